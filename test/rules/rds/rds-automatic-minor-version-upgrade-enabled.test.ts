import { testRule } from '../../support/rule-cases';

testRule('RdsAutomaticMinorVersionUpgradeEnabled', {
  cloudformation: [
    { name: 'property omitted, which is on', properties: {}, expect: 'pass' },
    { name: 'switched off', properties: { AutoMinorVersionUpgrade: false }, expect: 'fail' },
    { name: 'switched on', properties: { AutoMinorVersionUpgrade: 'true' }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AutoMinorVersionUpgrade: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'off in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { AutoMinorVersionUpgrade: { 'Fn::If': ['Dev', false, true] } } } } }, expect: 'fail' },
  ],
});
