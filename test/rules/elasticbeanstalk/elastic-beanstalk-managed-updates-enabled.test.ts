import { testRule } from '../../support/rule-cases';

const type = 'AWS::ElasticBeanstalk::Environment';
const set = (value: unknown) => ({ OptionSettings: [{ Namespace: 'aws:elasticbeanstalk:managedactions', OptionName: 'ManagedActionsEnabled', Value: value }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('ElasticBeanstalkManagedUpdatesEnabled', {
  cloudformation: [
    { name: 'as it should be', properties: set('true'), expect: 'pass' },
    { name: 'the weak value', properties: set('false'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'true', 'false'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'true', 'true'] })), expect: 'pass' },
    { name: 'another option of the same name', properties: { OptionSettings: [{ Namespace: 'aws:other', OptionName: 'ManagedActionsEnabled', Value: 'true' }] }, expect: 'fail' },
    { name: 'all options are known at deploy time', template: subject({ OptionSettings: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'set by its template', template: { Resources: { Subject: { Type: type, Properties: { TemplateName: { Ref: 'T' } } }, T: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties: set('true') } } }, expect: 'pass' },
    { name: 'its own setting overrides the template', template: { Resources: { Subject: { Type: type, Properties: { TemplateName: { Ref: 'T' }, ...set('false') } }, T: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties: set('true') } } }, expect: 'fail' },
    { name: 'a template that stands elsewhere', properties: { TemplateName: 'saved' }, expect: 'unknown' },
    {
      name: 'a template of another stack', expect: 'pass',
      template: [
        { Resources: { T: { Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate', Properties: set('true') } }, Outputs: { O: { Value: { Ref: 'T' }, Export: { Name: 't' } } } },
        { Resources: { Subject: { Type: type, Properties: { TemplateName: { 'Fn::ImportValue': 't' } } } } },
      ],
    },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_elastic_beanstalk_environment: { subject: { setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'true' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_elastic_beanstalk_environment: { subject: { setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'false' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'fail' },
    { name: 'setting omitted', config: { resource: { aws_elastic_beanstalk_environment: { subject: {} } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_elastic_beanstalk_environment: { subject: { setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: '${var.p}' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'unknown' },
    { name: 'by its configuration template', config: { resource: { aws_elastic_beanstalk_environment: { subject: { template_name: '${aws_elastic_beanstalk_configuration_template.t.name}' } }, aws_elastic_beanstalk_configuration_template: { t: { name: 't', setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'true' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'pass' },
    { name: 'its own setting counts more than the template', config: { resource: { aws_elastic_beanstalk_environment: { subject: { template_name: '${aws_elastic_beanstalk_configuration_template.t.name}', setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'false' }] } }, aws_elastic_beanstalk_configuration_template: { t: { name: 't', setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'true' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'fail' },
    { name: 'a template that stands elsewhere', config: { resource: { aws_elastic_beanstalk_environment: { subject: { template_name: 'other' } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'unknown' },
    { name: 'a setting of another namespace', config: { resource: { aws_elastic_beanstalk_environment: { subject: { setting: { namespace: 'aws:autoscaling:asg', name: 'ManagedActionsEnabled', value: 'true' } } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'fail' },
    { name: 'a setting whose name is a variable', config: { variable: { p: {} }, resource: { aws_elastic_beanstalk_environment: { subject: { setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: '${var.p}', value: 'true' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_elastic_beanstalk_environment: { subject: { setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: '${var.p == "x" ? "true" : "false"}' }] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_elastic_beanstalk_configuration_template: { t: { values: { name: 't', setting: [{ namespace: 'aws:elasticbeanstalk:managedactions', name: 'ManagedActionsEnabled', value: 'true' }] } } }, aws_elastic_beanstalk_environment: { subject: { values: { template_name: 't', setting: [] } } } }, subject: 'aws_elastic_beanstalk_environment.subject', expect: 'pass' },
  ],
});
