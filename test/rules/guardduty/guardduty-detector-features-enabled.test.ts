import { testRule } from '../../support/rule-cases';

const all = ['S3_DATA_EVENTS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS'].map((Name) => ({ Name, Status: 'ENABLED' }));

testRule('GuarddutyDetectorFeaturesEnabled', {
  cloudformation: [
    { name: 'all of them', properties: { Enable: true, Features: all }, expect: 'pass' },
    { name: 'one is switched off', properties: { Enable: true, Features: [...all.slice(1), { ...all[0], Status: 'DISABLED' }] }, expect: 'fail' },
    { name: 'one is missing', properties: { Enable: true, Features: all.slice(1) }, expect: 'fail' },
    { name: 'property omitted', properties: { Enable: true }, expect: 'fail' },
    { name: 'some in the older form', properties: { Enable: true, DataSources: { S3Logs: { Enable: true } }, Features: all.slice(1) }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Features: [...all.slice(1), { Name: 'S3_DATA_EVENTS', Status: { Ref: 'P' } }] } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::GuardDuty::Detector', Properties: { Features: { 'Fn::If': ['C', all, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
});
