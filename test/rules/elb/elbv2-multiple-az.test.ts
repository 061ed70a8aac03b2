import { testRule } from '../../support/rule-cases';

testRule('Elbv2MultipleAz', {
  cloudformation: [
    { name: 'two subnets', properties: { Subnets: ['subnet-a', 'subnet-b'] }, expect: 'pass' },
    { name: 'two mappings', properties: { SubnetMappings: [{ SubnetId: 'subnet-a' }, { SubnetId: 'subnet-b' }] }, expect: 'pass' },
    { name: 'one subnet', properties: { Subnets: ['subnet-a'] }, expect: 'fail' },
    { name: 'one subnet, twice', properties: { Subnets: ['subnet-a', 'subnet-a'] }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'one in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Subnets: { 'Fn::If': ['Dev', ['subnet-a'], ['subnet-a', 'subnet-b']] } } } } }, expect: 'fail' },
  ],
});
