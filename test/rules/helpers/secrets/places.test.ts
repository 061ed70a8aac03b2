import { DECIDED_IN_CLOUDFORMATION, DECIDED_IN_TERRAFORM, type Decision } from './decided';
import type { SecretPlace, SecretPlaces } from '../../../../src/rules/helpers/secrets/places';
import { CLOUDFORMATION_PLACES } from '../../../../src/rules/helpers/secrets/places-cloudformation';
import { TERRAFORM_PLACES } from '../../../../src/rules/helpers/secrets/places-terraform';
import { cloudFormationProperties } from '../../../support/cloudformation-spec';
import { evaluateTemplates, evaluateTerraform } from '../../../support/rule-cases';
import { terraformArguments } from '../../../support/terraform-schema';

/** Names of properties that ask for a decision. */
const ASKS = /password|passphrase|passwd|secret|token|credential|private_?key|api_?key|access_?key|auth_?key|shared_?key/i;

function undecided(properties: readonly { readonly type: string; readonly path: string }[], table: SecretPlaces, own: readonly string[], decisions: readonly Decision[]): string[] {
  // A block that may stand once is a list of one.
  const plain = (path: string) => path.replace(/\.0(?=\.|$)/g, '.*');
  const covers = (place: SecretPlace, path: string) => plain(path) === plain(place.path) || (place.holds !== 'secret' && plain(path).startsWith(`${plain(place.path)}.`));
  return properties.filter(({ path }) => ASKS.test(path.split('.').filter((step) => !/^(\*|\d+|\{\})$/.test(step)).at(-1) ?? ''))
    .filter(({ type, path }) => !own.includes(`${type} ${path}`) && table[type]?.some((place) => covers(place, path)) !== true && !decisions.some(({ matches }) => matches.test(`${type} ${path}`)))
    .map(({ type, path }) => `${type} ${path}`);
}

test('every property of CloudFormation that is called like a secret is in the table, or decided against with a reason', () => {
  expect(undecided(cloudFormationProperties(), CLOUDFORMATION_PLACES, ['AWS::SecretsManager::Secret SecretString'], DECIDED_IN_CLOUDFORMATION)).toEqual([]);
});

test('every argument of the Terraform provider that is called like a secret is in the table, or decided against with a reason', () => {
  const own = ['secret_string', 'secret_string_wo', 'secret_binary'].map((name) => `aws_secretsmanager_secret_version ${name}`);
  expect(undecided(terraformArguments(), TERRAFORM_PLACES, own, DECIDED_IN_TERRAFORM)).toEqual([]);
});

test('the table names types and properties that exist', () => {
  const known = new Map<string, Set<string>>();
  for (const { type, path } of cloudFormationProperties()) {
    const paths = known.get(type) ?? new Set();
    path.split('.').forEach((_step, index, steps) => paths.add(steps.slice(0, index + 1).join('.')));
    known.set(type, paths);
  }
  const missing = Object.entries(CLOUDFORMATION_PLACES).flatMap(([type, places]) => places.filter(({ path, attribute }) => attribute !== true && known.get(type)?.has(path) !== true).map(({ path }) => `${type} ${path}`));
  expect(missing).toEqual([]);
});

/** A place with a value in it, as properties. */
function filled(path: string, value: unknown): Record<string, unknown> {
  return path.split('.').reduceRight<unknown>((inner, step) => (/^(\*|\d+)$/.test(step) ? [inner] : { [step]: inner }), value) as Record<string, unknown>;
}

const WEAK = { secret: 'river-lamp-7', shown: { DB_PASSWORD: 'river-lamp-7' }, taken: { DB_PASSWORD: 'river-lamp-7' }, script: Buffer.from('export DB_PASSWORD=river-lamp-7').toString('base64') };

const RULES = ['NoPlaintextSecrets', 'Ec2UserDataNoSecrets', 'RdsMasterPasswordManaged'];

describe('every place of CloudFormation', () => {
  const rows = Object.entries(CLOUDFORMATION_PLACES).flatMap(([type, places]) => places.map((place) => ({ type, place })));
  const judged = (type: string, place: SecretPlace, value: unknown) => {
    const body = filled(place.path, value);
    const template = { Parameters: { P: { Type: 'String', NoEcho: true } }, Resources: { R: { Type: type, ...(place.attribute === true ? body : { Properties: body }) } } };
    return [...new Set(evaluateTemplates([template], RULES).map(({ status }) => status).filter((status) => status !== 'not-applicable'))];
  };
  test.each(rows.map(({ type, place }) => [`${type} ${place.path}`, type, place] as const))('%s', (_name, type, place) => {
    expect(judged(type, place, WEAK[place.holds])).toContain('fail');
    expect(judged(type, place, place.holds === 'secret' ? '{{resolve:secretsmanager:shop}}' : { STAGE: 'prod' })).toEqual(['pass']);
    // A password that is passed in does not stand in the template; what can be read afterwards may hold one.
    // Whether RDS keeps it is another question.
    const isPassedIn = place.holds === 'secret' && !(type.startsWith('AWS::RDS::') && place.path === 'MasterUserPassword');
    expect(judged(type, place, { Ref: 'P' })).toContain(isPassedIn ? 'pass' : 'unknown');
  });
});

describe('every place of Terraform', () => {
  const rows = Object.entries(TERRAFORM_PLACES).flatMap(([type, places]) => places.map((place) => ({ type, place })));
  const judged = (type: string, place: SecretPlace, value: unknown) => [...new Set(evaluateTerraform([{ variable: { p: {} }, resource: { [type]: { r: filled(place.path, value) } } }], RULES)
    .map(({ status }) => status).filter((status) => status !== 'not-applicable'))];
  test.each(rows.map(({ type, place }) => [`${type} ${place.path}`, type, place] as const))('%s', (_name, type, place) => {
    expect(judged(type, place, WEAK[place.holds])).toContain('fail');
    expect(judged(type, place, place.holds === 'secret' ? '${data.aws_secretsmanager_secret_version.s.secret_string}' : { STAGE: 'prod' })).toEqual(['pass']);
    expect(judged(type, place, '${var.p}')).toContain('unknown');
  });
});
