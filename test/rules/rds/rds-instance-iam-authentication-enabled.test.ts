import { testRule } from '../../support/rule-cases';

testRule('RdsInstanceIamAuthenticationEnabled', {
  cloudformation: [
    { name: 'switched on', properties: { Engine: 'postgres', EnableIAMDatabaseAuthentication: true }, expect: 'pass' },
    { name: 'property omitted', properties: { Engine: 'postgres' }, expect: 'fail' },
    { name: 'a directory instead', properties: { Engine: 'postgres', Domain: 'd-1' }, expect: 'pass' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { Engine: 'aurora-postgresql' } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableIAMDatabaseAuthentication: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableIAMDatabaseAuthentication: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
