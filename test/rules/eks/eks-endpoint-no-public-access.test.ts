import { testRule } from '../../support/rule-cases';

const type = 'AWS::EKS::Cluster';
const set = (value: unknown) => ({ ResourcesVpcConfig: { EndpointPublicAccess: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const custom = (config: object) => ({ ...when, Resources: { Subject: { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: config } } } });

testRule('EksEndpointNoPublicAccess', {
  cloudformation: [
    { name: 'as it should be', properties: set(false), expect: 'pass' },
    { name: 'the weak value', properties: set(true), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', false, true] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', false, false] })), expect: 'pass' },
    { name: 'a cluster of the CDK, private', template: custom({ resourcesVpcConfig: { endpointPublicAccess: false } }), expect: 'pass', pointer: '/Resources/Subject/Properties/Config/resourcesVpcConfig/endpointPublicAccess' },
    { name: 'a cluster of the CDK, public', template: custom({ resourcesVpcConfig: { endpointPublicAccess: true } }), expect: 'fail' },
    { name: 'a cluster of the CDK that does not say', template: custom({}), expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_eks_cluster: { subject: { vpc_config: [{ endpoint_public_access: false }] } } } }, subject: 'aws_eks_cluster.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_eks_cluster: { subject: { vpc_config: [{ endpoint_public_access: true }] } } } }, subject: 'aws_eks_cluster.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_eks_cluster: { subject: { } } } }, subject: 'aws_eks_cluster.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { vpc_config: [{ endpoint_public_access: '${var.p}' }] } } } }, subject: 'aws_eks_cluster.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { vpc_config: [{ endpoint_public_access: '${var.p == "x" ? false : true}' }] } } } }, subject: 'aws_eks_cluster.subject', expect: 'fail' },
  ],
});
