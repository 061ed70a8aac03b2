import { defineRule } from '../rule';

export default defineRule({
  title: 'VPC has an internet gateway only where that was agreed',
  failure: 'Internet gateway is attached to a VPC',
  control: 'NET-03',
  criteria: ['CC6.6', 'CC8.1'],
  severity: 'warning',
  optIn: 'A network that serves the internet needs one; which networks may have one is for their owner to say.',
  rationale: 'A network without an internet gateway cannot be opened by a route or a security group alone.',
  fix: {
    cdk: 'subnets of type PRIVATE_ISOLATED only, or a waiver that says who agreed',
    cloudformation: 'no AWS::EC2::VPCGatewayAttachment with InternetGatewayId, or a waiver that says who agreed',
    terraform: 'no vpc_id on aws_internet_gateway, or a waiver that says who agreed',
  },
  equivalents: {},
  catalogue: ['vpc-igw-authorized'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html'],
  cloudformation: {
    'AWS::EC2::VPCGatewayAttachment': (attachment) => attachment.at('InternetGatewayId').isAbsent(),
  },
  terraform: {
    aws_internet_gateway: (gateway) => gateway.at('vpc_id').isAbsent(),
    aws_internet_gateway_attachment: (attachment) => attachment.at('internet_gateway_id').isAbsent(),
  },
});
