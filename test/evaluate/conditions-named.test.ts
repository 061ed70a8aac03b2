import { evaluate } from '../../src/evaluate/evaluate';
import type { JsonObject } from '../../src/model/json';
import { readTemplates } from '../../src/read/cloudformation/read';
import { rules } from '../../src/rules';

const given = {
  Parameters: { Stage: { Type: 'String' }, Class: { Type: 'String', Default: 'IA', AllowedValues: ['IA', 'STANDARD'] } },
  Conditions: { Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] } },
};

function messages(resource: JsonObject, rule: string): string[] {
  const document = { ...given, Resources: { Subject: resource } } as unknown as JsonObject;
  return evaluate(readTemplates([{ id: 's', file: 's.yaml', document }]), rules.filter(({ name }) => name === rule)).filter(({ status }) => status === 'fail').map(({ message }) => message);
}

const bucket = (status: unknown) => ({ Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: status } } }) as JsonObject;
const group = (...sources: unknown[]) => ({
  Type: 'AWS::EC2::SecurityGroup', Properties: { SecurityGroupIngress: sources.map((CidrIp) => ({ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp })) },
}) as unknown as JsonObject;
const inArms = (yes: string, no: string) => ({ 'Fn::If': ['Live', yes, no] });

test('a fact that holds in one arm says under which condition', () => {
  expect(messages(bucket(inArms('Enabled', 'Suspended')), 'S3BucketVersioningEnabled')).toEqual([expect.stringMatching(/is Suspended, expected Enabled, where condition Live is false\.$/)]);
});

test('a fact that holds in every arm names none', () => {
  expect(messages(bucket(inArms('Suspended', 'Off')), 'S3BucketVersioningEnabled')).toEqual([expect.not.stringContaining('where')]);
});

test('each finding says under which condition it holds', () => {
  const [first, second] = messages(group(inArms('0.0.0.0/0', '10.0.0.0/24'), '0.0.0.0/0'), 'RestrictedSsh');
  expect(first).toMatch(/may reach port 22, where condition Live is true\.$/);
  expect(second).toMatch(/may reach port 22\.$/);
});

test('a value that a parameter brings in names the parameter', () => {
  expect(messages(bucket({ 'Fn::FindInMap': ['None', { Ref: 'Stage' }, 'x'] }), 'S3BucketVersioningEnabled')).toEqual([]);
  const document = { ...given, Mappings: { Of: { live: { versions: 'Enabled' }, test: { versions: 'Suspended' } } }, Resources: { Subject: bucket({ 'Fn::FindInMap': ['Of', { Ref: 'Stage' }, 'versions'] }) } };
  const [failing] = evaluate(readTemplates([{ id: 's', file: 's.yaml', document: document as unknown as JsonObject }]), rules.filter(({ name }) => name === 'S3BucketVersioningEnabled'));
  expect(failing.message).toMatch(/is Suspended, expected Enabled, where \$\{Stage\} is test\.$/);
});
