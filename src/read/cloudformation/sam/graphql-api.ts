import { connect, type End } from './connector';
import type { SamResource } from './expansion';
import { getAtt, ref, sub } from './intrinsics';
import type { Sketch, SketchMap } from './origins';
import { trust } from './role';
import type { Source } from './source';
import { tagList } from './tags';

const SAME = ['XrayEnabled', 'Visibility', 'OwnerContact', 'IntrospectionConfig', 'QueryDepthLimit', 'ResolverCountLimit'];
const AUTHORIZERS = { LambdaAuthorizer: 'LambdaAuthorizerConfig', OpenIDConnect: 'OpenIDConnectConfig', UserPool: 'UserPoolConfig' } as const;

/**
 * A GraphQL API with its schema, keys, cache, data sources, functions and resolvers. Unless the template says
 * `Logging: false`, it logs everything.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-graphqlapi.html
 */
export function expandGraphQlApi(sam: SamResource): void {
  const auth = sam.at('Auth');
  const name = sam.at('Name');
  const additional = auth.child('Additional').items.map((each): SketchMap => ({ AuthenticationType: each.child('Type'), ...authorizerOf(each) }));
  sam.main('AWS::AppSync::GraphQLApi', {
    ...Object.fromEntries(SAME.map((each) => [each, sam.at(each)])),
    Name: name.isFilled ? name : sam.id,
    AuthenticationType: auth.child('Type'), ...authorizerOf(auth),
    AdditionalAuthenticationProviders: additional.length === 0 ? undefined : additional,
    LogConfig: logConfig(sam),
    Tags: tagList(sam.at('Tags'), { 'graphqlapi:createdBy': 'SAM' }),
  });
  [auth, ...auth.child('Additional').items].map((each) => each.at('LambdaAuthorizer.AuthorizerUri')).filter((uri) => uri.isPresent)
    .forEach((uri, index) => { allowCall(sam, `${sam.id}ToLambdaAuthConnector${index + 1}`, uri); });
  const ApiId = getAtt(sam.id, 'ApiId');
  sam.also(`${sam.id}Schema`, 'AWS::AppSync::GraphQLSchema', { ApiId, Definition: sam.at('SchemaInline'), DefinitionS3Location: sam.at('SchemaUri') });
  for (const [key, each] of sam.at('ApiKeys').entries) {
    sam.also(`${sam.id}${key}`, 'AWS::AppSync::ApiKey', { ApiId, ApiKeyId: each.child('ApiKeyId'), Description: each.child('Description'), Expires: each.child('ExpiresOn') }, each);
  }
  addCache(sam, ApiId);
  addDomain(sam, ApiId);
  for (const [key, each] of sam.at('DataSources.DynamoDb').entries) { addTableSource(sam, key, each, ApiId); }
  for (const [key, each] of sam.at('DataSources.Lambda').entries) { addFunctionSource(sam, key, each, ApiId); }
  addFunctions(sam, ApiId);
  addResolvers(sam, ApiId);
}

function authorizerOf(auth: Source): SketchMap {
  return Object.fromEntries(Object.entries(AUTHORIZERS).map(([given, name]) => [name, auth.child(given)]));
}

