import { testRule } from '../../support/rule-cases';

testRule('LambdaDlqCheck', {
  cloudformation: [
    { name: 'a dead-letter queue', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': ['Q', 'Arn'] } } } }, Q: { Type: 'AWS::SQS::Queue' } } }, expect: 'pass', pointer: '/Resources/Subject/Properties/DeadLetterConfig/TargetArn' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'a destination for failures', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function' }, C: { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: { Ref: 'Subject' }, Qualifier: '$LATEST', DestinationConfig: { OnFailure: { Destination: 'arn:aws:sqs:eu-west-1:111122223333:q' } } } } } }, expect: 'pass' },
    { name: 'a destination for success only', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function' }, C: { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: { Ref: 'Subject' }, DestinationConfig: { OnSuccess: { Destination: 'x' } } } } } }, expect: 'fail' },
    { name: 'a destination of another function', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function' }, O: { Type: 'AWS::Lambda::Function' }, C: { Type: 'AWS::Lambda::EventInvokeConfig', Properties: { FunctionName: { Ref: 'O' }, DestinationConfig: { OnFailure: { Destination: 'x' } } } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { DeadLetterConfig: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'in one arm of a condition only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::Lambda::Function', Properties: { DeadLetterConfig: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { TargetArn: 'arn:aws:sqs:eu-west-1:111122223333:q' }] } } } } }, expect: 'fail' },
    { name: 'polls a queue, and is called by nothing else', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function' }, M: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: { Ref: 'Subject' }, EventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:jobs' } } } }, expect: 'not-applicable' },
    { name: 'polls a queue, and is called by a topic as well', template: { Resources: { Subject: { Type: 'AWS::Lambda::Function' }, M: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: { Ref: 'Subject' }, EventSourceArn: 'arn:aws:sqs:eu-west-1:111122223333:jobs' } }, P: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: { Ref: 'Subject' }, Principal: 'sns.amazonaws.com' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lambda_function: { subject: { dead_letter_config: [{ target_arn: 'arn:x' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lambda_function: { subject: { dead_letter_config: [{ target_arn: '' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lambda_function: { subject: { } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { dead_letter_config: [{ target_arn: '${var.p}' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lambda_function: { subject: { dead_letter_config: [{ target_arn: '${var.p == "x" ? "arn:x" : ""}' }] } } } }, subject: 'aws_lambda_function.subject', expect: 'fail' },
    { name: 'polls a queue, and is called by nothing else', config: { resource: { aws_lambda_function: { subject: {} }, aws_lambda_event_source_mapping: { m: { function_name: '${aws_lambda_function.subject.arn}', event_source_arn: 'arn:aws:sqs:eu-west-1:111122223333:jobs' } } } }, expect: 'not-applicable' },
    { name: 'polls a queue, and may be called by others', config: { resource: { aws_lambda_function: { subject: {} }, aws_lambda_event_source_mapping: { m: { function_name: '${aws_lambda_function.subject.arn}', event_source_arn: 'arn:aws:sqs:eu-west-1:111122223333:jobs' } }, aws_lambda_permission: { p: { function_name: '${aws_lambda_function.subject.function_name}', principal: 's3.amazonaws.com' } } } }, expect: 'fail' },
  ],
});
