import { documentOf, read, type SamSketch, verdictOf, withEvent, withFunction } from './support';
import { isObject, type Json } from '../../../../src/model/json';

const table = (properties: object, attributes: object = {}): SamSketch => ({ Resources: { Orders: { Type: 'AWS::Serverless::SimpleTable', ...attributes, Properties: properties } } });
const api = (properties: object, sections: object = {}): SamSketch => ({ ...sections, Resources: { Shop: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'live', ...properties } } } });
const machine = (properties: object): SamSketch => ({ Resources: { Flow: { Type: 'AWS::Serverless::StateMachine', Properties: { Definition: { StartAt: 'A', States: { A: { Type: 'Succeed' } } }, ...properties } } } });
const conditions = { Conditions: { Large: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] } } };
const admin = 'AdministratorAccess';
const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
/** SAM names a domain after a digest of it. */
const domainOf = (sketch: SamSketch) => read(sketch).resources.find(({ type }) => type === 'AWS::ApiGateway::DomainName')?.address ?? '';

/** Whether a pointer leads into the template as it was written: to a place, or to one that might stand beside what is there. */
function leadsSomewhere(document: Json, pointer: string): boolean {
  const [, section, id] = pointer.split('/');
  const sections = isObject(document) ? document : {};
  return section === 'Globals' || (section === 'Resources' && isObject(sections.Resources) && id in sections.Resources);
}

const atPolicy = '/Resources/Worker/Properties/Policies/0';

