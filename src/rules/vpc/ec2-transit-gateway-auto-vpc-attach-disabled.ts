import { defineRule } from '../rule';

export default defineRule({
  title: 'Transit gateway waits for a yes before it joins a network',
  failure: 'Transit gateway joins every network that asks',
  control: 'NET-02',
  criteria: ['CC6.6', 'CC6.7'],
  severity: 'error',
  rationale: 'Any account that the gateway is shared with could join its network to the others.',
  fix: {
    cdk: 'autoAcceptSharedAttachments: \'disable\'',
    cloudformation: 'AutoAcceptSharedAttachments: disable',
    terraform: 'auto_accept_shared_attachments = "disable"',
  },
  equivalents: { awsConfig: ['ec2-transit-gateway-auto-vpc-attach-disabled'], securityHub: ['EC2.23'], checkov: ['CKV_AWS_331'], prowler: ['ec2_transitgateway_auto_accept_vpc_attachments'] },
  catalogue: ['tgw-no-auto-accept'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgateway.html'],
  cloudformation: {
    'AWS::EC2::TransitGateway': (gateway) => gateway.at('AutoAcceptSharedAttachments').orDefault('disable').equals('disable'),
  },
  terraform: {
    aws_ec2_transit_gateway: (gateway) => gateway.at('auto_accept_shared_attachments').orDefault('disable').equals('disable'),
  },
});
