import { decide, notApplicable } from '../../model/outcome';
import { accountDeclares } from '../helpers/declared';
import { recordsManagementEvents } from '../helpers/trail-events';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail records all Regions',
  failure: 'Trail records one Region only',
  control: 'LOG-01',
  severity: 'error',
  rationale: 'An intruder works in the Region that nobody watches.',
  fix: {
    cdk: 'isMultiRegionTrail: true',
    cloudformation: 'IsMultiRegionTrail: true',
    terraform: 'is_multi_region_trail = true',
  },
  equivalents: { checkov: ['CKV_AWS_67'], trivy: ['AWS-0014'], cfnGuard: ['MULTI_REGION_CLOUD_TRAIL_ENABLED'] },
  catalogue: ['cloudtrail-multi-region'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html#cfn-cloudtrail-trail-ismultiregiontrail'],
  cloudformation: {
    ...accountDeclares('CloudTrail trail', 'AWS::CloudTrail::Trail', 'aws_cloudtrail'),
    // A trail for data events alone may stay in the Region where the data is.
    'AWS::CloudTrail::Trail': (trail) => decide(
      recordsManagementEvents(trail),
      () => trail.at('IsMultiRegionTrail').orDefault(false).isTrue(),
      () => notApplicable('the trail records no management events', trail.at('EventSelectors').evidence('management-events'))),
  },
  terraform: {
    ...accountDeclares('CloudTrail trail', 'AWS::CloudTrail::Trail', 'aws_cloudtrail'),
    aws_cloudtrail: (resource) => resource.at('is_multi_region_trail').orDefault(false).isTrue(),
  },
});
