import { testRule } from '../../support/rule-cases';

testRule('RdsInstancePublicAccessCheck', {
  cloudformation: [
    { name: 'private', properties: { PubliclyAccessible: false }, expect: 'pass' },
    { name: 'public', properties: { PubliclyAccessible: true }, expect: 'fail', pointer: '/Resources/Subject/Properties/PubliclyAccessible' },
    { name: 'omitted, with a subnet group, as the CDK writes it', properties: { DBSubnetGroupName: { Ref: 'G' } }, expect: 'pass' },
    { name: 'omitted, in the default VPC', properties: {}, expect: 'fail' },
    { name: 'omitted, in a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'pass' },
    { name: 'public, in a cluster', properties: { DBClusterIdentifier: 'c', PubliclyAccessible: 'true' }, expect: 'fail' },
    { name: 'an Aurora cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster' } } }, expect: 'not-applicable' },
    { name: 'a public Multi-AZ cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { PubliclyAccessible: true } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'public in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { PubliclyAccessible: { 'Fn::If': ['Dev', true, false] } } } } }, expect: 'fail' },
  ],
});
