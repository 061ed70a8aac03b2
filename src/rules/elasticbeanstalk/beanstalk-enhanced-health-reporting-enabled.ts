import { beanstalkOption } from '../helpers/beanstalk-options';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Elastic Beanstalk reports the health of its instances in full',
  failure: 'Health of the environment is reported in outline only',
  control: 'MON-04',
  criteria: ['CC7.2', 'A1.1'],
  severity: 'warning',
  rationale: 'Basic health shows neither load nor the causes of failures.',
  fix: {
    cdk: 'optionSettings: [{ namespace: "aws:elasticbeanstalk:healthreporting:system", optionName: "SystemType", value: "enhanced" }]',
    cloudformation: 'OptionSettings: [{ Namespace: aws:elasticbeanstalk:healthreporting:system, OptionName: SystemType, Value: enhanced }]',
    terraform: 'setting { namespace = "aws:elasticbeanstalk:healthreporting:system", name = "SystemType", value = "enhanced" }',
  },
  equivalents: {
    awsConfig: ['beanstalk-enhanced-health-reporting-enabled'], securityHub: ['ElasticBeanstalk.1'], checkov: ['CKV_AWS_312'],
    cdkNag: ['ElasticBeanstalkEnhancedHealthReportingEnabled'], prowler: ['elasticbeanstalk_environment_enhanced_health_reporting'],
  },
  catalogue: ['beanstalk-logging'],
  references: ['https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html'],
  cloudformation: {
    'AWS::ElasticBeanstalk::Environment': (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'basic', (value) => value.equals('enhanced')),
  },
  terraform: {
    aws_elastic_beanstalk_environment: (environment) => beanstalkOption(environment, 'aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'basic', (value) => value.equals('enhanced')),
  },
});
