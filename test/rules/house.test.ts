import * as fs from 'node:fs';
import * as path from 'node:path';
import { CATALOGUE_EXCEPTIONS } from '../../scripts/catalogue-exceptions';
import { documents } from '../../scripts/generate-docs';
import { registries } from '../../scripts/generate-registries';
import { controls } from '../../src/controls/catalogue';
import { criteria } from '../../src/criteria/catalogue';
import { EVIDENCED_BY_THE_RUN } from '../../src/criteria/responsibilities';
import { rules } from '../../src/rules';
import { criteriaOf } from '../../src/rules/criteria-of';
import { ROOT } from '../support/cdk-cli';

const ruleFiles = (fs.readdirSync(path.join(ROOT, 'src/rules'), { recursive: true, encoding: 'utf8' }))
  .filter((file) => /^[a-z0-9]+\/[a-z0-9-]+\.ts$/.test(file) && !file.startsWith('helpers/'));
const catalogue = JSON.parse(fs.readFileSync(path.join(ROOT, 'test/support/catalogue-rows.json'), 'utf8')) as Record<string, 'yes' | 'partial' | 'no'>;

test('the registries are what the folders hold: run `npm run registries`', () => {
  for (const [file, text] of Object.entries(registries())) {
    expect({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }).toEqual({ file, text });
  }
});

test('RULES.md and DEFAULTS.md say what the code says: run `npm run docs`', () => {
  for (const [file, text] of Object.entries(documents())) {
    expect({ file, text: fs.readFileSync(path.join(ROOT, file), 'utf8') }).toEqual({ file, text });
  }
});

test('there are rules, each with a file and a table of cases of its own', () => {
  expect(rules.length).toBeGreaterThanOrEqual(70);
  expect(ruleFiles).toHaveLength(rules.length);
  const missing = ruleFiles.filter((file) => !fs.existsSync(path.join(ROOT, 'test/rules', file.replace(/\.ts$/, '.test.ts'))));
  expect(missing).toEqual([]);
});

test('every check of the catalogue that code can decide, wholly or in part, has a rule, or a reason why not', () => {
  const served = new Set(rules.flatMap((rule) => rule.catalogue ?? []));
  const decidable = Object.entries(catalogue).filter(([, answer]) => answer !== 'no').map(([check]) => check);
  expect(decidable.length).toBeGreaterThan(300);
  expect(decidable.filter((check) => !served.has(check) && !(check in CATALOGUE_EXCEPTIONS))).toEqual([]);
  // The list of reasons is no longer than it has to be.
  expect(Object.keys(CATALOGUE_EXCEPTIONS).filter((check) => served.has(check) || catalogue[check] === 'no' || !(check in catalogue))).toEqual([]);
  for (const reason of Object.values(CATALOGUE_EXCEPTIONS)) { expect(reason).toMatch(/\.$/); }
});

test('no direct criterion is thin: three controls with rules for each, and one for each supporting criterion', () => {
  const controlsOf = (id: string) => new Set(rules.filter((rule) => criteriaOf(rule).includes(id)).map((rule) => rule.control)).size;
  const few = criteria.filter(({ id, infrastructure }) => controlsOf(id) < (infrastructure === 'direct' ? 3 : infrastructure === 'supporting' ? 1 : 0)).map(({ id }) => id);
  // What the run of the gate itself evidences needs no rule: a policy that is written as code and enforced.
  expect(few.filter((id) => !EVIDENCED_BY_THE_RUN.includes(id))).toEqual([]);
});

