import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { accountDeclaresSuch } from '../helpers/declared';
import { recordsManagementEvents } from '../helpers/trail-events';
import { defineRule } from '../rule';

// A trail of data events alone is judged nowhere else, and shows nothing of what is done in the account.
const declared = accountDeclaresSuch('CloudTrail trail with management events', ['AWS::CloudTrail::Trail', 'aws_cloudtrail'], recordsManagementEvents);

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
  cloudformation: { ...declared, 'AWS::CloudTrail::Trail': (trail) => judge(trail, 'IsMultiRegionTrail', 'EventSelectors') },
  terraform: { ...declared, aws_cloudtrail: (trail) => judge(trail, 'is_multi_region_trail', 'event_selector') },
});

/** A trail for data events alone may stay in the Region where the data is. */
function judge(trail: ResourceView, regions: string, selectors: string): Outcome {
  return decide(
    recordsManagementEvents(trail),
    () => trail.at(regions).orDefault(false).isTrue(),
    () => notApplicable('the trail records no management events', trail.at(selectors).evidence('management-events')));
}