describe('the rules for CloudFormation judge what SAM deploys', () => {
  test.each<readonly [string, SamSketch, string, string, string, string | undefined]>(([
    ['an administrator by name', withFunction({ Policies: [admin] }), 'IamNoAdministratorAccessAttached', 'WorkerRole', 'fail', atPolicy],
    ['an administrator that stands alone', withFunction({ Policies: admin }), 'IamNoAdministratorAccessAttached', 'WorkerRole', 'fail', '/Resources/Worker/Properties/Policies'],
    ['an administrator by ARN', withFunction({ Policies: [`arn:aws:iam::aws:policy/${admin}`] }), 'IamNoAdministratorAccessAttached', 'WorkerRole', 'fail', atPolicy],
    ['an administrator in one arm', withFunction({ Policies: [{ 'Fn::If': ['Large', admin, { Ref: 'AWS::NoValue' }] }] }, {}, conditions), 'IamNoAdministratorAccessAttached', 'WorkerRole', 'fail', atPolicy],
    ['the basic role', withFunction({}), 'IamNoAdministratorAccessAttached', 'WorkerRole', 'pass'],
    ['a document that allows everything', withFunction({ Policies: [everything] }), 'IamPolicyNoStatementsWithAdminAccess', 'WorkerRole', 'fail', `${atPolicy}/Statement/0/Action`],
    ['a template of policies that names its queue', withFunction({ Policies: [{ SQSPollerPolicy: { QueueName: 'jobs' } }] }), 'IamPolicyNoStatementsWithAdminAccess', 'WorkerRole', 'pass'],
    ['a state machine with an administrator', machine({ Policies: [admin] }), 'IamNoAdministratorAccessAttached', 'FlowRole', 'fail', '/Resources/Flow/Properties/Policies/0'],
    ['a URL without authorisation', withFunction({ FunctionUrlConfig: { AuthType: 'NONE' } }), 'LambdaFunctionUrlAuth', 'WorkerUrl', 'fail', '/Resources/Worker/Properties/FunctionUrlConfig/AuthType'],
    ['a URL with authorisation', withFunction({ FunctionUrlConfig: { AuthType: 'AWS_IAM' } }), 'LambdaFunctionUrlAuth', 'WorkerUrl', 'pass'],
    ['a URL that is open from Globals', withFunction({}, {}, { Globals: { Function: { FunctionUrlConfig: { AuthType: 'NONE' } } } }), 'LambdaFunctionUrlAuth', 'WorkerUrl', 'fail', '/Globals/Function/FunctionUrlConfig/AuthType'],
    ['the permission that an open URL brings', withFunction({ FunctionUrlConfig: { AuthType: 'NONE' } }), 'LambdaFunctionPublicAccessProhibited', 'WorkerUrlPublicPermissions', 'fail', '/Resources/Worker/Properties/FunctionUrlConfig'],
    ['a secret in the function', withFunction({ Environment: { Variables: { DB_PASSWORD: 'winter-sun-4711' } } }), 'NoPlaintextSecrets', 'Worker', 'fail', '/Resources/Worker/Properties/Environment/Variables/DB_PASSWORD'],
    ['a secret in Globals', withFunction({ Environment: { Variables: { MODE: 'x' } } }, {}, { Globals: { Function: { Environment: { Variables: { DB_PASSWORD: 'winter-sun-4711' } } } } }), 'NoPlaintextSecrets', 'Worker', 'fail', '/Globals/Function/Environment/Variables/DB_PASSWORD'],
    ['tracing from Globals', withFunction({}, {}, { Globals: { Function: { Tracing: 'Active' } } }), 'LambdaTracingEnabled', 'Worker', 'pass', '/Globals/Function/Tracing'],
    ['tracing that nobody asks for', withFunction({}), 'LambdaTracingEnabled', 'Worker', 'fail', '/Resources/Worker/Properties/Tracing'],
    ['a dead letter queue', withFunction({ DeadLetterQueue: { Type: 'SQS', TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:dead' } }), 'LambdaDlqCheck', 'Worker', 'pass', '/Resources/Worker/Properties/DeadLetterQueue/TargetArn'],
    ['a queue that SAM makes for failed calls', withFunction({ EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: 'SQS' } } } }), 'SqsQueueSslRequestsOnly', 'WorkerEventInvokeConfigOnFailureQueue', 'fail', '/Resources/Worker'],
    ['a table without a key of its own', table({}), 'DynamodbTableEncryptedKms', 'Orders', 'fail', '/Resources/Orders/Properties/SSESpecification/SSEEnabled'],
    ['a table with a key', table({ SSESpecification: { SSEEnabled: true } }), 'DynamodbTableEncryptedKms', 'Orders', 'pass'],
    ['a table with the key from Globals', { ...table({}), Globals: { SimpleTable: { SSESpecification: { SSEEnabled: true } } } }, 'DynamodbTableEncryptedKms', 'Orders', 'pass', '/Globals/SimpleTable/SSESpecification/SSEEnabled'],
    ['a table that is restorable', table({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }), 'DynamodbPitrEnabled', 'Orders', 'pass'],
    ['a table that is kept', table({}, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }), 'StatefulResourceRetained', 'Orders', 'pass', '/Resources/Orders/DeletionPolicy'],
    ['a stage that writes no access log', api({}), 'ApiGwAccessLoggingEnabled', 'ShopliveStage', 'fail', '/Resources/Shop/Properties/AccessLogSetting/DestinationArn'],
    ['a stage with an access log from Globals', api({}, { Globals: { Api: { AccessLogSetting: { DestinationArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:calls', Format: '$context.requestId' } } } }), 'ApiGwAccessLoggingEnabled', 'ShopliveStage', 'pass', '/Globals/Api/AccessLogSetting/DestinationArn'],
    ['the API that SAM makes for an event', withEvent({ Type: 'Api', Properties: { Path: '/', Method: 'get' } }), 'ApiGwXrayEnabled', 'ServerlessRestApiProdStage', 'fail', '/Globals/Api/TracingEnabled'],
    ['a domain with an old version of TLS', api({ Domain: { DomainName: 'shop.example.com', CertificateArn: 'c', SecurityPolicy: 'TLS_1_0' } }), 'ApiGwDomainNameTlsCheck', 'ApiGatewayDomainName#', 'fail', '/Resources/Shop/Properties/Domain/SecurityPolicy'],
    ['a private endpoint', api({ EndpointConfiguration: { Type: 'PRIVATE' } }), 'ApiGwEndpointTypeCheck', 'Shop', 'pass', '/Resources/Shop/Properties/EndpointConfiguration/Type'],
    ['a state machine that does not log', machine({}), 'StepFunctionsStateMachineLoggingEnabled', 'Flow', 'fail', '/Resources/Flow/Properties/Logging/Level'],
    ['an open connection', { Resources: { Chat: { Type: 'AWS::Serverless::WebSocketApi', Properties: { RouteSelectionExpression: '$request.body.action', Routes: { $connect: { FunctionArn: 'f' } } } } } }, 'ApiGwMethodAuthorization', 'ChatConnectRoute', 'fail', '/Resources/Chat/Properties/Auth/AuthType'],
    ['a GraphQL API logs unless it is told not to', { Resources: { Graph: { Type: 'AWS::Serverless::GraphQLApi', Properties: { Auth: { Type: 'AWS_IAM' }, SchemaInline: 'type Query { a: String }' } } } }, 'AppsyncLoggingEnabled', 'Graph', 'pass'],
    ['a GraphQL API that does not log', { Resources: { Graph: { Type: 'AWS::Serverless::GraphQLApi', Properties: { Auth: { Type: 'AWS_IAM' }, SchemaInline: 'type Query { a: String }', Logging: false } } } }, 'AppsyncLoggingEnabled', 'Graph', 'fail'],
  ] as readonly (readonly [string, SamSketch, string, string, string, string?])[]).map(([name, sketch, rule, resource, status, pointer]) => [name, sketch, rule, resource, status, pointer] as const))('%s', (_, sketch, rule, resource, status, pointer) => {
    const address = resource.startsWith('ApiGatewayDomainName') ? domainOf(sketch) : resource;
    const verdict = verdictOf(sketch, rule, address);
    expect(verdict.status).toBe(status);
    if (pointer !== undefined) { expect(verdict.pointers).toContain(pointer); }
    expect(verdict.pointers.every((each) => leadsSomewhere(documentOf(sketch), each))).toBe(true);
  });

  test('a function under a condition takes its role, its URL and its events with it', () => {
    const sketch = { ...withFunction({ Policies: [admin], FunctionUrlConfig: { AuthType: 'NONE' } }), Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } };
    (sketch.Resources.Worker as { Condition?: string }).Condition = 'Never';
    expect(verdictOf(sketch, 'IamNoAdministratorAccessAttached', 'WorkerRole').status).toBe('not-applicable');
    expect(verdictOf(sketch, 'LambdaFunctionUrlAuth', 'WorkerUrl').status).toBe('not-applicable');
  });
});
