import { all, any, notApplicable, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

const NONE = 'no logging configuration refers to the list';

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
      .some(NONE, (logging) => all(logging.at('LogDestinationConfigs').isPresent(), keepsSomething(logging.at('LoggingFilter'), ['DefaultBehavior', 'Filters', 'Behavior']))),
  },
  terraform: {
    aws_wafv2_web_acl: (acl) => acl.referrers('aws_wafv2_web_acl_logging_configuration', 'resource_arn')
      .some(NONE, (logging) => all(logging.at('log_destination_configs').isPresent(), keepsSomething(logging.at('logging_filter.0'), ['default_behavior', 'filter', 'behavior']))),
  },
});

/** A filter that drops what no other filter keeps, where none keeps anything, leaves nothing to log. */
function keepsSomething(filter: Value, [byDefault, filters, behavior]: readonly string[]): Outcome {
  if (filter.present() === false) { return notApplicable('everything is logged'); }
  const kept = filter.at(filters).items();
  return any(filter.at(byDefault).isNot('DROP'), filter.at(filters).judge(kept === undefined ? undefined : or(false, ...kept.map((item) => item.at(behavior).is('KEEP'))), 'contains', 'KEEP'));
}
