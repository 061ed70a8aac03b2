import { App, type IPropertyInjector, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { type DefaultsProps, Soc2 } from '../../../src';
import { Ledger } from '../../../src/cdk/defaults/ledger';
import { realise } from '../../../src/cdk/defaults/realise';
import { defaultsTables } from '../../../src/defaults';
import type { DefaultRow, DefaultsTable } from '../../../src/defaults/default';
import { isHarmless } from '../../../src/defaults/effect';
import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { rules } from '../../../src/rules';
import { constructSamples } from '../../support/construct-samples';
import { l2Samples } from '../../support/l2-samples';
import { templateEffects } from '../../support/template-effects';

/** What a class or construct was finally made with, what the record says, and what the template holds. */
interface Made { readonly props?: Record<string, unknown>; readonly applied: readonly string[]; readonly kept: readonly string[]; readonly template: JsonObject }

type More = (stack: Stack) => Record<string, unknown>;

const nothing: More = () => ({});
/** Rows whose condition does not hold for the plainest use: each has a test of its own below. */
function needsMore(table: DefaultsTable, row: DefaultRow): boolean {
  return ['apigateway.RestApi.deployOptions.cacheDataEncrypted', 'ec2.LaunchTemplate.associatePublicIpAddress', 'lambda.Function.environmentEncryption'].includes(`${table.name}.${row.property}`);
}

/** Rows that apply only beside others. */
const BESIDE: Readonly<Record<string, string>> = {
  'apigateway.RestApi.deployOptions.accessLogDestination': 'apigateway.RestApi.cloudWatchRole', 'apigateway.RestApi.deployOptions.loggingLevel': 'apigateway.RestApi.cloudWatchRole',
  'apigateway.RestApi.deployOptions.accessLogFormat': 'apigateway.RestApi', 'cognito.UserPool.standardThreatProtectionMode': 'cognito.UserPool.featurePlan',
  's3.Bucket.minimumTLSVersion': 's3.Bucket.enforceSSL', 's3.Bucket.serverAccessLogsPrefix': 's3.Bucket.serverAccessLogsBucket', 'sns.Topic.publishers': 'sns.Topic.enforceSSL',
};

/** Constructs that take properties of their own instead of those of the class, or make it within. Their own tests cover them. */
const OWN_PROPS = new Set(['SecureCache', 'SecureWarehouse', 'SecureHttpApi', 'AuditTrail', 'BackupProgram']);

const injected = defaultsTables.flatMap((table) => (table.l2 === undefined ? [] : table.rows.filter((row) => row.injected !== false && !needsMore(table, row)).map((row) => ({ name: `${table.name}.${row.property}`, table, row }))));
const built = defaultsTables.flatMap((table) => (table.construct !== undefined && table.construct in constructSamples && !OWN_PROPS.has(table.construct)
  ? table.rows.filter((row) => !needsMore(table, row)).map((row) => ({ name: `${table.construct}.${row.property}`, table, row })) : []));

function inject(table: DefaultsTable, more: More, choice: DefaultsProps = {}): Made {
  let props: Record<string, unknown> | undefined;
  const watch = (injector: IPropertyInjector): IPropertyInjector => ({
    constructUniqueId: injector.constructUniqueId,
    inject: (given, context) => {
      const result: unknown = injector.inject(given, context);
      if (context.id === 'Subject') { props ??= result as Record<string, unknown>; }
      return result;
    },
  });
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false, propertyInjectors: Soc2.propertyInjectors({ allow: ['new-system'], ...choice }).map(watch) });
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
  l2Samples[table.name](stack, more(stack));
  return { props, ...recordOf(table, stack), template: Template.fromStack(stack).toJSON() as JsonObject };
}

