import { testRule } from '../../support/rule-cases';

const type = 'AWS::EKS::Cluster';
const set = (value: unknown) => ({ Version: value });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const custom = (config: object) => ({ ...when, Resources: { Subject: { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: config } } } });

testRule('EksClusterSupportedVersion', {
  cloudformation: [
    { name: 'as it should be', properties: set('1.34'), expect: 'pass' },
    { name: 'the weak value', properties: set('1.29'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'unknown' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', '1.34', '1.29'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', '1.34', '1.34'] })), expect: 'pass' },
    { name: 'a number in place of a text', properties: set(1.35), expect: 'pass' },
    { name: 'the oldest', properties: set('1.32'), expect: 'pass' },
    { name: 'one before the oldest', properties: set('1.31'), expect: 'fail' },
    { name: 'no version', properties: set('latest'), expect: 'fail' },
    { name: 'the user wants a later one', properties: set('1.32'), parameters: { EksClusterSupportedVersion: { oldestMinorVersion: 33 } }, expect: 'fail' },
    { name: 'a cluster of the CDK, supported', template: custom({ version: '1.34' }), expect: 'pass' },
    { name: 'a cluster of the CDK, no longer supported', template: custom({ version: '1.24' }), expect: 'fail' },
  ],
  terraform: [
    { name: 'supported', properties: { version: '1.34' }, expect: 'pass' },
    { name: 'past its support', properties: { version: '1.24' }, expect: 'fail' },
    { name: 'no version', properties: {}, expect: 'unknown' },
    { name: 'version of a variable', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { version: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'an old version in one arm', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { version: '${var.p == "x" ? "1.34" : "1.24"}' } } } }, expect: 'fail' },
    { name: 'a bound of one\'s own', properties: { version: '1.30' }, parameters: { EksClusterSupportedVersion: { oldestMinorVersion: 30 } }, expect: 'pass' },
  ],
});
