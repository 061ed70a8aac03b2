import { recordsDataEvents } from '../helpers/trail-events';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudTrail trail records reads and writes of data',
  failure: 'Trail records no data events',
  control: 'LOG-03',
  severity: 'warning',
  optIn: 'Data events cost per event, and access logs of buckets may serve instead.',
  rationale: 'Who read or changed an object is on record only where data events are.',
  fix: {
    cdk: 'recordS3DataEvents: true on the AuditTrail, or trail.logAllS3DataEvents()',
    cloudformation: 'EventSelectors with DataResources, or AdvancedEventSelectors with eventCategory Data',
    terraform: 'event_selector with data_resource, or advanced_event_selector with eventCategory Data',
  },
  equivalents: { awsConfig: ['cloudtrail-s3-dataevents-enabled'] },
  catalogue: ['cloudtrail-data-events'],
  references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html'],
  cloudformation: {
    'AWS::CloudTrail::Trail': (trail) => trail.at('EventSelectors').judge(recordsDataEvents(trail), 'records-data-events'),
  },
  terraform: {
    aws_cloudtrail: (trail) => trail.at('event_selector').judge(recordsDataEvents(trail), 'records-data-events'),
  },
});
