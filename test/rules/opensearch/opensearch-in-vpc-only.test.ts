import { testRule } from '../../support/rule-cases';

testRule('OpensearchInVpcOnly', {
  cloudformation: [
    { name: 'subnets', properties: { VPCOptions: { SubnetIds: ['subnet-1'] } }, expect: 'pass' },
    { name: 'subnets of another stack', template: [{ Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { VPCOptions: { SubnetIds: [{ 'Fn::ImportValue': 'subnet' }] } } } } }, { Resources: { S: { Type: 'AWS::EC2::Subnet' } }, Outputs: { O: { Value: { Ref: 'S' }, Export: { Name: 'subnet' } } } }], expect: 'pass' },
    { name: 'an empty list', properties: { VPCOptions: { SubnetIds: [] } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { VPCOptions: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::OpenSearchService::Domain', Properties: { VPCOptions: { 'Fn::If': ['C', { SubnetIds: ['subnet-1'] }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
    { name: 'the older type', template: { Resources: { Subject: { Type: 'AWS::Elasticsearch::Domain', Properties: {} } } }, expect: 'fail' },
  ],
});
