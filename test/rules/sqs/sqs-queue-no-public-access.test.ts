import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', ...changes });
const statements = (...list: unknown[]) => ({ Queues: ['example'], PolicyDocument: { Statement: list } });
const policy = (...list: unknown[]) => ({ Type: 'AWS::SQS::QueuePolicy', Properties: statements(...list) });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SqsQueueNoPublicAccess', {
  cloudformation: [
    { name: 'names a service', properties: statements(allow({ Principal: { Service: 'events.amazonaws.com' } })), expect: 'pass', pointer: '/Resources/Subject/Properties/PolicyDocument/Statement/0/Principal' },
    { name: 'names a role by reference', template: { Resources: { Role: { Type: 'AWS::IAM::Role' }, Subject: policy(allow({ Principal: { AWS: { 'Fn::GetAtt': ['Role', 'Arn'] } } })) } }, expect: 'pass' },
    { name: 'anyone', properties: statements(allow()), expect: 'fail', findings: ['Statement[0]'] },
    { name: 'anyone, single statement, principal as object', properties: { Queues: ['example'], PolicyDocument: { Statement: allow({ Principal: { AWS: '*' } }) } }, expect: 'fail' },
    { name: 'anyone, on behalf of a known source', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' }, Subject: policy(allow({ Principal: { AWS: '*' }, Condition: { ArnEquals: { 'aws:SourceArn': { Ref: 'Topic' } } } })) } }, expect: 'pass' },
    { name: 'anyone, who uses TLS', properties: statements(allow({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } })), expect: 'fail' },
    { name: 'anyone, from any source', properties: statements(allow({ Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } } })), expect: 'fail' },
    { name: 'denied to anyone', properties: statements({ ...allow(), Effect: 'Deny' }), expect: 'pass' },
    { name: 'document of a parameter', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: ['example'], PolicyDocument: { Ref: 'Doc' } } } } }, expect: 'unknown' },
    { name: 'principal of a parameter', template: { Parameters: { Who: { Type: 'String' } }, Resources: { Subject: policy(allow({ Principal: { AWS: { Ref: 'Who' } } })) } }, expect: 'unknown' },
    { name: 'open in one arm', template: { ...whenProd, Resources: { Subject: policy({ 'Fn::If': ['Prod', allow({ Principal: { Service: 's3.amazonaws.com' } }), allow()] }) } }, expect: 'fail' },
    { name: 'closed in both arms', template: { ...whenProd, Resources: { Subject: policy({ 'Fn::If': ['Prod', allow({ Principal: { Service: 's3.amazonaws.com' } }), { Ref: 'AWS::NoValue' }] }) } }, expect: 'pass' },
    { name: 'anyone, in an inline policy', template: { Resources: { Subject: { Type: 'AWS::SQS::QueueInlinePolicy', Properties: { Queue: 'example', PolicyDocument: { Statement: [allow()] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'named, as JSON', properties: { queue_url: 'q', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: 'sqs:SendMessage', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'open, as JSON', properties: { queue_url: 'q', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }] }) }, expect: 'fail' },
    { name: 'open, encoded', properties: { queue_url: 'q', policy: '${jsonencode({"Version" = "2012-10-17", "Statement" = [{"Effect" = "Allow", "Principal" = "*", "Action" = "sqs:SendMessage", "Resource" = "*"}]})}' }, expect: 'fail' },
    { name: 'named, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['sqs:SendMessage'], resources: ['*'], principals: [{ type: 'AWS', identifiers: ['arn:aws:iam::111122223333:role/app'] }] }] } } }, resource: { aws_sqs_queue_policy: { subject: { queue_url: 'q', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'open, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: { actions: ['sqs:SendMessage'], resources: ['*'], principals: { type: 'AWS', identifiers: ['*'] } } } } }, resource: { aws_sqs_queue_policy: { subject: { queue_url: 'q', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'put together from others', config: { data: { aws_iam_policy_document: { p: { source_policy_documents: ['x'] } } }, resource: { aws_sqs_queue_policy: { subject: { queue_url: 'q', policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sqs_queue_policy: { subject: { queue_url: 'q', policy: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'open, inline', config: { resource: { aws_sqs_queue: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }] }) } } } }, subject: 'aws_sqs_queue.subject', expect: 'fail' },
    { name: 'named, inline', config: { resource: { aws_sqs_queue: { subject: { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sqs:SendMessage', Resource: '*' }] }) } } } }, subject: 'aws_sqs_queue.subject', expect: 'pass' },
    { name: 'no policy of its own', config: { resource: { aws_sqs_queue: { subject: {} } } }, subject: 'aws_sqs_queue.subject', expect: 'not-applicable' },
  ],
});