function logConfig(sam: SamResource): Sketch {
  const logging = sam.at('Logging');
  if (logging.raw === false) { return undefined; }
  const [role, level] = [logging.child('CloudWatchLogsRoleArn'), logging.child('FieldLogLevel')];
  const id = `${sam.id}CloudWatchRole`;
  if (!role.isFilled) {
    sam.also(id, 'AWS::IAM::Role', {
      AssumeRolePolicyDocument: trust('appsync.amazonaws.com'), ManagedPolicyArns: [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs')],
    }, logging);
  }
  if (logging.intrinsic !== undefined) { return logging; }
  return { FieldLogLevel: level.isFilled ? level : 'ALL', CloudWatchLogsRoleArn: role.isFilled ? role : getAtt(id, 'Arn'), ExcludeVerboseContent: logging.child('ExcludeVerboseContent') };
}

function addCache(sam: SamResource, ApiId: SketchMap): void {
  const cache = sam.at('Cache');
  if (!cache.isFilled) { return; }
  const names = ['ApiCachingBehavior', 'Type', 'Ttl', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled'];
  sam.also(`${sam.id}ApiCache`, 'AWS::AppSync::ApiCache', { ApiId, ...Object.fromEntries(names.map((name) => [name, cache.child(name)])) }, cache);
}

function addDomain(sam: SamResource, ApiId: SketchMap): void {
  const domain = sam.at('DomainName');
  if (!domain.isFilled) { return; }
  const id = `${sam.id}DomainName`;
  sam.also(id, 'AWS::AppSync::DomainName', { CertificateArn: domain.child('CertificateArn'), DomainName: domain.child('DomainName'), Description: domain.child('Description') }, domain);
  sam.also(`${sam.id}DomainNameApiAssociation`, 'AWS::AppSync::DomainNameApiAssociation', { ApiId, DomainName: getAtt(id, 'DomainName') }, domain);
}

function addTableSource(sam: SamResource, key: string, source: Source, ApiId: SketchMap): void {
  const id = `${sam.id}${key}DynamoDBDataSource`;
  const region = source.child('Region').isFilled ? source.child('Region') : ref('AWS::Region');
  const table: Sketch = source.child('TableArn').isFilled ? source.child('TableArn')
    : sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', { __TableName__: source.child('TableName'), __Region__: region });
  const wanted = source.child('Permissions').isFilled ? source.child('Permissions') : source.child('Permissions').holding(['Read', 'Write']);
  addSource(sam, id, key, source, {
    ApiId, Type: 'AMAZON_DYNAMODB',
    DynamoDBConfig: {
      AwsRegion: region, TableName: source.child('TableName'), UseCallerCredentials: source.child('UseCallerCredentials'), Versioned: source.child('Versioned'), DeltaSyncConfig: source.child('DeltaSync'),
    },
  }, { type: 'AWS::DynamoDB::Table', arn: table }, 'ToTableConnector', wanted);
}

function addFunctionSource(sam: SamResource, key: string, source: Source, ApiId: SketchMap): void {
  const fn = source.child('FunctionArn');
  addSource(sam, `${sam.id}${key}LambdaDataSource`, key, source, { ApiId, Type: 'AWS_LAMBDA', LambdaConfig: { LambdaFunctionArn: fn } },
    { type: 'AWS::Lambda::Function', arn: fn }, 'ToLambdaConnector', source.child('Permissions').holding(['Write']));
}

/** A data source, with a role that may reach what it stands for. */
function addSource(sam: SamResource, id: string, key: string, source: Source, properties: SketchMap, destination: End, connector: string, wanted: Source): void {
  const role = source.child('ServiceRoleArn');
  const name = source.child('Name');
  sam.also(id, 'AWS::AppSync::DataSource', {
    ...properties, Name: name.isFilled ? name : key, Description: source.child('Description'), ServiceRoleArn: role.isFilled ? role : getAtt(`${id}Role`, 'Arn'),
  }, source);
  if (role.isFilled) { return; }
  sam.also(`${id}Role`, 'AWS::IAM::Role', { AssumeRolePolicyDocument: trust('appsync.amazonaws.com') }, source);
  connect(sam, `${id}${connector}`, { type: 'AWS::AppSync::DataSource', arn: getAtt(id, 'DataSourceArn'), role: ref(`${id}Role`) }, destination, wanted);
}

function addFunctions(sam: SamResource, ApiId: SketchMap): void {
  for (const [key, each] of sam.at('Functions').entries) {
    if (each.child('Id').isFilled) { continue; }
    const source = each.child('DataSource');
    const isNone = source.text?.toLowerCase() === 'none';
    const none = `${sam.id}NoneDataSource`;
    if (isNone) { sam.also(none, 'AWS::AppSync::DataSource', { ApiId, Name: none, Type: 'NONE' }); }
    sam.also(`${sam.id}${key}`, 'AWS::AppSync::FunctionConfiguration', {
      ApiId, Name: each.child('Name').isFilled ? each.child('Name') : key, Code: each.child('InlineCode'), CodeS3Location: each.child('CodeUri'),
      DataSourceName: isNone ? getAtt(none, 'Name') : source, MaxBatchSize: each.child('MaxBatchSize'), Description: each.child('Description'), Runtime: runtimeOf(each), SyncConfig: each.child('Sync'),
    }, each);
  }
}

function addResolvers(sam: SamResource, ApiId: SketchMap): void {
  for (const [TypeName, resolvers] of sam.at('Resolvers').entries) {
    for (const [key, each] of resolvers.entries) {
      sam.also(`${sam.id}${TypeName}${key}`, 'AWS::AppSync::Resolver', {
        ApiId, TypeName, FieldName: each.child('FieldName').isFilled ? each.child('FieldName') : key, Kind: 'PIPELINE', Code: each.child('InlineCode'), CodeS3Location: each.child('CodeUri'),
        Runtime: runtimeOf(each), CachingConfig: each.child('Caching'), MaxBatchSize: each.child('MaxBatchSize'),
        PipelineConfig: { Functions: each.child('Pipeline').items.map((name) => functionId(sam, name)) },
      }, each, { DependsOn: [`${sam.id}Schema`] });
    }
  }
}

function functionId(sam: SamResource, name: Source): Sketch {
  const id = sam.at('Functions').child(name.text ?? '').child('Id');
  return id.isFilled ? id : getAtt(`${sam.id}${name.text ?? ''}`, 'FunctionId');
}

function runtimeOf(of: Source): Sketch {
  const runtime = of.child('Runtime');
  return runtime.isMap ? { Name: runtime.child('Name'), RuntimeVersion: runtime.child('Version') } : { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' };
}

/** AppSync may call the function that decides who is let in. */
function allowCall(sam: SamResource, id: string, uri: Source): void {
  connect(sam, id, { type: 'AWS::AppSync::GraphQLApi', arn: ref(sam.id), resourceId: getAtt(sam.id, 'ApiId') }, { type: 'AWS::Lambda::Function', arn: uri }, uri.holding(['Write']));
}
