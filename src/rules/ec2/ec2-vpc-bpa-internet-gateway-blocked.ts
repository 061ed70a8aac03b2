import { defineRule } from '../rule';

export default defineRule({
  title: 'Block public access keeps the internet out of the VPCs of the Region',
  failure: 'Internet gateways of the Region are open',
  control: 'NET-03',
  severity: 'warning',
  rationale: 'One setting for the Region holds even where a route or a security group was opened by mistake.',
  fix: {
    cdk: 'new ec2.CfnVPCBlockPublicAccessOptions(this, \'Block\', { internetGatewayBlockMode: \'block-ingress\' })',
    cloudformation: 'InternetGatewayBlockMode: block-ingress or block-bidirectional',
    terraform: 'internet_gateway_block_mode = "block-ingress" or "block-bidirectional"',
  },
  equivalents: { awsConfig: ['ec2-vpc-bpa-internet-gateway-blocked'], securityHub: ['EC2.172'] },
  catalogue: ['vpc-block-public-access'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html', 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html'],
  cloudformation: {
    'AWS::EC2::VPCBlockPublicAccessOptions': (options) => options.at('InternetGatewayBlockMode').isOneOf(['block-bidirectional', 'block-ingress']),
  },
  terraform: {
    aws_vpc_block_public_access_options: (options) => options.at('internet_gateway_block_mode').isOneOf(['block-bidirectional', 'block-ingress']),
  },
});
