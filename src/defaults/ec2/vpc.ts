import { defineDefaults } from '../default';
import { call, constant, logGroup } from '../value';

export default defineDefaults({
  name: 'ec2.Vpc', construct: 'SecureVpc', l2: 'aws_ec2.Vpc', cloudformation: 'AWS::EC2::VPC', terraform: 'aws_vpc',
  reference: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html',
  rows: [
    {
      property: 'flowLogs', value: { Soc2FlowLog: { destination: call('aws_ec2.FlowLogDestination.toCloudWatchLogs', logGroup('FlowLogs')), trafficType: constant('aws_ec2.FlowLogTrafficType.ALL') } },
      shown: 'all traffic, to an encrypted log group of its own', weak: {},
      effects: ['billed'], live: 'adds a log group and a role to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC6.6', 'CC7.2'], rules: ['VpcFlowLogsEnabled'], template: ['AWS::EC2::FlowLog#TrafficType'], terraform: { 'aws_flow_log.traffic_type': 'ALL' },
      reason: 'Who talked to whom can be told afterwards.',
    },
    {
      property: 'restrictDefaultSecurityGroup', value: true, weak: false,
      when: ({ site }) => !site.inProduct, condition: 'the stack is no product of Service Catalog, which has no place for the code of the custom resource',
      effects: ['callers'], live: 'what still uses the default security group loses its connections',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
      criteria: ['CC6.6'], rules: [], template: ['Custom::VpcRestrictDefaultSG#DefaultSecurityGroupId'],
      reason: 'What is started without a security group gets one that admits nothing.',
    },
    {
      property: 'maxAzs', value: 3, when: ({ given }) => given.availabilityZones === undefined, condition: 'availabilityZones is not given',
      effects: ['none'], live: 'three zones are what aws-cdk-lib takes by itself',
      source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ec2.Vpc.html',
      criteria: ['A1.1', 'A1.2'], rules: [], template: ['AWS::EC2::Subnet#AvailabilityZone'],
      reason: 'Two zones go on when one fails, with room for a quorum.',
    },
    {
      property: 'subnetConfiguration',
      value: [
        { name: 'Public', subnetType: constant('aws_ec2.SubnetType.PUBLIC'), mapPublicIpOnLaunch: false },
        { name: 'Private', subnetType: constant('aws_ec2.SubnetType.PRIVATE_WITH_EGRESS') },
        { name: 'Isolated', subnetType: constant('aws_ec2.SubnetType.PRIVATE_ISOLATED') },
      ],
      shown: 'public without automatic public addresses, private with egress, isolated',
      weak: [{ name: 'Public', subnetType: constant('aws_ec2.SubnetType.PUBLIC') }],
      when: ({ given }) => given.natGateways !== 0, condition: 'natGateways is not 0, with which aws-cdk-lib lays out the network differently',
      // The layout that aws-cdk-lib makes by default, to the letter: other names would move the subnets.
      injected: [
        { name: 'Public', subnetType: constant('aws_ec2.SubnetType.PUBLIC'), mapPublicIpOnLaunch: false },
        { name: 'Private', subnetType: constant('aws_ec2.SubnetType.PRIVATE_WITH_EGRESS') },
      ],
      because: 'the subnets that you have stay where they are: public and private, of which the public ones give no address by themselves.',
      effects: ['callers'],
      live: 'instances that start in public subnets from now on get a public address only where they ask for one, and without it do not reach the internet',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/modify-subnets.html',
      criteria: ['CC6.6'], rules: ['SubnetAutoAssignPublicIpDisabled'], template: ['AWS::EC2::Subnet#MapPublicIpOnLaunch'], terraform: { 'aws_subnet.map_public_ip_on_launch': false },
      reason: 'Entry points, workloads and data stand apart, and nothing gets a public address unasked.',
    },
    {
      property: 'gatewayEndpoints',
      value: { S3: { service: constant('aws_ec2.GatewayVpcEndpointAwsService.S3') }, DynamoDB: { service: constant('aws_ec2.GatewayVpcEndpointAwsService.DYNAMODB') } },
      shown: 'S3 and DynamoDB',
      effects: ['interruption'], live: 'open connections to S3 and DynamoDB break when the route changes',
      source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
      criteria: ['CC6.6', 'CC6.7'], rules: [], template: ['AWS::EC2::VPCEndpoint#ServiceName'],
      reason: 'Traffic to the data stores does not leave the network of AWS, at no cost.',
    },
  ],
});
