import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { or } from '../helpers/logic';
import { recordsDataEvents, S3_OBJECTS } from '../helpers/trail-events';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail records reads and writes of the objects of all buckets',
  failure: 'Trail does not record reads and writes of all buckets',
  control: 'LOG-03',
  severity: 'warning',
  optIn: 'Data events cost per event, and access logs of buckets may serve instead.',
  rationale: 'Who read or changed an object is on record only where data events are.',
  fix: {
    cdk: 'recordS3DataEvents: true on the AuditTrail, or trail.logAllS3DataEvents()',
    cloudformation: 'EventSelectors with DataResources: [{ Type: AWS::S3::Object, Values: [arn:aws:s3] }], or AdvancedEventSelectors with eventCategory Data and resources.type AWS::S3::Object',
    terraform: 'event_selector with data_resource { type = "AWS::S3::Object", values = ["arn:aws:s3"] }, or advanced_event_selector with eventCategory Data and resources.type AWS::S3::Object',
  },
  equivalents: { awsConfig: ['cloudtrail-s3-dataevents-enabled'] },
  catalogue: ['cloudtrail-data-events'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-s3-dataevents-enabled.html', 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html'],
  cloudformation: { 'AWS::CloudTrail::Trail': (trail) => judge(trail, 'EventSelectors', 'AdvancedEventSelectors') },
  terraform: { aws_cloudtrail: (trail) => judge(trail, 'event_selector', 'advanced_event_selector') },
});

/** One trail that records them is enough: the others of the app have other tasks. */
function judge(trail: ResourceView, basic: string, advanced: string): Outcome {
  const place = trail.at(advanced).present() === true ? trail.at(advanced) : trail.at(basic);
  const own = recordsDataEvents(trail, S3_OBJECTS);
  const others = trail.others(trail.type).filter((other) => other !== trail);
  return decide(own === true ? false : or(false, ...others.map((other) => recordsDataEvents(other, S3_OBJECTS))),
    () => notApplicable('another trail records them', place.evidence('records-data-events')),
    () => place.judge(own, 'records-data-events', 'reads and writes of the objects of all buckets'));
}
