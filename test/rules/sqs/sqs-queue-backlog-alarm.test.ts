import { testRule } from '../../support/rule-cases';

testRule('SqsQueueBacklogAlarm', {
  cloudformation: [
    { name: 'watched', template: { Resources: { Subject: { Type: 'AWS::SQS::Queue' }, A: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'ApproximateAgeOfOldestMessage', Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Subject', 'QueueName'] } }] } } } }, expect: 'pass' },
    { name: 'watched for something else', template: { Resources: { Subject: { Type: 'AWS::SQS::Queue' }, A: { Type: 'AWS::CloudWatch::Alarm', Properties: { MetricName: 'SentMessageSize', Dimensions: [{ Name: 'QueueName', Value: { 'Fn::GetAtt': ['Subject', 'QueueName'] } }] } } } }, expect: 'fail' },
    { name: 'not watched', template: { Resources: { Subject: { Type: 'AWS::SQS::Queue', Properties: {} } } }, expect: 'fail' },
    { name: 'a dead-letter queue', template: { Resources: { Subject: { Type: 'AWS::SQS::Queue' }, Q: { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Subject', 'Arn'] }, maxReceiveCount: 3 } } } } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'watched', config: { resource: { aws_sqs_queue: { subject: {} }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'ApproximateAgeOfOldestMessage', dimensions: { QueueName: '${aws_sqs_queue.subject.name}' } } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'not watched', config: { resource: { aws_sqs_queue: { subject: {} } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'a dead-letter queue', config: { resource: { aws_sqs_queue: { subject: {}, q: { redrive_policy: '{"deadLetterTargetArn":"${aws_sqs_queue.subject.arn}","maxReceiveCount":3}' } } } }, expect: 'not-applicable' },
  ],
});
