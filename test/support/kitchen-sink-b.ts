import type { JsonObject } from '../../src/model/json';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });
const visible = { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName: 'm' };

/** Types of Step Functions, CodeBuild, Cognito, WAF and others, with the properties that rules read. */
export function kitchenSinkB(): JsonObject {
  return {
    Parameters: { P: { Type: 'String', Default: 'x', AllowedValues: ['x', 'y'] }, Q: { Type: 'String' } },
    Conditions: { No: { 'Fn::Equals': [{ Ref: 'P' }, 'no'] } },
    Mappings: { M: { a: { k: 'v' } } },
    Resources: {
      Key: r('AWS::KMS::Key', {}),
      Machine: r('AWS::StepFunctions::StateMachine', {
        LoggingConfiguration: { Level: 'ALL', Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: 'arn' } }] }, TracingConfiguration: { Enabled: true },
        EncryptionConfiguration: { Type: 'CUSTOMER_MANAGED_KMS_KEY', KmsKeyId: arn('Key') },
        Definition: { StartAt: 'A', States: { A: { Type: 'Task', Retry: [{ ErrorEquals: ['States.ALL'] }] }, B: { Type: 'Parallel', Branches: [{ States: { C: { Type: 'Task', Catch: [{}] } } }] }, D: { Type: 'Map', ItemProcessor: { States: {} } } } },
      }),
      Build: r('AWS::CodeBuild::Project', {
        Environment: { PrivilegedMode: false }, Visibility: 'PRIVATE', EncryptionKey: arn('Key'), Artifacts: { Type: 'S3', EncryptionDisabled: false }, SecondaryArtifacts: [{ Type: 'S3' }],
        Source: { Type: 'GITHUB', Location: 'https://example.com/app.git', InsecureSsl: false }, SecondarySources: [{ Location: 'https://example.com/lib.git' }],
        LogsConfig: { CloudWatchLogs: { Status: 'ENABLED' }, S3Logs: { Status: 'ENABLED', EncryptionDisabled: false } },
      }),
      SourceCredential: r('AWS::CodeBuild::SourceCredential', { AuthType: 'PERSONAL_ACCESS_TOKEN', Token: '{{resolve:secretsmanager:x}}' }),
      Users: r('AWS::Cognito::UserPool', {
        MfaConfiguration: 'ON', DeletionProtection: 'ACTIVE', UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
        Policies: { PasswordPolicy: { MinimumLength: 12, RequireLowercase: true, RequireUppercase: true, RequireNumbers: true, RequireSymbols: true }, SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD'] } },
      }),
      Identities: r('AWS::Cognito::IdentityPool', { AllowUnauthenticatedIdentities: false }),
      Acl: r('AWS::WAFv2::WebACL', {
        DefaultAction: { Allow: {} }, VisibilityConfig: visible,
        Rules: [{ Name: 'n', OverrideAction: { None: {} }, Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name: 'AWSManagedRulesCommonRuleSet' } }, VisibilityConfig: visible }],
      }),
      AclLogs: r('AWS::WAFv2::LoggingConfiguration', { ResourceArn: arn('Acl'), LogDestinationConfigs: ['arn'] }),
      AclOnUsers: r('AWS::WAFv2::WebACLAssociation', { ResourceArn: arn('Users'), WebACLArn: arn('Acl') }),
      RuleGroup: r('AWS::WAFv2::RuleGroup', { VisibilityConfig: visible, Rules: [{ Name: 'n', VisibilityConfig: visible }] }),
      Stage: r('AWS::ApiGateway::Stage', { TracingEnabled: true, ClientCertificateId: 'c', MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true }] }),
      HttpStage: r('AWS::ApiGatewayV2::Stage', { DefaultRouteSettings: { DetailedMetricsEnabled: true } }),
      Validator: r('AWS::ApiGateway::RequestValidator', { ValidateRequestBody: true }),
      Method: r('AWS::ApiGateway::Method', { HttpMethod: 'POST', RequestValidatorId: { Ref: 'Validator' }, Integration: { Type: 'AWS_PROXY' } }),
      Domain: r('AWS::ApiGateway::DomainName', { SecurityPolicy: 'TLS_1_2' }),
      HttpDomain: r('AWS::ApiGatewayV2::DomainName', { DomainNameConfigurations: [{ SecurityPolicy: 'TLS_1_2' }] }),
    },
  } as unknown as JsonObject;
}
