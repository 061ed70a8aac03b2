import { testRule } from '../../support/rule-cases';

const type = 'AWS::Lambda::Function';
const set = (value: unknown) => ({ VpcConfig: { SubnetIds: value } });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });
const subnet = (zone: unknown) => ({ Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: zone } });

testRule('LambdaVpcMultiAzCheck', {
  cloudformation: [
    { name: 'as it should be', properties: set(['subnet-a', 'subnet-b']), expect: 'pass' },
    { name: 'the weak value', properties: set(['subnet-a']), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a']] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', ['subnet-a', 'subnet-b'], ['subnet-a', 'subnet-b']] })), expect: 'pass' },
    { name: 'an empty list', properties: set([]), expect: 'not-applicable' },
    { name: 'two subnets of one zone', template: { Resources: { A: subnet('eu-west-1a'), B: subnet('eu-west-1a'), Subject: { Type: type, Properties: set([{ Ref: 'A' }, { Ref: 'B' }]) } } }, expect: 'fail' },
    {
      name: 'subnets of another stack, in two zones', expect: 'pass',
      template: [
        { Resources: { A: subnet('a'), B: subnet('b') }, Outputs: { A: { Value: { Ref: 'A' }, Export: { Name: 'a' } }, B: { Value: { Ref: 'B' }, Export: { Name: 'b' } } } },
        { Resources: { Subject: { Type: type, Properties: set([{ 'Fn::ImportValue': 'a' }, { 'Fn::ImportValue': 'b' }]) } } },
      ],
    },
  ],
  terraform: [
    { name: 'two subnets', properties: { vpc_config: [{ subnet_ids: ['subnet-a', 'subnet-b'] }] }, expect: 'pass' },
    { name: 'one subnet', properties: { vpc_config: { subnet_ids: ['subnet-a'] } }, expect: 'fail' },
    { name: 'no VPC', properties: {}, expect: 'not-applicable' },
    { name: 'an empty list', properties: { vpc_config: { subnet_ids: [] } }, expect: 'not-applicable' },
    { name: 'subnets of a variable', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${var.p}' } } } } }, expect: 'unknown' },
    { name: 'one subnet in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${var.p == "x" ? ["subnet-a", "subnet-b"] : ["subnet-a"]}' } } } } }, expect: 'fail' },
    { name: 'two subnets of one zone', config: { resource: { aws_subnet: { a: { availability_zone: 'eu-west-1a' }, b: { availability_zone: 'eu-west-1a' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } } }, expect: 'fail' },
    { name: 'two subnets of two zones', config: { resource: { aws_subnet: { a: { availability_zone_id: 'euw1-az1' }, b: { availability_zone_id: 'euw1-az2' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } } }, expect: 'pass' },
    { name: 'two subnets of one zone, by its id', config: { resource: { aws_subnet: { a: { availability_zone_id: 'euw1-az1' }, b: { availability_zone_id: 'euw1-az1' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } } }, expect: 'fail' },
    { name: 'two subnets of one zone that a variable names', config: { variable: { az: {} }, resource: { aws_subnet: { a: { availability_zone: '${var.az}' }, b: { availability_zone: '${var.az}' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: ['${aws_subnet.a.id}', '${aws_subnet.b.id}'] } } } } }, expect: 'fail' },
    { name: 'subnets that are made for each zone', config: { resource: { aws_subnet: { a: { for_each: '${toset(data.aws_availability_zones.z.names)}', availability_zone: '${each.value}' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${values(aws_subnet.a)[*].id}' } } } } }, expect: 'unknown' },
    { name: 'one of the subnets that are made for each zone', config: { resource: { aws_subnet: { a: { for_each: '${toset(data.aws_availability_zones.z.names)}', availability_zone: '${each.value}' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: ['${aws_subnet.a["x"].id}', '${aws_subnet.a["y"].id}'] } } } } }, expect: 'unknown' },
    { name: 'subnets that are made by count', config: { resource: { aws_subnet: { a: { count: 2, availability_zone: '${data.aws_availability_zones.z.names[count.index]}' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${aws_subnet.a[*].id}' } } } } }, expect: 'pass' },
    { name: 'subnets of one zone that are made by count', config: { resource: { aws_subnet: { a: { count: 2, availability_zone: 'eu-west-1a' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${aws_subnet.a[*].id}' } } } } }, expect: 'fail' },
    { name: 'subnets whose number is a variable', config: { variable: { n: {} }, resource: { aws_subnet: { a: { count: '${var.n}', availability_zone: '${data.aws_availability_zones.z.names[count.index]}' } }, aws_lambda_function: { subject: { vpc_config: { subnet_ids: '${aws_subnet.a[*].id}' } } } } }, expect: 'unknown' },
  ],
});
