import { defineRule } from '../rule';

export default defineRule({
  title: 'Client VPN logs its connections',
  failure: 'Connections to the client VPN are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2', 'CC6.6'],
  severity: 'error',
  rationale: 'Without the log nobody can say who was inside the network, and when.',
  fix: {
    cdk: 'connectionLogOptions: { enabled: true, cloudwatchLogGroup } (ClientVpnEndpoint does it by itself)',
    cloudformation: 'ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: ... }',
    terraform: 'connection_log_options { enabled = true, cloudwatch_log_group = ... }',
  },
  equivalents: { awsConfig: ['ec2-client-vpn-connection-log-enabled'], securityHub: ['EC2.51'], prowler: ['ec2_client_vpn_endpoint_connection_logging_enabled'] },
  catalogue: ['client-vpn-logging'],
  references: ['https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/cvpn-working-with-connection-logs.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html'],
  cloudformation: {
    'AWS::EC2::ClientVpnEndpoint': (endpoint) => endpoint.at('ConnectionLogOptions.Enabled').orDefault(false).isTrue(),
  },
  terraform: {
    aws_ec2_client_vpn_endpoint: (endpoint) => endpoint.at('connection_log_options.0.enabled').orDefault(false).isTrue(),
  },
});
