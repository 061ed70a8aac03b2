import { evaluate } from '../../../src/evaluate/evaluate';
import type { JsonObject } from '../../../src/model/json';
import { readTemplates } from '../../../src/read/cloudformation/read';
import { readTerraform } from '../../../src/read/terraform/read';
import { rules } from '../../../src/rules';

/** What functions at the edge lack: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html */
const LACKING = ['LambdaTracingEnabled', 'LambdaDlqCheck', 'LambdaInsideVpc', 'LambdaEnvironmentEncryptedWithOwnKey'];
const chosen = rules.filter(({ name }) => LACKING.includes(name));

const settings = { Environment: { Variables: { MODE: 'plain' } } };
const version = { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: 'Subject' } } };
const distribution = (arn: unknown, where: 'default' | 'other' = 'default') => {
  const associations = { LambdaFunctionAssociations: [{ EventType: 'viewer-request', LambdaFunctionARN: arn }] };
  return { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { DefaultCacheBehavior: where === 'default' ? associations : {}, CacheBehaviors: where === 'other' ? [{ PathPattern: '/a' }, associations] : [] } } };
};

function statuses(...templates: Record<string, unknown>[]): Record<string, string> {
  const inputs = templates.map((Resources, index) => ({ id: `S${index}`, file: `S${index}.template.json`, document: { Resources } as unknown as JsonObject }));
  const judged = evaluate(readTemplates(inputs), chosen, {}).filter(({ resource }) => resource.address === 'Subject');
  expect(judged.filter(({ status, evidence }) => status === 'not-applicable' && evidence.length === 0)).toEqual([]);
  return Object.fromEntries(judged.map(({ rule, status }) => [rule.name, status]));
}

const all = (status: string) => Object.fromEntries(LACKING.map((name) => [name, status]));
const fn = (properties: object = settings) => ({ Type: 'AWS::Lambda::Function', Properties: properties });

describe('a function', () => {
  test.each(['default', 'other'] as const)('that a distribution names at its %s behaviour is not asked for what the edge lacks', (where) => {
    expect(statuses({ Subject: fn(), Version: version, Cdn: distribution({ Ref: 'Version' }, where) })).toEqual(all('not-applicable'));
  });

  test('that a distribution names from another stack, or by the parameter that the CDK writes for another Region, is not either', () => {
    expect(statuses({ Subject: fn(), Version: version, Name: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/edge/subject', Type: 'String', Value: { Ref: 'Version' } } } }, {
      Reader: { Type: 'Custom::CrossRegionStringParameterReader', Properties: { Region: 'us-east-1', ParameterName: '/edge/subject' } }, Cdn: distribution({ 'Fn::GetAtt': ['Reader', 'FunctionArn'] }),
    })).toEqual(all('not-applicable'));
  });

  test('that nothing associates is asked, whatever versions it has', () => {
    expect(statuses({ Subject: fn(), Version: version, Cdn: distribution({ Ref: 'OtherVersion' }), Other: fn(), OtherVersion: { ...version, Properties: { FunctionName: { Ref: 'Other' } } } })).toEqual(all('fail'));
    expect(statuses({ Subject: fn(), Version: version, Name: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/edge/subject', Type: 'String', Value: { Ref: 'Version' } } } }, {
      Reader: { Type: 'Custom::CrossRegionStringParameterReader', Properties: { Region: 'us-east-1', ParameterName: '/edge/another' } }, Cdn: distribution({ 'Fn::GetAtt': ['Reader', 'FunctionArn'] }),
    })).toEqual(all('fail'));
  });

  test('that a distribution merely mentions is asked', () => {
    const cdn = { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: { Comment: { Ref: 'Version' }, DefaultCacheBehavior: {} } } };
    expect(statuses({ Subject: fn(), Version: version, Cdn: cdn })).toEqual(all('fail'));
  });
});

describe('in Terraform a function', () => {
  const judge = (arn: string) => {
    const document = {
      resource: {
        aws_lambda_function: { subject: { environment: [{ variables: { MODE: 'plain' } }] }, other: {} },
        aws_cloudfront_distribution: { cdn: { ordered_cache_behavior: [{ lambda_function_association: [{ event_type: 'viewer-request', lambda_arn: arn }] }], default_cache_behavior: [{}] } },
      },
    };
    const graph = readTerraform([{ id: 'main', file: 'main.tf.json', document: document as unknown as JsonObject }]);
    return Object.fromEntries(evaluate(graph, chosen, {}).filter(({ resource }) => resource.address === 'aws_lambda_function.subject').map(({ rule, status }) => [rule.name, status]));
  };

  test('that a distribution names is not asked, and another is', () => {
    expect(judge('${aws_lambda_function.subject.qualified_arn}')).toEqual(all('not-applicable'));
    expect(judge('${aws_lambda_function.other.qualified_arn}')).toEqual(all('fail'));
  });
});
