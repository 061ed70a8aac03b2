import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';
import { planOf } from '../../support/terraform-plan';

const graphOf = (document: object) => readTerraform([{ id: 't', file: 'main.tf.json', document: JSON.parse(JSON.stringify(document)) as JsonObject }]);

function verdicts(document: object, rule: string): Record<string, string> {
  return Object.fromEntries(evaluate(graphOf(document), rules.filter(({ name }) => name === rule)).map(({ resource, status }) => [resource.address, status]));
}

const versioning = (document: object) => verdicts(document, 'S3BucketVersioningEnabled');
const problems = (document: object) => graphOf(document).problems.map(({ address, kind, fact }) => `${address} ${kind} ${fact}`);
const stack = (properties: object, more: object = {}, type = 'aws_cloudformation_stack') => ({ ...more, resource: { [type]: { s: { name: 's', ...properties } } } });

const template = (status: unknown, more: object = {}) => ({ ...more, Resources: { Data: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: status } } } } });
const YAML = `
Parameters:
  Mode: { Type: String, Default: Suspended }
Resources:
  Data:
    Type: AWS::S3::Bucket
    Properties:
      VersioningConfiguration: { Status: !Ref Mode }
`;

describe('the template that a stack deploys is judged', () => {
  test.each<[string, object, string]>([
    ['JSON', stack({ template_body: JSON.stringify(template('Enabled')) }), 'pass'],
    ['JSON that fails', stack({ template_body: JSON.stringify(template('Suspended')) }), 'fail'],
    ['YAML, with what the parameter has by default', stack({ template_body: YAML }), 'fail'],
    ['a parameter that the stack passes', stack({ template_body: YAML, parameters: { Mode: 'Enabled' } }), 'pass'],
    ['a parameter that it passes as an expression', stack({ template_body: YAML, parameters: { Mode: '${var.mode}' } }, { variable: { mode: { default: 'Enabled' } } }), 'pass'],
    ['a parameter whose value is not known', stack({ template_body: YAML, parameters: { Mode: '${var.mode}' } }, { variable: { mode: {} } }), 'unknown'],
    ['jsonencode', stack({ template_body: '${jsonencode({Resources={Data={Type="AWS::S3::Bucket",Properties={VersioningConfiguration={Status=local.status}}}}})}' }, { locals: { status: 'Enabled' } }), 'pass'],
    ['a value in it that is known later', stack({ template_body: '${jsonencode({Resources={Data={Type="AWS::S3::Bucket",Properties={VersioningConfiguration={Status=var.status}}}}})}' }, { variable: { status: {} } }), 'unknown'],
  ])('%s', (_name, document, expected) => { expect(versioning(document)).toEqual({ 'aws_cloudformation_stack.s/Data': expected }); });

  test('of a stack set, and of awscc with its list of parameters', () => {
    expect(versioning(stack({ template_body: YAML }, {}, 'aws_cloudformation_stack_set'))).toEqual({ 'aws_cloudformation_stack_set.s/Data': 'fail' });
    expect(versioning(stack({ template_body: YAML, parameters: [{ parameter_key: 'Mode', parameter_value: 'Enabled' }] }, {}, 'awscc_cloudformation_stack_set'))).toEqual({ 'awscc_cloudformation_stack_set.s/Data': 'pass' });
  });

  test('in a plan', () => {
    expect(versioning(planOf([{ address: 'module.m["a"].aws_cloudformation_stack.s[0]', values: { name: 's', template_body: JSON.stringify(template('Suspended')), template_url: null } }])))
      .toEqual({ 'module.m["a"].aws_cloudformation_stack.s[0]/Data': 'fail' });
  });

  test('two stacks with the same logical ids are told apart, and refer to their own', () => {
    const own = (name: string) => ({ template_body: JSON.stringify({ Resources: {
      Data: { Type: 'AWS::S3::Bucket' }, ...(name === 'a' ? { Policy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Data' }, PolicyDocument: { Statement: { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } } } } } } : {}),
    } }) });
    expect(verdicts({ resource: { aws_cloudformation_stack: { a: own('a'), b: own('b') } } }, 'S3BucketSslRequestsOnly')).toEqual({ 'aws_cloudformation_stack.a/Data': 'pass', 'aws_cloudformation_stack.a/Policy': 'not-applicable', 'aws_cloudformation_stack.b/Data': 'fail' });
  });

  test.each<[string, object, string]>([
    ['stands elsewhere', stack({ template_url: 'https://templates.example.com/t.yaml' }), 's nested-template it deploys a template that is not at hand'],
    ['is known only later', stack({ template_body: '${data.http.template.response_body}' }), 's nested-template its template is known only when Terraform runs'],
    ['depends on what is known only later', stack({ template_body: '${var.big ? "{}" : "{\\"Resources\\":{}}"}' }, { variable: { big: {} } }), 's nested-template which template it deploys depends on values'],
    ['is not well formed', stack({ template_body: '{"Resources": [' }), 's nested-template its template could not be read'],
    ['is no template', stack({ template_body: 'just text' }), 's nested-template its template is no object'],
    ['holds something that is no resource', stack({ template_body: '{"Resources":{"A":{}}}' }), 's/A entry the resource has no Type'],
  ])('a template that %s is named', (_name, document, expected) => { expect(problems(document)).toEqual([expect.stringContaining(expected)]); });

  test('applications and products bring templates of their own', () => {
    const document = { resource: {
      aws_serverlessapplicationrepository_cloudformation_stack: { app: { application_id: 'arn:aws:serverlessrepo:eu-central-1:111122223333:applications/rotator' } },
      aws_servicecatalog_product: { p: { provisioning_artifact_parameters: { template_url: 'https://templates.example.com/p.yaml' } } },
    } };
    expect(problems(document)).toHaveLength(2);
  });

  test('what a construct deploys lies below it', () => {
    const document = stack({ '//': { metadata: { path: 'app/Stack' } }, 'template_body': JSON.stringify(template('Enabled')) });
    expect(graphOf(document).resources.map(({ address, constructPath }) => [address, constructPath])).toEqual([['aws_cloudformation_stack.s', 'app/Stack'], ['aws_cloudformation_stack.s/Data', 'app/Stack/Data']]);
  });

  test('a stack that is not made deploys nothing', () => {
    expect(problems(stack({ count: 0, template_url: 'https://templates.example.com/t.yaml' }))).toEqual([]);
  });
});
