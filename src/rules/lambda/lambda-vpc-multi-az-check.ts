import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { spansTwoZones } from '../helpers/zones';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function in a VPC reaches two or more Availability Zones',
  failure: 'Function reaches one Availability Zone',
  control: 'AVL-01',
  criteria: ['A1.2', 'CC9.1'],
  severity: 'warning',
  rationale: 'The function cannot be called when its only zone fails.',
  fix: { cdk: 'vpcSubnets with subnets in two or more zones', cloudformation: 'VpcConfig: { SubnetIds: [a, b] }', terraform: 'vpc_config { subnet_ids = [a, b] }' },
  equivalents: { awsConfig: ['lambda-vpc-multi-az-check'], securityHub: ['Lambda.5'], prowler: ['awslambda_function_vpc_multi_az'] },
  catalogue: ['lambda-multi-az'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html'],
  cloudformation: { 'AWS::Lambda::Function': (fn) => judge(fn, fn.at('VpcConfig.SubnetIds')) },
  terraform: { aws_lambda_function: (fn) => judge(fn, fn.at('vpc_config.0.subnet_ids')) },
});

function judge(fn: ResourceView, subnets: Value): Outcome {
  const none = subnets.present() === undefined ? undefined : subnets.items()?.length === 0;
  return decide(none, () => notApplicable('the function is in no VPC, and Lambda places it in several zones'), () => spansTwoZones(fn, subnets));
}
