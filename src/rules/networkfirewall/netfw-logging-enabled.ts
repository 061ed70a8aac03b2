import { defineRule } from '../rule';

const NONE = 'no logging configuration refers to the firewall';

export default defineRule({
  title: 'Network firewall logs what it sees',
  failure: 'Network firewall logs nothing',
  control: 'LOG-04',
  criteria: ['CC7.2', 'CC6.6'],
  severity: 'error',
  rationale: 'A firewall without a log stops an attack and tells nobody of it.',
  fix: {
    cdk: 'new networkfirewall.CfnLoggingConfiguration(this, "Logs", { firewallArn: firewall.attrFirewallArn, loggingConfiguration: { logDestinationConfigs } })',
    cloudformation: 'AWS::NetworkFirewall::LoggingConfiguration with FirewallArn of the firewall and LogDestinationConfigs for ALERT and FLOW',
    terraform: 'aws_networkfirewall_logging_configuration with firewall_arn of the firewall and log_destination_config for ALERT and FLOW',
  },
  equivalents: {
    awsConfig: ['netfw-logging-enabled'], securityHub: ['NetworkFirewall.2'], checkov: ['CKV2_AWS_63'],
    prowler: ['networkfirewall_logging_enabled'],
  },
  catalogue: ['networkfirewall-logging'],
  references: ['https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-logging.html'],
  cloudformation: {
    'AWS::NetworkFirewall::Firewall': (firewall) => firewall.referrers('AWS::NetworkFirewall::LoggingConfiguration', 'FirewallArn').some(NONE, (logging) => logging.at('LoggingConfiguration.LogDestinationConfigs').isPresent()),
  },
  terraform: {
    aws_networkfirewall_firewall: (firewall) => firewall.referrers('aws_networkfirewall_logging_configuration', 'firewall_arn').some(NONE, (logging) => logging.at('logging_configuration.0.log_destination_config').isPresent()),
  },
});
