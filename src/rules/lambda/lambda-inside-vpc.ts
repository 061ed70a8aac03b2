import { unlessAtEdge } from '../helpers/edge-function';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function runs in a VPC',
  failure: 'Function runs outside of our networks',
  control: 'NET-03',
  criteria: ['CC6.6', 'CC6.1'],
  severity: 'warning',
  optIn: 'A function outside a network cannot be reached from one; it needs one only to reach what stands in it.',
  rationale: 'Outside of a VPC neither security groups nor endpoint policies limit where the function sends data, and no flow log shows it.',
  fix: { cdk: 'vpc, with vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }', cloudformation: 'VpcConfig: { SubnetIds: [...], SecurityGroupIds: [...] }', terraform: 'vpc_config { subnet_ids = [...], security_group_ids = [...] }' },
  equivalents: { awsConfig: ['lambda-inside-vpc'], securityHub: ['Lambda.3'], checkov: ['CKV_AWS_117'], cdkNag: ['LambdaInsideVPC'], prowler: ['awslambda_function_inside_vpc'] },
  catalogue: ['lambda-in-vpc'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html'],
  cloudformation: { 'AWS::Lambda::Function': unlessAtEdge((fn) => fn.at('VpcConfig.SubnetIds').isPresent()) },
  terraform: {
    aws_lambda_function: unlessAtEdge((resource) => resource.at('vpc_config.0.subnet_ids').isPresent()),
  },
});
