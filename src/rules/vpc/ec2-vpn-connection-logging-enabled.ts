import { all, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Both tunnels of a VPN connection are logged',
  failure: 'Tunnel of a VPN connection is not logged',
  control: 'LOG-04',
  criteria: ['CC7.2', 'CC6.7'],
  severity: 'warning',
  rationale: 'The log of a tunnel shows failed negotiations, and so attempts to get in.',
  fix: {
    cdk: 'vpnTunnelOptionsSpecifications with logOptions for both tunnels',
    cloudformation: 'LogOptions: { CloudwatchLogOptions: { LogEnabled: true } } in both VpnTunnelOptionsSpecifications',
    terraform: 'cloudwatch_log_options { log_enabled = true } in tunnel1_log_options and tunnel2_log_options',
  },
  equivalents: { awsConfig: ['ec2-vpn-connection-logging-enabled'], securityHub: ['EC2.171'] },
  catalogue: ['s2svpn-hardening'],
  references: ['https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html'],
  cloudformation: {
    'AWS::EC2::VPNConnection': (connection) => {
      const tunnels = connection.at('VpnTunnelOptionsSpecifications');
      const items = tunnels.items();
      if (items === undefined) { return undecided('the tunnels are known only at deploy time', tunnels.evidence('readable')); }
      // A connection has two tunnels always; one that is not spoken of has the defaults.
      return items.length < 2 ? tunnels.judge(false, 'gte', '2 tunnels that are logged') : all(...items.map((tunnel) => tunnel.at('LogOptions.CloudwatchLogOptions.LogEnabled').orDefault(false).isTrue()));
    },
  },
  terraform: {
    aws_vpn_connection: (connection) => all(...['tunnel1_log_options', 'tunnel2_log_options'].map((tunnel) => connection.at(tunnel).at('0.cloudwatch_log_options.0.log_enabled').orDefault(false).isTrue())),
  },
});
