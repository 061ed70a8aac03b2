import { defineRule } from '../rule';

export default defineRule({
  title: 'Web access control list logs the requests it judges',
  failure: 'Requests that the list judges are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2', 'CC6.6'],
  severity: 'error',
  rationale: 'Without logs nobody sees which attacks were stopped, and which came through.',
  fix: { cdk: 'new wafv2.CfnLoggingConfiguration(this, "Logs", { resourceArn: acl.attrArn, logDestinationConfigs })', cloudformation: 'AWS::WAFv2::LoggingConfiguration with ResourceArn of the list', terraform: 'aws_wafv2_web_acl_logging_configuration with resource_arn of the list' },
  equivalents: { awsConfig: ['wafv2-logging-enabled'], securityHub: ['WAF.11'], checkov: ['CKV2_AWS_31'], cdkNag: ['WAFv2LoggingEnabled'], prowler: ['wafv2_webacl_logging_enabled'] },
  catalogue: ['waf-logging'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/logging.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html'],
  cloudformation: {
    'AWS::WAFv2::WebACL': (acl) => acl.referrers('AWS::WAFv2::LoggingConfiguration', 'ResourceArn')
      .some('no logging configuration refers to the list', (logging) => logging.at('LogDestinationConfigs').isPresent()),
  },
  terraform: {
    aws_wafv2_web_acl: (acl) => acl.referrers('aws_wafv2_web_acl_logging_configuration', 'resource_arn').some('no logging configuration refers to the list', (logging) => logging.at('log_destination_configs').isPresent()),
  },
});
