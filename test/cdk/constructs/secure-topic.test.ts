import { App, aws_sns as sns, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { SecureTopic, Soc2 } from '../../../src';

interface Statement { readonly Sid?: string; readonly Effect: string; readonly Principal: { readonly Service?: readonly string[] }; readonly Condition: unknown }

function statements(build: (stack: Stack) => void, enabled: boolean): Statement[] {
  const app = new App();
  if (enabled) { Soc2.enable(app, { defaults: { allow: ['sns.Topic'] } }); }
  const stack = new Stack(app, 'S');
  build(stack);
  const [policy] = Object.values(Template.fromStack(stack).findResources('AWS::SNS::TopicPolicy'));
  return (policy as { Properties: { PolicyDocument: { Statement: Statement[] } } }).Properties.PolicyDocument.Statement;
}

// A policy of one's own takes the place of the one by which SNS lets alarms publish.
test.each([
  ['SecureTopic', (stack: Stack) => { new SecureTopic(stack, 'T'); }, false],
  ['a plain topic with the one line, where it is asked for', (stack: Stack) => { new sns.Topic(stack, 'T'); }, true],
])('%s refuses plain HTTP and still lets CloudWatch alarms of the account publish', (_name, build, enabled) => {
  const found = statements(build, enabled);
  expect(found.some(({ Effect }) => Effect === 'Deny')).toBe(true);
  const publishers = found.find(({ Sid }) => Sid === 'Publishers');
  expect(publishers?.Principal.Service).toContain('cloudwatch.amazonaws.com');
  expect(publishers?.Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
});
