import { AwsProvider } from '@cdktf/provider-aws/lib/provider';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { TerraformStack, Testing } from 'cdktf';
import { constructSamples } from './support/construct-samples';
import { JUSTIFIED_CONSTRUCTS, JUSTIFIED_PROPS, JUSTIFIED_VERDICTS, ownProps } from './support/construct-twins';
import { terraformSamples } from './support/terraform-samples';
import { evaluate } from '../src/evaluate/evaluate';
import type { JsonObject } from '../src/model/json';
import { readTemplates } from '../src/read/cloudformation/read';
import { readTerraform } from '../src/read/terraform/read';
import { rules } from '../src/rules';

const cdk = ownProps('cdk');
const cdktf = ownProps('cdktf');
const both = Object.keys(constructSamples).filter((name) => name in terraformSamples);

test('a construct of one framework alone is among those that are justified, and no other is', () => {
  const alone = [...Object.keys(constructSamples), ...Object.keys(terraformSamples)].filter((name) => !both.includes(name));
  expect(alone.sort()).toEqual(Object.keys(JUSTIFIED_CONSTRUCTS).sort());
  expect(both.length).toBeGreaterThan(20);
});

test('both sides take the same properties, but for those that are justified', () => {
  const differing: string[] = [];
  for (const name of both) {
    const sides = [cdk.get(`${name}Props`) ?? new Map(), cdktf.get(`${name}Props`) ?? new Map()];
    for (const prop of new Set(sides.flatMap((side) => [...side.keys()]))) {
      const [one, other] = sides.map((side) => side.get(prop));
      // Arguments of the resources that a construct is made of have no like in the AWS CDK.
      if (one === undefined && (prop as string).endsWith('Options')) { continue; }
      if (JSON.stringify(one) !== JSON.stringify(other)) { differing.push(`${name}.${prop as string}`); }
    }
  }
  expect(differing.filter((prop) => !(prop in JUSTIFIED_PROPS))).toEqual([]);
  // A justification of what no longer differs says something that is not so.
  expect(Object.keys(JUSTIFIED_PROPS).filter((prop) => !differing.includes(prop) && !prop.endsWith('Options'))).toEqual([]);
});

const WORST = ['error', 'fail', 'unknown', 'pass'] as const;

/** The worst verdict of each rule that has one. */
function verdicts(evaluations: ReturnType<typeof evaluate>): Map<string, string> {
  const worst = new Map<string, string>();
  for (const { rule, status } of evaluations) {
    const rank = WORST.indexOf(status as never);
    const before = worst.get(rule.name);
    if (rank >= 0 && (before === undefined || rank < WORST.indexOf(before as never))) { worst.set(rule.name, status); }
  }
  return worst;
}

function ofCdk(name: string): ReturnType<typeof verdicts> {
  const stack = new Stack(new App({ analyticsReporting: false, builtinCloudFormationValidation: false }), 'Stack', { env: { account: '111122223333', region: 'us-east-1' } });
  constructSamples[name](stack);
  return verdicts(evaluate(readTemplates([{ id: 'S', file: 's.template.json', document: Template.fromStack(stack).toJSON() as JsonObject, constructPath: 'Stack' }]), rules, {}));
}

function ofTerraform(name: string): ReturnType<typeof verdicts> {
  const stack = new TerraformStack(Testing.app(), 'stack');
  new AwsProvider(stack, 'Aws', { region: 'us-east-1' });
  terraformSamples[name].make(stack, { ...terraformSamples[name].given });
  return verdicts(evaluate(readTerraform([{ id: 'T', file: 't.tf.json', document: JSON.parse(Testing.synth(stack)) as JsonObject }]), rules, {}));
}

/** Made with the same surroundings on both sides, so that rules that look at one side alone say something. */
const ALIKE = ['AccessAnalyzer', 'AccessLogBucket', 'AuditTrail', 'BackupProgram', 'ConfigRecorder', 'SecureBucket', 'SecureKey', 'SecureLogGroup', 'SecureQueue', 'SecureTopic', 'SecurityHub', 'ThreatDetection', 'WebFirewall'];

describe.each(both)('%s', (name) => {
  const one = ofCdk(name);
  const other = ofTerraform(name);
  const justified = (rule: string) => rule in JUSTIFIED_VERDICTS || `${name} ${rule}` in JUSTIFIED_VERDICTS;

  test('is judged alike by every rule that looks at both sides', () => {
    const shared = [...one.keys()].filter((rule) => other.has(rule));
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter((rule) => one.get(rule) !== other.get(rule) && !justified(rule)).map((rule) => `${rule}: ${one.get(rule)} and ${other.get(rule)}`)).toEqual([]);
  });

  if (ALIKE.includes(name)) {
    test('holds what the other side holds', () => {
      const alone = [...one.keys()].filter((rule) => !other.has(rule)).concat([...other.keys()].filter((rule) => !one.has(rule)));
      expect(alone.filter((rule) => !justified(rule))).toEqual([]);
    });
  }
});
