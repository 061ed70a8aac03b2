import { testRule } from '../../support/rule-cases';

const source = { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Subject', 'Arn'] }, maxReceiveCount: 3 } } };
const queue = (properties: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const alarm = (of: unknown, metric: unknown = 'ApproximateNumberOfMessagesVisible', more: object = {}) => ({
  Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: 'AWS/SQS', MetricName: metric, Dimensions: [{ Name: 'QueueName', Value: of }] }, ...more,
});
const name = { 'Fn::GetAtt': ['Subject', 'QueueName'] };
const env = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SqsDeadLetterQueueAlarm', {
  cloudformation: [
    { name: 'an alarm', template: { Resources: { Subject: queue(), Source: source, Alarm: alarm(name) } }, expect: 'pass', pointer: '/Resources/Alarm/Properties/MetricName' },
    { name: 'an alarm by literal name', template: { Resources: { Subject: queue({ QueueName: 'dead' }), Source: source, Alarm: alarm('dead') } }, expect: 'pass' },
    { name: 'an alarm that computes with the metric', template: { Resources: { Subject: queue(), Source: source, Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Metrics: [{ Id: 'a', Expression: 'b * 2' }, { Id: 'b', MetricStat: { Metric: alarm(name).Properties } }] } } } }, expect: 'pass' },
    { name: 'no alarm', template: { Resources: { Subject: queue(), Source: source } }, expect: 'fail' },
    { name: 'an alarm on another queue', template: { Resources: { Subject: queue(), Source: source, Alarm: alarm({ 'Fn::GetAtt': ['Source', 'QueueName'] }) } }, expect: 'fail' },
    { name: 'an alarm on what SQS does not count', template: { Resources: { Subject: queue(), Source: source, Alarm: alarm(name, 'NumberOfMessagesSent') } }, expect: 'fail' },
    { name: 'an alarm in one deployment only', template: { ...env, Resources: { Subject: queue(), Source: source, Alarm: alarm(name, undefined, { Condition: 'Prod' }) } }, expect: 'fail' },
    { name: 'what the alarm watches is known at deploy time', template: { ...env, Resources: { Subject: queue(), Source: source, Alarm: alarm(name, { Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'which queue it watches is known at deploy time', template: { ...env, Resources: { Subject: queue({ QueueName: 'dead' }), Source: source, Alarm: alarm({ Ref: 'Env' }) } }, expect: 'unknown' },
    { name: 'no dead letters come here', properties: {}, expect: 'not-applicable' },
    {
      name: 'the alarm stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: queue(), Source: source }, Outputs: { O: { Value: name, Export: { Name: 'dead' } } } },
        { Resources: { Alarm: alarm({ 'Fn::ImportValue': 'dead' }) } },
      ],
    },
  ],
  terraform: [
    { name: 'watched', config: { resource: { aws_sqs_queue: { subject: {}, source: { redrive_policy: '${jsonencode({"deadLetterTargetArn" = aws_sqs_queue.subject.arn, "maxReceiveCount" = 3})}' } }, aws_cloudwatch_metric_alarm: { a: { metric_name: 'ApproximateNumberOfMessagesVisible', dimensions: { X: '${aws_sqs_queue.subject.name}' } } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'not watched', config: { resource: { aws_sqs_queue: { subject: {}, source: { redrive_policy: '${jsonencode({"deadLetterTargetArn" = aws_sqs_queue.subject.arn, "maxReceiveCount" = 3})}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'takes no dead letters', config: { resource: { aws_sqs_queue: { subject: {} } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'as a plan shows it', plan: { aws_sqs_queue: { subject: { values: { name: 'dead' } }, work: { values: { name: 'work' }, references: { redrive_policy: 'aws_sqs_queue.subject.arn' } } }, aws_cloudwatch_metric_alarm: { a: { values: { metric_name: 'ApproximateNumberOfMessagesVisible', dimensions: { QueueName: 'dead' }, metric_query: [] } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'not watched, as a plan shows it', plan: { aws_sqs_queue: { subject: { values: { name: 'dead' } }, work: { values: { name: 'work' }, references: { redrive_policy: 'aws_sqs_queue.subject.arn' } } }, aws_cloudwatch_metric_alarm: { a: { values: { metric_name: 'ApproximateNumberOfMessagesVisible', dimensions: { QueueName: 'work' } } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'of a policy that stands apart', config: { resource: { aws_sqs_queue: { subject: {}, work: {} }, aws_sqs_queue_redrive_policy: { r: { queue_url: '${aws_sqs_queue.work.id}', redrive_policy: JSON.stringify({ deadLetterTargetArn: '${aws_sqs_queue.subject.arn}' }) } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
  ],
});
