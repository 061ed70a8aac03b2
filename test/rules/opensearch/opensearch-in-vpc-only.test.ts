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
  terraform: [
    { name: 'strong', config: { resource: { aws_opensearch_domain: { subject: { vpc_options: [{ subnet_ids: ['s'] }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_opensearch_domain: { subject: { vpc_options: [{ subnet_ids: [] }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_opensearch_domain: { subject: { } } } }, subject: 'aws_opensearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_opensearch_domain: { subject: { vpc_options: [{ subnet_ids: '${var.p}' }] } } } }, subject: 'aws_opensearch_domain.subject', expect: 'unknown' },
    { name: 'strong (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { vpc_options: [{ subnet_ids: ['s'] }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'pass' },
    { name: 'weak (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { vpc_options: [{ subnet_ids: [] }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'argument omitted (aws_elasticsearch_domain)', config: { resource: { aws_elasticsearch_domain: { subject: { } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_elasticsearch_domain)', config: { variable: { p: {} }, resource: { aws_elasticsearch_domain: { subject: { vpc_options: [{ subnet_ids: '${var.p}' }] } } } }, subject: 'aws_elasticsearch_domain.subject', expect: 'unknown' },
  ],
});