test('a rule that judges both platforms has cases of both in its table', () => {
  const fileOf = new Map(ruleFiles.map((file) => [file.replace(/^.*\//, '').replace(/\.ts$/, '').split('-').map((part) => part[0].toUpperCase() + part.slice(1)).join(''), file]));
  const without = rules.flatMap((rule) => {
    const text = fs.readFileSync(path.join(ROOT, 'test/rules', (fileOf.get(rule.name) ?? '').replace(/\.ts$/, '.test.ts')), 'utf8');
    return [...(rule.cloudformation !== undefined && !/^ {2}cloudformation: \[\n/m.test(text) ? [`${rule.name}: CloudFormation`] : []), ...(rule.terraform !== undefined && !/^ {2}terraform: \[\n/m.test(text) ? [`${rule.name}: Terraform`] : [])];
  });
  expect(without).toEqual([]);
});

test('no rule walks all resources: the graph has indexes, and the engine stays linear', () => {
  const folder = path.join(ROOT, 'src/rules');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(rules.length);
  expect(files.filter((file) => /\bgraph\.resources\b/.test(fs.readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
});

test('no two rules share a name or an alias', () => {
  const names = rules.flatMap((rule) => [rule.name, ...rule.aliases ?? []]);
  expect(new Set(names).size).toBe(names.length);
});

/** Checks of others that take two of ours together, or are one half each of ours. */
const SHARED = ['AWS-0092', 'AWS-0107', 'AWS-0109', 'EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE', 'WORKSPACE_ENCRYPTION_ENABLED'];

test('no check of others is claimed by two rules, unless they are its halves', () => {
  const claims = rules.flatMap((rule) => Object.values(rule.equivalents).flat());
  expect([...new Set(claims.filter((id, index) => claims.indexOf(id) !== index))].sort()).toEqual(SHARED);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('evidences a control, and criteria that infrastructure can show', () => {
    expect(controls.map((control) => control.id)).toContain(rule.control);
    const ids = criteriaOf(rule);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const criterion = criteria.find((each) => each.id === id);
      expect({ id, infrastructure: criterion?.infrastructure }).not.toEqual({ id, infrastructure: 'none' });
      expect(criterion).toBeDefined();
    }
  });

  test('says what holds, what fails, why, and how to mend it', () => {
    for (const text of [rule.title, rule.failure, rule.fix.cdk, rule.fix.cloudformation, rule.fix.terraform]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/TODO|\.$/);
    }
    expect(rule.rationale).toMatch(/\.$/);
    expect(rule.rationale).not.toMatch(/SOC 2 compliant/i);
  });

  test('names the AWS documents it rests on', () => {
    expect(rule.references.length).toBeGreaterThan(0);
    for (const reference of rule.references) { expect(reference).toMatch(/^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com|repost\.aws|datatracker\.ietf\.org|docs\.github\.com|cloud\.google\.com|docs\.gitlab\.com)\//); }
  });

  test('cross-references are well formed', () => {
    const { awsConfig = [], securityHub = [], checkov = [], trivy = [], cfnGuard = [], cdkNag = [], prowler = [] } = rule.equivalents;
    awsConfig.forEach((id) => expect(id).toMatch(/^[a-z0-9-]+$/));
    securityHub.forEach((id) => expect(id).toMatch(/^[A-Za-z0-9]+\.\d+$/));
    checkov.forEach((id) => expect(id).toMatch(/^CKV2?_AWS_\d+$/));
    trivy.forEach((id) => expect(id).toMatch(/^AWS-\d{4}$/));
    cfnGuard.forEach((id) => expect(id).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/));
    cdkNag.forEach((id) => expect(id).toMatch(/^[A-Z][A-Za-z0-9]+$/));
    prowler.forEach((id) => expect(id).toMatch(/^[a-z0-9_]+$/));
  });

  test('rows of the catalogue exist', () => {
    expect((rule.catalogue ?? []).filter((row) => !(row in catalogue))).toEqual([]);
  });

  test('judges types of a platform, and its parameters are within their own bounds', () => {
    expect(Object.keys(rule.cloudformation ?? {}).every((type) => /^(AWS|Custom)::/.test(type))).toBe(true);
    expect(Object.keys({ ...rule.cloudformation, ...rule.terraform }).length).toBeGreaterThan(0);
    for (const { default: value, minimum = 0, maximum = Number.MAX_SAFE_INTEGER } of Object.values(rule.parameters ?? {})) {
      expect(value >= minimum && value <= maximum).toBe(true);
    }
  });
});
