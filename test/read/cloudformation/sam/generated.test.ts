import { documentOf, read, type SamSketch, withEvent, withFunction } from './support';
import { readTemplates } from '../../../../src/read/cloudformation/read';

/** What is generated: logical ids and types, digests left out. */
function generated(sketch: SamSketch): string[] {
  return read(sketch).resources.map(({ address, type }) => `${address.replace(/[0-9a-f]{10}$/, '#')} ${type.replace('AWS::', '')}`).sort();
}

const FUNCTION = ['Worker Lambda::Function', 'WorkerRole IAM::Role'];
const bucket = { Photos: { Type: 'AWS::S3::Bucket' } };

describe('logical ids and types are those of SAM', () => {
  test.each<[string, SamSketch, string[]]>([
    ['a function', withFunction({}), []],
    ['an alias', withFunction({ AutoPublishAlias: 'live' }), ['WorkerAliaslive Lambda::Alias', 'WorkerVersion# Lambda::Version']],
    ['an alias that a parameter names', withFunction({ AutoPublishAlias: { Ref: 'Stage' } }, {}, { Parameters: { Stage: { Type: 'String' } } }), ['WorkerAliasStage Lambda::Alias', 'WorkerVersion# Lambda::Version']],
    ['a deployment step by step', withFunction({ AutoPublishAlias: 'live', DeploymentPreference: { Type: 'AllAtOnce' } }), [
      'WorkerAliaslive Lambda::Alias', 'WorkerVersion# Lambda::Version', 'WorkerDeploymentGroup CodeDeploy::DeploymentGroup', 'ServerlessDeploymentApplication CodeDeploy::Application', 'CodeDeployServiceRole IAM::Role',
    ]],
    ['destinations that are not named', withFunction({ EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: 'SNS' }, OnFailure: { Type: 'SQS' } } } }), [
      'WorkerEventInvokeConfig Lambda::EventInvokeConfig', 'WorkerEventInvokeConfigOnSuccessTopic SNS::Topic', 'WorkerEventInvokeConfigOnFailureQueue SQS::Queue',
    ]],
    ['an event of a bucket', withEvent({ Type: 'S3', Properties: { Bucket: { Ref: 'Photos' }, Events: 's3:ObjectCreated:*' } }, bucket), ['Photos S3::Bucket', 'WorkerOnPermission Lambda::Permission']],
    ['an event of a topic', withEvent({ Type: 'SNS', Properties: { Topic: 'arn' } }), ['WorkerOn SNS::Subscription', 'WorkerOnPermission Lambda::Permission']],
    ['a queue between topic and function', withEvent({ Type: 'SNS', Properties: { Topic: 'arn', SqsSubscription: true } }), [
      'WorkerOn SNS::Subscription', 'WorkerOnEventSourceMapping Lambda::EventSourceMapping', 'WorkerOnQueue SQS::Queue', 'WorkerOnQueuePolicy SQS::QueuePolicy',
    ]],
    ['an event of a queue', withEvent({ Type: 'SQS', Properties: { Queue: 'arn' } }), ['WorkerOn Lambda::EventSourceMapping']],
    ['a schedule', withEvent({ Type: 'Schedule', Properties: { Schedule: 'rate(1 day)' } }), ['WorkerOn Events::Rule', 'WorkerOnPermission Lambda::Permission']],
    ['a schedule of the scheduler', withEvent({ Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 day)' } }), ['WorkerOn Scheduler::Schedule', 'WorkerOnRole IAM::Role']],
    ['a pattern with a queue for what fails', withEvent({ Type: 'EventBridgeRule', Properties: { Pattern: { source: ['x'] }, DeadLetterConfig: { Type: 'SQS' } } }), [
      'WorkerOn Events::Rule', 'WorkerOnPermission Lambda::Permission', 'WorkerOnQueue SQS::Queue', 'WorkerOnQueuePolicy SQS::QueuePolicy',
    ]],
    ['lines of a log', withEvent({ Type: 'CloudWatchLogs', Properties: { LogGroupName: 'g', FilterPattern: 'x' } }), ['WorkerOn Logs::SubscriptionFilter', 'WorkerOnPermission Lambda::Permission']],
    ['a method without an API', withEvent({ Type: 'Api', Properties: { Path: '/', Method: 'get' } }), [
      'ServerlessRestApi ApiGateway::RestApi', 'ServerlessRestApiDeployment# ApiGateway::Deployment', 'ServerlessRestApiProdStage ApiGateway::Stage', 'WorkerOnPermissionProd Lambda::Permission',
    ]],
    ['a route without an API', withEvent({ Type: 'HttpApi' }), ['ServerlessHttpApi ApiGatewayV2::Api', 'ServerlessHttpApiApiGatewayDefaultStage ApiGatewayV2::Stage', 'WorkerOnPermission Lambda::Permission']],
  ])('%s', (_, sketch, more) => {
    expect(generated(sketch)).toEqual([...FUNCTION, ...more].sort());
  });

  test('a role that the template names is not made', () => {
    expect(generated(withFunction({ Role: 'arn:aws:iam::111122223333:role/worker', Policies: ['AdministratorAccess'] }))).toEqual(['Worker Lambda::Function']);
  });

  test('a role that the template names under a condition is made under the other', () => {
    const { resources } = read({ ...withFunction({ Role: { 'Fn::If': ['Own', 'arn:aws:iam::111122223333:role/worker', { Ref: 'AWS::NoValue' }] } }), Conditions: { Own: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] } } });
    expect(resources.find(({ address }) => address === 'WorkerRole')?.entry.Condition).toBe('NOTOwn');
  });

  test('what a connector allows goes to the role of its source', () => {
    const sketch = withFunction({}, {
      Orders: { Type: 'AWS::Serverless::SimpleTable' },
      Reads: { Type: 'AWS::Serverless::Connector', Properties: { Source: { Id: 'Worker' }, Destination: { Id: 'Orders' }, Permissions: ['Read'] } },
    });
    const policy = read(sketch).resources.find(({ address }) => address === 'ReadsPolicy');
    expect(policy?.type).toBe('AWS::IAM::ManagedPolicy');
    expect(policy?.properties).toMatchObject({ Roles: [{ Ref: 'WorkerRole' }], PolicyDocument: { Statement: [{ Effect: 'Allow', Resource: [{ 'Fn::GetAtt': ['Orders', 'Arn'] }, { 'Fn::Sub': ['${DestinationArn}/index/*', {}] }] }] } });
  });

  test.each<[string, unknown, string]>([
    ['a role', { 'Fn::GetAtt': ['WorkerRole', 'Arn'] }, 'WorkerRole'],
    ['an alias by its word', { Ref: 'Worker.Alias' }, 'WorkerAliaslive'],
    ['an alias inside a text', { 'Fn::Sub': 'x${Worker.Alias}' }, 'WorkerAliaslive'],
    ['a stage by its word', { Ref: 'Shop.Stage' }, 'ShopliveStage'],
    ['a layer, whose id changes with what it holds', { Ref: 'Shared' }, 'Shared#'],
    ['an API that SAM makes', { Ref: 'ServerlessHttpApi' }, 'ServerlessHttpApi'],
  ])('a reference leads to %s', (_, reference, id) => {
    const graph = read(withFunction({ AutoPublishAlias: 'live', Events: { On: { Type: 'HttpApi' } } }, {
      Shop: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'live' } },
      Shared: { Type: 'AWS::Serverless::LayerVersion', Properties: { ContentUri: './layer' } },
      Use: { Type: 'AWS::SSM::Parameter', Properties: { Value: reference } },
    }));
    const use = graph.resources.find(({ address }) => address === 'Use');
    expect(use?.unit.staticReferences(use.properties).resources.map(({ address }) => address.replace(/[0-9a-f]{10}$/, '#'))).toEqual([id]);
  });

  test('a bucket that calls a function keeps what it says of itself', () => {
    const sketch = withEvent({ Type: 'S3', Properties: { Bucket: { Ref: 'Photos' }, Events: 's3:ObjectCreated:*' } }, { Photos: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', Properties: { BucketName: 'photos', NotificationConfiguration: { TopicConfigurations: [] } } } });
    const photos = read(sketch).resources.find(({ address }) => address === 'Photos');
    expect(photos?.entry.DeletionPolicy).toBe('Retain');
    expect(photos?.properties).toEqual({
      BucketName: 'photos', NotificationConfiguration: { TopicConfigurations: [], LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['Worker', 'Arn'] } }] },
    });
  });
});

test('what is generated stands below the construct that it comes from: ids are made of paths', () => {
  const paths = new Map([['Worker', 'app/Legacy/Worker']]);
  const { resources } = readTemplates([{ id: 'app', file: 'template.json', document: documentOf(withFunction({})), constructPaths: paths }]);
  expect(resources.map(({ address, constructPath }) => `${address} ${constructPath}`)).toEqual(['Worker app/Legacy/Worker', 'WorkerRole app/Legacy/Worker/WorkerRole']);
});
