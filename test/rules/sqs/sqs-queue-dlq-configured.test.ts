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
});
