import { testRule } from '../../support/rule-cases';

const queue = (properties: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const arn = { 'Fn::GetAtt': ['Subject', 'Arn'] };
const beside = (type: string, properties: object, more: object = {}) => ({ Resources: { Subject: queue(), Other: { Type: type, Properties: properties, ...more } } });
const redrive = (deadLetterTargetArn: unknown) => ({ RedrivePolicy: { deadLetterTargetArn, maxReceiveCount: 3 } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SqsQueueDlqConfigured', {
  cloudformation: [
    { name: 'names a dead-letter queue', properties: redrive('arn:aws:sqs:eu-west-1:111122223333:dead'), expect: 'pass', pointer: '/Resources/Subject/Properties/RedrivePolicy/deadLetterTargetArn' },
    { name: 'policy as a string of JSON', properties: { RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111122223333:dead","maxReceiveCount":3}' }, expect: 'pass' },
    { name: 'policy as a string of JSON with a reference', template: { Resources: { Dead: queue(), Subject: queue({ RedrivePolicy: { 'Fn::Sub': '{"deadLetterTargetArn":"${Dead.Arn}","maxReceiveCount":3}' } }) } }, expect: 'pass' },
    { name: 'no policy', properties: {}, expect: 'fail' },
    { name: 'an empty policy', properties: { RedrivePolicy: {} }, expect: 'fail' },
    { name: 'a string of JSON without a queue', properties: { RedrivePolicy: '{"maxReceiveCount":3}' }, expect: 'fail' },
    { name: 'policy of a parameter', template: { Parameters: { Policy: { Type: 'String' } }, Resources: { Subject: queue({ RedrivePolicy: { Ref: 'Policy' } }) } }, expect: 'unknown' },
    { name: 'policy in one arm only', template: { ...whenProd, Resources: { Subject: queue({ RedrivePolicy: { 'Fn::If': ['Prod', redrive('dead').RedrivePolicy, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'fail' },
    { name: 'policy in both arms', template: { ...whenProd, Resources: { Subject: queue(redrive({ 'Fn::If': ['Prod', 'dead', 'test-dead'] })) } }, expect: 'pass' },
    { name: 'is the dead-letter queue of another', template: beside('AWS::SQS::Queue', redrive(arn)), expect: 'not-applicable', pointer: '/Resources/Other/Properties/RedrivePolicy/deadLetterTargetArn' },
    { name: 'is the dead-letter queue of another by a string of JSON', template: beside('AWS::SQS::Queue', { RedrivePolicy: { 'Fn::Sub': '{"deadLetterTargetArn":"${Subject.Arn}","maxReceiveCount":3}' } }), expect: 'not-applicable' },
    { name: 'is the dead-letter queue of another in one deployment only', template: { ...whenProd, ...beside('AWS::SQS::Queue', redrive(arn), { Condition: 'Prod' }) }, expect: 'fail' },
    { name: 'another names a queue whose name ends alike', template: { Resources: { Subject: queue({ QueueName: 'q' }), Other: queue(redrive('arn:aws:sqs:eu-west-1:111122223333:myq')) } }, expect: 'fail' },
    { name: 'another names it literally', template: { Resources: { Subject: queue({ QueueName: 'dead' }), Other: queue(redrive('arn:aws:sqs:eu-west-1:111122223333:dead')) } }, expect: 'not-applicable' },
    { name: 'a function sends what failed', template: beside('AWS::Lambda::Function', { DeadLetterConfig: { TargetArn: arn } }), expect: 'not-applicable' },
    { name: 'an asynchronous invocation sends what failed', template: beside('AWS::Lambda::EventInvokeConfig', { DestinationConfig: { OnFailure: { Destination: arn } } }), expect: 'not-applicable' },
    { name: 'an asynchronous invocation sends what succeeded', template: beside('AWS::Lambda::EventInvokeConfig', { DestinationConfig: { OnSuccess: { Destination: arn } } }), expect: 'fail' },
    { name: 'a subscription sends what it could not deliver', template: beside('AWS::SNS::Subscription', redrive(arn)), expect: 'not-applicable' },
    { name: 'a subscription delivers here', template: beside('AWS::SNS::Subscription', { Endpoint: arn }), expect: 'fail' },
    { name: 'an event rule sends what its second target could not take', template: beside('AWS::Events::Rule', { Targets: [{ Arn: 'a', Id: 'a' }, { Arn: 'b', Id: 'b', DeadLetterConfig: { Arn: arn } }] }), expect: 'not-applicable' },
    { name: 'an event rule has it as target', template: beside('AWS::Events::Rule', { Targets: [{ Arn: arn, Id: 'a' }] }), expect: 'fail' },
    { name: 'declares that it takes dead letters', properties: { RedriveAllowPolicy: { redrivePermission: 'byQueue', sourceQueueArns: ['a'] } }, expect: 'not-applicable' },
    { name: 'declares that it takes none', properties: { RedriveAllowPolicy: { redrivePermission: 'denyAll' } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a policy, as JSON', properties: { redrive_policy: JSON.stringify({ deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:dlq', maxReceiveCount: 3 }) }, expect: 'pass' },
    { name: 'a policy, encoded', config: { resource: { aws_sqs_queue: { dlq: {}, subject: { redrive_policy: '${jsonencode({deadLetterTargetArn = aws_sqs_queue.dlq.arn, maxReceiveCount = 3})}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'a policy of its own', config: { resource: { aws_sqs_queue: { subject: {} }, aws_sqs_queue_redrive_policy: { r: { queue_url: '${aws_sqs_queue.subject.id}', redrive_policy: JSON.stringify({ deadLetterTargetArn: 'arn' }) } } } }, expect: 'pass' },
    { name: 'a policy of another queue', config: { resource: { aws_sqs_queue: { subject: { name: 'a' }, other: {} }, aws_sqs_queue_redrive_policy: { r: { queue_url: '${aws_sqs_queue.other.id}', redrive_policy: JSON.stringify({ deadLetterTargetArn: 'arn' }) } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'a policy of a variable', config: { variable: { p: {} }, resource: { aws_sqs_queue: { subject: { redrive_policy: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'a policy in one arm', config: { variable: { p: {} }, resource: { aws_sqs_queue: { subject: { redrive_policy: '${var.p == "x" ? jsonencode({deadLetterTargetArn = "arn"}) : null}' } } } }, expect: 'fail' },
    { name: 'takes dead letters, by its own word', properties: { redrive_allow_policy: JSON.stringify({ redrivePermission: 'allowAll' }) }, expect: 'not-applicable' },
    { name: 'refuses dead letters', properties: { redrive_allow_policy: JSON.stringify({ redrivePermission: 'denyAll' }) }, expect: 'fail' },
    { name: 'takes dead letters, by a policy of its own', config: { resource: { aws_sqs_queue: { subject: {} }, aws_sqs_queue_redrive_allow_policy: { r: { queue_url: '${aws_sqs_queue.subject.id}', redrive_allow_policy: '${jsonencode({redrivePermission = "byQueue", sourceQueueArns = ["arn"]})}' } } } }, expect: 'not-applicable' },
    { name: 'takes the dead letters of another queue', config: { resource: { aws_sqs_queue: { subject: {}, source: { redrive_policy: '${jsonencode({deadLetterTargetArn = aws_sqs_queue.subject.arn})}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of another queue, by a policy of its own', config: { resource: { aws_sqs_queue: { subject: {} }, aws_sqs_queue_redrive_policy: { source: { queue_url: 'q', redrive_policy: '{"deadLetterTargetArn": "${aws_sqs_queue.subject.arn}"}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a subscription', config: { resource: { aws_sqs_queue: { subject: {} }, aws_sns_topic_subscription: { source: { redrive_policy: '${jsonencode({deadLetterTargetArn = aws_sqs_queue.subject.arn})}' } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a function', config: { resource: { aws_sqs_queue: { subject: {} }, aws_lambda_function: { source: { dead_letter_config: [{ target_arn: '${aws_sqs_queue.subject.arn}' }] } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of calls of a function', config: { resource: { aws_sqs_queue: { subject: {} }, aws_lambda_function_event_invoke_config: { source: { destination_config: { on_failure: { destination: '${aws_sqs_queue.subject.arn}' } } } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a stream', config: { resource: { aws_sqs_queue: { subject: {} }, aws_lambda_event_source_mapping: { source: { destination_config: [{ on_failure: [{ destination_arn: '${aws_sqs_queue.subject.arn}' }] }] } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a target', config: { resource: { aws_sqs_queue: { subject: {} }, aws_cloudwatch_event_target: { source: { dead_letter_config: { arn: '${aws_sqs_queue.subject.arn}' } } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a schedule', config: { resource: { aws_sqs_queue: { subject: {} }, aws_scheduler_schedule: { source: { target: { dead_letter_config: { arn: '${aws_sqs_queue.subject.arn}' } } } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a pipe of a table', config: { resource: { aws_sqs_queue: { subject: {} }, aws_pipes_pipe: { source: { source_parameters: { dynamodb_stream_parameters: { dead_letter_config: { arn: '${aws_sqs_queue.subject.arn}' } } } } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
    { name: 'takes the dead letters of a pipe', config: { resource: { aws_sqs_queue: { subject: {} }, aws_pipes_pipe: { source: { source_parameters: { kinesis_stream_parameters: { dead_letter_config: { arn: '${aws_sqs_queue.subject.arn}' } } } } } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
  ],
});
