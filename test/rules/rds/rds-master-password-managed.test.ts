import { testRule } from '../../support/rule-cases';

testRule('RdsMasterPasswordManaged', {
  cloudformation: [
    { name: 'managed by RDS', properties: { MasterUsername: 'admin', ManageMasterUserPassword: true }, expect: 'pass' },
    { name: 'read from Secrets Manager', properties: { MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}' }, expect: 'pass' },
    { name: 'read from Secrets Manager, as the CDK writes it', template: { Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'S' }, ':SecretString:password::}}']] } } }, S: { Type: 'AWS::SecretsManager::Secret' } } }, expect: 'pass' },
    { name: 'a literal', properties: { MasterUserPassword: 'example' }, expect: 'fail' },
    { name: 'a parameter with a default', template: { Parameters: { P: { Type: 'String', NoEcho: true, Default: 'example' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { Ref: 'P' } } } } }, expect: 'fail' },
    { name: 'a parameter without a default', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'omitted, on a copy of another database', properties: { SourceDBInstanceIdentifier: 's' }, expect: 'not-applicable' },
    { name: 'a literal in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: { 'Fn::If': ['Dev', 'example', '{{resolve:secretsmanager:db}}'] } } } } }, expect: 'fail' },
  ],
});
