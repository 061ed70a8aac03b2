import { testRule } from '../../support/rule-cases';

testRule('RdsEnhancedMonitoringEnabled', {
  cloudformation: [
    { name: 'every minute', properties: { MonitoringInterval: 60 }, expect: 'pass' },
    { name: 'as a text', properties: { MonitoringInterval: '60' }, expect: 'pass' },
    { name: 'switched off', properties: { MonitoringInterval: 0 }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'Number' } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MonitoringInterval: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::RDS::DBInstance', Properties: { MonitoringInterval: { 'Fn::If': ['C', 60, 0] } } } } }, expect: 'fail' },
  ],
});
