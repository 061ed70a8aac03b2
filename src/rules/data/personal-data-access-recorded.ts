import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { logsElsewhere } from '../helpers/access-logging';
import { ofClasses } from '../helpers/classified';
import { type DataEvents, recordsDataEvents, S3_OBJECTS, TABLE_ITEMS } from '../helpers/trail-events';
import { defineRule } from '../rule';

/** A trail of these documents that records who reads and writes the store. One that the account has elsewhere is not seen. */
function byTrail(store: ResourceView, events: DataEvents): Outcome {
  const trails = ['AWS::CloudTrail::Trail', 'aws_cloudtrail'].flatMap((type) => store.others(type));
  const answers = trails.map((trail) => ({ trail, answer: recordsDataEvents(trail, events, store) }));
  const recording = answers.find(({ answer }) => answer === true);
  if (recording !== undefined) { return recording.trail.judge(true, 'records-data-events'); }
  const perhaps = answers.find(({ answer }) => answer === undefined);
  return perhaps === undefined ? fail('no trail here records reads and writes of it', { pointer: store.resource.entryPointer, operator: 'recorded-by', expected: 'a trail with data events of the store' })
    : undecided('whether a trail records reads and writes of it is known only at deploy time', perhaps.trail.evidence('records-data-events'));
}

export default defineRule({
  title: 'Reads and writes of personal data are recorded',
  failure: 'Reads of personal data are not recorded',
  control: 'PRV-02',
  severity: 'error',
  rationale: 'Whom personal data was shown to has to be told on request, and can be told only from a record.',
  fix: {
    cdk: 'serverAccessLogsBucket on the bucket, or data events of the AuditTrail',
    cloudformation: 'LoggingConfiguration on the bucket, or a trail with data events',
    terraform: 'aws_s3_bucket_logging, or aws_cloudtrail with data events',
  },
  equivalents: {},
  catalogue: ['personal-data-access-log'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html'],
  cloudformation: {
    'AWS::S3::Bucket': ofClasses(['personal'], (bucket) => any(logsElsewhere(bucket), byTrail(bucket, S3_OBJECTS))),
    'AWS::DynamoDB::Table': ofClasses(['personal'], (table) => byTrail(table, TABLE_ITEMS)),
    'AWS::DynamoDB::GlobalTable': ofClasses(['personal'], (table) => byTrail(table, TABLE_ITEMS)),
  },
  terraform: {
    aws_s3_bucket: ofClasses(['personal'], (bucket) => any(logsElsewhere(bucket), byTrail(bucket, S3_OBJECTS))),
    aws_dynamodb_table: ofClasses(['personal'], (table) => byTrail(table, TABLE_ITEMS)),
  },
});