function build(table: DefaultsTable, more: More): Made {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
  const stack = new Stack(app, 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
  constructSamples[table.construct ?? ''](stack, more(stack));
  return { ...recordOf(table, stack), template: Template.fromStack(stack).toJSON() as JsonObject };
}

function recordOf(table: DefaultsTable, stack: Stack): Pick<Made, 'applied' | 'kept'> {
  const record = Ledger.of(stack).records.find(({ constructPath, name }) => constructPath.endsWith('/Subject') && name === table.name);
  return { applied: record?.applied ?? [], kept: record?.kept ?? [] };
}

/** Sets one property, which may lie in a struct. */
function property(path: string, value: unknown): Record<string, unknown> {
  const [key, ...rest] = path.split('.');
  return { [key]: rest.length === 0 ? value : property(rest.join('.'), value) };
}

function weakened(row: DefaultRow): More {
  return (stack) => property(row.property, realise(row.weak ?? '', { scope: stack, id: 'Weak' }));
}

/** Which of some rules fail on what `Subject` became. */
function failing(template: JsonObject, names: readonly string[]): string[] {
  const graph = readTemplates([{ id: 'Stack', file: 'Stack.template.json', document: template, constructPath: 'Stack' }]);
  const chosen = rules.filter((rule) => names.includes(rule.name));
  const judged = evaluate(graph, chosen, {}).filter(({ resource }) => resource.address.includes('Subject') || resource.address.startsWith('Task'));
  return judged.filter(({ status }) => status === 'fail').map(({ rule }) => rule.name);
}

const plain = new Map<string, Made>();
function once(key: string, make: () => Made): Made {
  const made = plain.get(key) ?? make();
  plain.set(key, made);
  return made;
}

describe('injected by one line', () => {
  test('every class that has defaults is tried', () => {
    expect(Object.keys(l2Samples).sort()).toEqual(defaultsTables.filter((table) => table.l2 !== undefined).map((table) => table.name).sort());
    expect(injected.length).toBeGreaterThan(50);
  });

  test.each(Object.keys(l2Samples))('%s in use changes by nothing but updates, without a request', (name) => {
    const table = defaultsTables.find((each) => each.name === name) as DefaultsTable;
    const plainTemplate = () => {
      const stack = new Stack(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
      l2Samples[name](stack);
      return Template.fromStack(stack).toJSON() as JsonObject;
    };
    const [before, { template: after }] = [plainTemplate(), inject(table, nothing, { allow: [] })];
    expect(Object.keys(after.Resources as object).sort()).toEqual(Object.keys(before.Resources as object).sort());
    expect([...templateEffects(before, after)].filter((effect) => effect !== 'update')).toEqual([]);
  });

  describe.each(injected)('$name', ({ table, row }) => {
    const plainly = () => once(table.name, () => inject(table, nothing));

    test('is set when nothing is given, and when undefined is given', () => {
      expect(plainly().applied).toContain(row.property);
      const explicit = inject(table, () => property(row.property, undefined));
      expect(explicit.applied).toContain(row.property);
      expect(explicit.template).toEqual(plainly().template);
    });

    test('does to a template no more than its effects say, and only where asked for', () => {
      const name = `${table.name}.${row.property}`;
      const beside = BESIDE[name] === undefined ? [] : [BESIDE[name]];
      const without = inject(table, nothing, isHarmless(row.effects) ? { allow: beside, skip: [name] } : { allow: beside });
      const made = inject(table, nothing, { allow: [...beside, name] });
      expect(without.applied.includes(row.property)).toBe(beside.includes(table.name) && !isHarmless(row.effects));
      expect(made.applied).toContain(row.property);
      const undeclared = [...templateEffects(without.template, made.template)].filter((effect) => effect !== 'update' && !row.effects.includes(effect));
      expect(undeclared).toEqual([]);
    });

    test('can be left alone, without breaking what depends on it', () => {
      const { applied } = inject(table, nothing, { skip: [`${table.name}.${row.property}`] });
      expect(applied).not.toContain(row.property);
    });

    if (row.rules.length > 0) {
      test('is what its rules ask for', () => {
        expect(failing(plainly().template, row.rules.filter((rule) => !ONLY_BY_CONSTRUCT.has(`${table.name}.${row.property}.${rule}`)))).toEqual([]);
        const weak = row.weak === undefined ? inject(table, nothing, { skip: [`${table.name}.${row.property}`] }) : inject(table, weakened(row));
        expect(failing(weak.template, row.rules)).not.toEqual([]);
      });
    }

    if (row.weak !== undefined) {
      test('gives way to the user', () => {
        const made = inject(table, weakened(row));
        expect(made.kept).toContain(row.property);
        expect(made.applied).not.toContain(row.property);
      });
    }
  });
});

/** Where the construct goes further than the injected default may. */
const ONLY_BY_CONSTRUCT = new Set(['s3.Bucket.encryption.S3DefaultEncryptionKms']);

describe('carried by constructs', () => {
  test('every row is tried', () => { expect(built.length).toBeGreaterThan(80); });

  describe.each(built)('$name', ({ table, row }) => {
    const plainly = () => once(table.construct ?? '', () => build(table, nothing));

    test('is set when nothing is given, and when undefined is given', () => {
      expect(plainly().applied).toContain(row.property);
      const explicit = build(table, () => property(row.property, undefined));
      expect(explicit.applied).toContain(row.property);
      expect(explicit.template).toEqual(plainly().template);
    });

    if (row.rules.length > 0) {
      test('is what its rules ask for, and what a bare class lacks or a weak value breaks', () => {
        expect(failing(plainly().template, row.rules)).toEqual([]);
        const { stack } = { stack: new Stack(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } }) };
        if (row.weak === undefined) { l2Samples[table.name](stack); } else { constructSamples[table.construct ?? ''](stack, weakened(row)(stack)); }
        expect(failing(Template.fromStack(stack).toJSON() as JsonObject, row.rules)).not.toEqual([]);
      });
    }

    if (row.weak !== undefined) {
      test('gives way to the user', () => {
        const made = build(table, weakened(row));
        expect(made.kept).toContain(row.property);
        expect(made.applied).not.toContain(row.property);
      });
    }
  });
});
