import { testRule } from '../../support/rule-cases';

const type = 'AWS::EKS::Cluster';
const set = (value: unknown) => ({ Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'api' }, { Type: 'authenticator' }, { Type: 'controllerManager' }, { Type: 'scheduler' }, { Type: value }] } } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const custom = (config: object) => ({ ...when, Resources: { Subject: { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: config } } } });

testRule('EksClusterLoggingEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('audit'), expect: 'pass' },
    { name: 'the weak value', properties: set('scheduler'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'audit', 'scheduler'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'audit', 'audit'] })), expect: 'pass' },
    { name: 'only the audit log', properties: { Logging: { ClusterLogging: { EnabledTypes: [{ Type: 'audit' }] } } }, expect: 'fail' },
    { name: 'the list is known at deploy time', template: subject({ Logging: { ClusterLogging: { EnabledTypes: { Ref: 'P' } } } }), expect: 'unknown' },
    { name: 'a cluster of the CDK with both', template: custom({ logging: { clusterLogging: [{ enabled: true, types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] }] } }), expect: 'pass' },
    { name: 'a cluster of the CDK with both switched off', template: custom({ logging: { clusterLogging: [{ enabled: false, types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] }] } }), expect: 'fail' },
    { name: 'a cluster of the CDK, known at deploy time', template: custom({ logging: { clusterLogging: [{ enabled: { Ref: 'P' }, types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] }] } }), expect: 'unknown' },
    { name: 'a cluster of the CDK without', template: custom({}), expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_eks_cluster: { subject: { enabled_cluster_log_types: ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] } } } }, subject: 'aws_eks_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_eks_cluster: { subject: { enabled_cluster_log_types: ['api'] } } } }, subject: 'aws_eks_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_eks_cluster: { subject: { } } } }, subject: 'aws_eks_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { enabled_cluster_log_types: '${var.p}' } } } }, subject: 'aws_eks_cluster.subject', expect: 'unknown' },
  ],
});
