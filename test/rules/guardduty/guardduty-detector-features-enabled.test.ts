import { testRule } from '../../support/rule-cases';

const all = ['S3_DATA_EVENTS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS'].map((Name) => ({ Name, Status: 'ENABLED' }));

const detector = (own: object, features: Record<string, string>) => ({
  resource: {
    aws_guardduty_detector: { subject: own },
    aws_guardduty_detector_feature: Object.fromEntries(Object.entries(features).map(([name, status]) => [name, { detector_id: '${aws_guardduty_detector.subject.id}', name, status }])),
  },
});

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
  terraform: [
    { name: 'older form of a variable', config: { variable: { p: {} }, ...detector({ datasources: [{ s3_logs: [{ enable: '${var.p}' }] }] }, { EBS_MALWARE_PROTECTION: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }) }, expect: 'unknown' },
    { name: 'all on', config: detector({}, { S3_DATA_EVENTS: 'ENABLED', EBS_MALWARE_PROTECTION: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }), expect: 'pass' },
    { name: 'one off', config: detector({}, { S3_DATA_EVENTS: 'ENABLED', EBS_MALWARE_PROTECTION: 'DISABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }), expect: 'fail' },
    { name: 'one missing', config: detector({}, { S3_DATA_EVENTS: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }), expect: 'fail' },
    { name: 'two by the older form', config: detector({ datasources: [{ s3_logs: [{ enable: true }], malware_protection: [{ scan_ec2_instance_with_findings: [{ ebs_volumes: [{ enable: true }] }] }] }] }, { RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }), expect: 'pass' },
    { name: 'one off by the older form', config: detector({ datasources: { s3_logs: { enable: false } } }, { EBS_MALWARE_PROTECTION: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }), expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'features of another detector', config: { resource: { aws_guardduty_detector: { subject: {}, other: {} }, aws_guardduty_detector_feature: Object.fromEntries(['S3_DATA_EVENTS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS'].map((name) => [name, { detector_id: '${aws_guardduty_detector.other.id}', name, status: 'ENABLED' }])) } }, expect: 'fail' },
    { name: 'status of a variable', config: { variable: { p: {} }, ...detector({}, { S3_DATA_EVENTS: '${var.p}', EBS_MALWARE_PROTECTION: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }) }, expect: 'unknown' },
    { name: 'off in one arm', config: { variable: { p: {} }, ...detector({}, { S3_DATA_EVENTS: '${var.p == "x" ? "ENABLED" : "DISABLED"}', EBS_MALWARE_PROTECTION: 'ENABLED', RDS_LOGIN_EVENTS: 'ENABLED', LAMBDA_NETWORK_LOGS: 'ENABLED' }) }, expect: 'fail' },
    { name: 'features in a loop', config: { variable: { p: {} }, resource: { aws_guardduty_detector: { subject: {} }, aws_guardduty_detector_feature: { f: { for_each: '${toset(var.p)}', detector_id: '${aws_guardduty_detector.subject.id}', name: '${each.value}', status: 'ENABLED' } } } }, expect: 'unknown' },
  ],
});
