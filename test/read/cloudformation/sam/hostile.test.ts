import { documentOf, type SamSketch, withFunction } from './support';
import { evaluate } from '../../../../src/evaluate/evaluate';
import { readTemplates } from '../../../../src/read/cloudformation/read';
import { rules } from '../../../../src/rules';

/** A bit of everything that SAM knows. */
const EVERYTHING: SamSketch = withFunction({
  Policies: ['AdministratorAccess', { SQSPollerPolicy: { QueueName: 'q' } }, { Statement: [] }],
  AutoPublishAlias: 'live', DeploymentPreference: { Type: 'AllAtOnce', Alarms: ['a'] }, Tags: { a: 'b' }, PropagateTags: true,
  EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: 'SQS' } } }, FunctionUrlConfig: { AuthType: 'NONE' }, DeadLetterQueue: { Type: 'SNS', TargetArn: 'x' },
  Events: {
    A: { Type: 'Api', Properties: { Path: '/', Method: 'get', RestApiId: { Ref: 'Shop' }, Auth: { Authorizer: 'U' } } }, B: { Type: 'HttpApi' }, C: { Type: 'S3', Properties: { Bucket: { Ref: 'Photos' }, Events: ['x'] } },
    D: { Type: 'SNS', Properties: { Topic: 't', SqsSubscription: true } }, E: { Type: 'MQ', Properties: { Broker: 'b', SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: 'u' }] } },
    F: { Type: 'EventBridgeRule', Properties: { Pattern: {}, DeadLetterConfig: { Type: 'SQS' } } }, G: { Type: 'Cognito', Properties: { UserPool: { Ref: 'Users' }, Trigger: 'PreSignUp' } },
  },
}, {
  Photos: { Type: 'AWS::S3::Bucket', Connectors: { On: { Properties: { Destination: { Id: 'Worker' }, Permissions: ['Write'] } } } },
  Users: { Type: 'AWS::Cognito::UserPool' },
  Shop: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'live', Cors: "'*'", Auth: { DefaultAuthorizer: 'U', Authorizers: { U: { UserPoolArn: 'p' } }, UsagePlan: { CreateUsagePlan: 'SHARED' } }, Domain: { DomainName: 'd', CertificateArn: 'c', Route53: { HostedZoneId: 'z' } } } },
  Flow: { Type: 'AWS::Serverless::StateMachine', Properties: { Definition: {}, Events: { A: { Type: 'Schedule', Properties: { Schedule: 'x' } } } } },
  Graph: { Type: 'AWS::Serverless::GraphQLApi', Properties: { Auth: { Type: 'AWS_IAM' }, SchemaInline: 's', DataSources: { DynamoDb: { T: { TableName: 't' } } }, Functions: { F: { DataSource: 'T' } }, Resolvers: { Query: { q: { Pipeline: ['F'] } } } } },
  Chat: { Type: 'AWS::Serverless::WebSocketApi', Properties: { Routes: { $connect: { FunctionArn: 'f' } }, Auth: { AuthType: 'CUSTOM', AuthArn: 'a' } } },
  Link: { Type: 'AWS::Serverless::Connector', Properties: { Source: { Id: 'Worker' }, Destination: [{ Id: 'Photos' }], Permissions: ['Read'] } },
}, { Globals: { Function: { Environment: { Variables: { A: 'b' } } }, Api: { TracingEnabled: true } } });

const JUNK = [null, 'text', 7, [], [null], {}, { a: 1 }, { Ref: 5 }, { 'Fn::If': 'x' }, { 'Fn::If': ['C', 'a', { Ref: 'AWS::NoValue' }] }, { 'Fn::GetAtt': {} }];

/** Every place of the template, each as the object that holds it and the key. */
function places(value: unknown): [Record<string, unknown>, string][] {
  return typeof value !== 'object' || value === null ? [] : Object.keys(value).flatMap((key): [Record<string, unknown>, string][] => [[value as Record<string, unknown>, key], ...places((value as Record<string, unknown>)[key])]);
}

const count = places(documentOf(EVERYTHING)).length;

test('whatever stands anywhere, nothing crashes and no pointer leaves the template', () => {
  const wrong: string[] = [];
  for (let index = 0; index < count; index++) {
    const document = documentOf(EVERYTHING);
    const [holder, key] = places(document)[index];
    holder[key] = JUNK[index % JUNK.length];
    const graph = readTemplates([{ id: 'app', file: 'template.yaml', document }]);
    const crashed = graph.problems.filter(({ fact }) => fact.includes('could not be translated'));
    const evaluations = index % 7 === 0 ? evaluate(graph, rules) : [];
    if (crashed.length > 0 || evaluations.some(({ status, evidence }) => status === 'error' || evidence.some(({ pointer }) => pointer.includes('(generated)')))) { wrong.push(`${key} = ${JSON.stringify(holder[key])}: ${crashed.map(({ fact }) => fact).join()}`); }
  }
  expect(wrong).toEqual([]);
});
