import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail is switched on',
  failure: 'Trail records nothing',
  control: 'LOG-01',
  severity: 'error',
  rationale: 'A trail that is switched off leaves no trace of who did what.',
  fix: {
    cdk: 'new cloudtrail.Trail(...), which is switched on; no override of IsLogging',
    cloudformation: 'IsLogging: true',
    terraform: 'enable_logging = true',
  },
  equivalents: { checkov: ['CKV_AWS_251'], cfnGuard: ['CLOUD_TRAIL_ENABLED'] },
  catalogue: ['cloudtrail-enabled'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-islogging'],
  cloudformation: { 'AWS::CloudTrail::Trail': (trail) => trail.at('IsLogging').isTrue() },
  terraform: {
    aws_cloudtrail: (resource) => resource.at('enable_logging').orDefault(true).isTrue(),
  },
});
