import { testRule } from '../../support/rule-cases';

testRule('Route53ResolverDnssecValidation', {
  cloudformation: [
    { name: 'checked', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }, D: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { Ref: 'Subject' } } } } }, pointer: '/Resources/D/Properties/ResourceId', expect: 'pass' },
    { name: 'not checked', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } } }, expect: 'fail' },
    { name: 'of a VPC known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }, D: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }, D: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Condition: 'C', Properties: { ResourceId: { Ref: 'Subject' } } } } }, expect: 'fail' },
    { name: 'of another VPC', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }, D: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: 'vpc-1' } } } }, expect: 'fail' },
    { name: 'in another stack', template: [{ Resources: { Subject: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'v' } } } }, { Resources: { D: { Type: 'AWS::Route53Resolver::ResolverDNSSECConfig', Properties: { ResourceId: { 'Fn::ImportValue': 'v' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'checked', config: { resource: { aws_vpc: { subject: {} }, aws_route53_resolver_dnssec_config: { d: { resource_id: '${aws_vpc.subject.id}' } } } }, subject: 'aws_vpc.subject', expect: 'pass' },
    { name: 'not checked', config: { resource: { aws_vpc: { subject: {} } } }, subject: 'aws_vpc.subject', expect: 'fail' },
    { name: 'of a VPC that is a variable', config: { variable: { p: {} }, resource: { aws_vpc: { subject: {} }, aws_route53_resolver_dnssec_config: { d: { resource_id: '${var.p}' } } } }, subject: 'aws_vpc.subject', expect: 'unknown' },
  ],
});
