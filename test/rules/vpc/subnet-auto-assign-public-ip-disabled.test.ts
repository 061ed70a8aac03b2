import { testRule } from '../../support/rule-cases';

testRule('SubnetAutoAssignPublicIpDisabled', {
  cloudformation: [
    { name: 'none', properties: { MapPublicIpOnLaunch: false }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'pass' },
    { name: 'handed out', properties: { MapPublicIpOnLaunch: true }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: { 'Fn::If': ['Dev', true, false] } } } } }, expect: 'fail' },
  ],
});
