import { testRule } from '../../support/rule-cases';

const acl = { Type: 'AWS::WAFv2::WebACL', Properties: {} };
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const logging = (resource: unknown, destinations: unknown = ['arn'], more: object = {}) => ({ Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: resource, LogDestinationConfigs: destinations }, ...more });
const filtered = (filter: object) => ({ Type: 'AWS::WAFv2::LoggingConfiguration', Properties: { ResourceArn: arn, LogDestinationConfigs: ['arn'], LoggingFilter: filter } });
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('Wafv2LoggingEnabled', {
  cloudformation: [
    { name: 'a logging configuration', template: { Resources: { Subject: acl, Logs: logging(arn) } }, expect: 'pass', pointer: '/Resources/Logs/Properties/LogDestinationConfigs' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'one for another list', template: { Resources: { Subject: acl, Other: acl, Logs: logging({ 'Fn::GetAtt': ['Other', 'Arn'] }) } }, expect: 'fail' },
    { name: 'one without a destination', template: { Resources: { Subject: acl, Logs: logging(arn, []) } }, expect: 'fail' },
    { name: 'one that keeps what is blocked', template: { Resources: { Subject: acl, Logs: filtered({ DefaultBehavior: 'DROP', Filters: [{ Behavior: 'KEEP', Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }] }) } }, expect: 'pass' },
    { name: 'one that drops everything', template: { Resources: { Subject: acl, Logs: filtered({ DefaultBehavior: 'DROP', Filters: [{ Behavior: 'DROP', Requirement: 'MEETS_ANY', Conditions: [{ ActionCondition: { Action: 'ALLOW' } }] }] }) } }, expect: 'fail' },
    { name: 'one in one deployment only', template: { ...env, Resources: { Subject: acl, Logs: logging(arn, ['arn'], { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'which list it is for is known at deploy time', template: { ...env, Resources: { Subject: acl, Logs: logging({ Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'for another list in one arm', template: { ...env, Resources: { Subject: acl, Logs: logging({ 'Fn::If': ['Prod', arn, 'arn:of-another'] }) } }, expect: 'fail' },
    {
      name: 'the configuration stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: acl }, Outputs: { Arn: { Value: arn, Export: { Name: 'acl' } } } },
        { Resources: { Logs: logging({ 'Fn::ImportValue': 'acl' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'in place', config: { resource: { aws_wafv2_web_acl: { subject: {} }, aws_wafv2_web_acl_logging_configuration: { s: { resource_arn: '${aws_wafv2_web_acl.subject.arn}', log_destination_configs: ['arn'] } } } }, subject: 'aws_wafv2_web_acl.subject', expect: 'pass' },
    { name: 'for another', config: { resource: { aws_wafv2_web_acl: { subject: {}, other: {} }, aws_wafv2_web_acl_logging_configuration: { s: { resource_arn: '${aws_wafv2_web_acl.other.arn}', log_destination_configs: ['arn'] } } } }, subject: 'aws_wafv2_web_acl.subject', expect: 'fail' },
    { name: 'none', config: { resource: { aws_wafv2_web_acl: { subject: {} } } }, subject: 'aws_wafv2_web_acl.subject', expect: 'fail' },
    { name: 'one that drops everything', config: { resource: { aws_wafv2_web_acl: { subject: {} }, aws_wafv2_web_acl_logging_configuration: { s: { resource_arn: '${aws_wafv2_web_acl.subject.arn}', log_destination_configs: ['arn'], logging_filter: [{ default_behavior: 'DROP', filter: [{ behavior: 'DROP' }] }] } } } }, expect: 'fail' },
    { name: 'one that keeps what is blocked', config: { resource: { aws_wafv2_web_acl: { subject: {} }, aws_wafv2_web_acl_logging_configuration: { s: { resource_arn: '${aws_wafv2_web_acl.subject.arn}', log_destination_configs: ['arn'], logging_filter: [{ default_behavior: 'DROP', filter: [{ behavior: 'KEEP' }] }] } } } }, expect: 'pass' },
  ],
});
