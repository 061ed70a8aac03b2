import { testRule } from '../../support/rule-cases';

const type = 'AWS::EKS::Cluster';
const set = (value: unknown) => ({ ResourcesVpcConfig: { PublicAccessCidrs: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const custom = (config: object) => ({ ...when, Resources: { Subject: { Type: 'Custom::AWSCDK-EKS-Cluster', Properties: { Config: config } } } });

testRule('EksEndpointPublicAccessRestricted', {
  cloudformation: [
    { name: 'as it should be', properties: set(['203.0.113.0/24']), expect: 'pass' },
    { name: 'the weak value', properties: set(['0.0.0.0/0']), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['203.0.113.0/24'], ['0.0.0.0/0']] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['203.0.113.0/24'], ['203.0.113.0/24']] })), expect: 'pass' },
    { name: 'no public endpoint', properties: { ResourcesVpcConfig: { EndpointPublicAccess: false } }, expect: 'pass' },
    { name: 'one block too many', properties: set(['203.0.113.0/24', '::/0']), expect: 'fail' },
    { name: 'an empty list', properties: set([]), expect: 'fail' },
    { name: 'one block is known at deploy time', template: subject(set(['203.0.113.0/24', { Ref: 'P' }])), expect: 'unknown' },
    { name: 'whether it is public is known at deploy time', template: subject({ ResourcesVpcConfig: { EndpointPublicAccess: { Ref: 'P' } } }), expect: 'unknown' },
    { name: 'a cluster of the CDK with blocks', template: custom({ resourcesVpcConfig: { endpointPublicAccess: true, publicAccessCidrs: ['203.0.113.0/24'] } }), expect: 'pass' },
    { name: 'a cluster of the CDK without', template: custom({ resourcesVpcConfig: { endpointPublicAccess: true } }), expect: 'fail' },
  ],
  terraform: [
    { name: 'private', properties: { vpc_config: [{ endpoint_public_access: false }] }, expect: 'pass' },
    { name: 'public, for blocks of one\'s own', properties: { vpc_config: { endpoint_public_access: true, public_access_cidrs: ['203.0.113.0/24'] } }, expect: 'pass' },
    { name: 'public, for everyone', properties: { vpc_config: { public_access_cidrs: ['203.0.113.0/24', '0.0.0.0/0'] } }, expect: 'fail' },
    { name: 'arguments omitted', properties: { vpc_config: [{ subnet_ids: ['a'] }] }, expect: 'fail' },
    { name: 'blocks of a variable', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { vpc_config: { public_access_cidrs: '${var.p}' } } } } }, expect: 'unknown' },
    { name: 'public in one arm', config: { variable: { p: {} }, resource: { aws_eks_cluster: { subject: { vpc_config: { endpoint_public_access: '${var.p == "x" ? false : true}' } } } } }, expect: 'fail' },
  ],
});
