import { testRule } from '../../support/rule-cases';

testRule('RdsLoggingEnabled', {
  cloudformation: [
    { name: 'exported', properties: { EnableCloudwatchLogsExports: ['postgresql'] }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'an empty list', properties: { EnableCloudwatchLogsExports: [] }, expect: 'fail' },
    { name: 'an instance of a cluster', properties: { DBClusterIdentifier: 'c' }, expect: 'not-applicable' },
    { name: 'a cluster', template: { Resources: { Subject: { Type: 'AWS::RDS::DBCluster', Properties: { EnableCloudwatchLogsExports: ['audit'] } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableCloudwatchLogsExports: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { EnableCloudwatchLogsExports: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, ['postgresql']] } } } } }, expect: 'fail' },
  ],
});
