import { testRule } from '../../support/rule-cases';

const subject = { Type: 'AWS::SNS::Topic' };
const deny = (changes: object = {}) => ({
  Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: { Ref: 'Subject' }, Condition: { Bool: { 'aws:SecureTransport': 'false' } }, ...changes,
});
const policy = (statement: unknown, of: unknown = { Ref: 'Subject' }) => ({ Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [of], PolicyDocument: { Statement: statement } } });
const withPolicy = (statement: unknown) => ({ Resources: { Subject: subject, Policy: policy(statement) } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SnsTopicSslRequestsOnly', {
  cloudformation: [
    { name: 'denies clear text', template: withPolicy([deny()]), expect: 'pass', pointer: '/Resources/Policy/Properties/PolicyDocument/Statement/0/Condition' },
    { name: 'two policies, of which one takes the place of the other', template: { Resources: { Subject: subject, Policy: policy([deny()]), Second: policy([{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sns:Publish', Resource: '*' }]) } }, expect: 'fail' },
    { name: 'no policy', template: { Resources: { Subject: subject } }, expect: 'fail' },
    { name: 'single statement, bare star, key in lower case, boolean', template: withPolicy(deny({ Resource: '*', Principal: { AWS: '*' }, Condition: { BoolIfExists: { 'aws:securetransport': [false] } } })), expect: 'pass' },
    { name: 'denies all actions of the service', template: withPolicy([deny({ Action: 'sns:*' })]), expect: 'pass' },
    { name: 'denies another action only', template: withPolicy([deny({ Action: 'sns:Subscribe' })]), expect: 'fail' },
    { name: 'allows over TLS, which denies nothing', template: withPolicy([{ ...deny({ Condition: { Bool: { 'aws:SecureTransport': 'true' } } }), Effect: 'Allow' }]), expect: 'fail' },
    { name: 'weakened by a second condition', template: withPolicy([deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpce': 'vpce-1' } } })]), expect: 'fail' },
    { name: 'one principal only', template: withPolicy([deny({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })]), expect: 'fail' },
    { name: 'names another resource', template: withPolicy([deny({ Resource: 'arn:aws:sns:eu-west-1:111122223333:other' })]), expect: 'fail' },
    { name: 'the policy of another one', template: { Resources: { Subject: subject, Other: subject, Policy: policy([deny({ Resource: '*' })], { Ref: 'Other' }) } }, expect: 'fail' },
    { name: 'a key does not help', template: { Resources: { Subject: { ...subject, Properties: { KmsMasterKeyId: 'alias/example' } } } }, expect: 'fail' },
    { name: 'the document is a parameter', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: subject, Policy: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'Subject' }], PolicyDocument: { Ref: 'Doc' } } } } }, expect: 'unknown' },
    { name: 'the policy exists in one deployment only', template: { ...whenProd, Resources: { Subject: subject, Policy: { ...policy([deny()]), Condition: 'Prod' } } }, expect: 'fail' },
    { name: 'both arms deny', template: { ...whenProd, ...withPolicy([{ 'Fn::If': ['Prod', deny(), deny({ Resource: '*' })] }]) }, expect: 'pass' },
    {
      name: 'the policy stands in another stack', expect: 'pass',
      template: [
        { Resources: { Subject: subject }, Outputs: { Ref: { Value: { Ref: 'Subject' }, Export: { Name: 'Work:Ref' } } } },
        { Resources: { Policy: policy([deny({ Resource: '*' })], { 'Fn::ImportValue': 'Work:Ref' }) } },
      ],
    },
    { name: 'an inline policy denies clear text', template: { Resources: { Subject: subject, Policy: { Type: 'AWS::SNS::TopicInlinePolicy', Properties: { TopicArn: { Ref: 'Subject' }, PolicyDocument: { Statement: [deny()] } } } } }, expect: 'pass' },
    { name: 'the policy of one made elsewhere', template: { Resources: { Subject: policy(deny({ Resource: 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere' }), 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere') } }, expect: 'pass' },
    { name: 'the policy of one made elsewhere, which speaks of another', template: { Resources: { Subject: policy(deny({ Resource: 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere-not' }), 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere') } }, expect: 'fail' },
    { name: 'the policy of one made elsewhere, which refuses nothing', template: { Resources: { Subject: policy({ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sns:*', Resource: '*' }, 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere') } }, expect: 'fail' },
    { name: 'the policy of one of the template, which is judged with it', template: { Resources: { Own: subject, Subject: policy([], { Ref: 'Own' }) } }, expect: 'not-applicable' },
  ],
  terraform: [
    { name: 'the policy of one made elsewhere', config: { resource: { aws_sns_topic_policy: { subject: { arn: 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere', policy: JSON.stringify({ Statement: [deny({ Resource: 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere' })] }) } } } }, subject: 'aws_sns_topic_policy.subject', expect: 'pass' },
    { name: 'the policy of one made elsewhere, which refuses nothing', config: { resource: { aws_sns_topic_policy: { subject: { arn: 'arn:aws:sns:eu-west-1:111122223333:made-elsewhere', policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sns:*', Resource: '*' }] }) } } } }, subject: 'aws_sns_topic_policy.subject', expect: 'fail' },
    { name: 'the policy of one of the configuration', config: { resource: { aws_sns_topic: { own: { name: 'x' } }, aws_sns_topic_policy: { subject: { arn: '${aws_sns_topic.own.arn}', policy: JSON.stringify({ Statement: [] }) } } } }, subject: 'aws_sns_topic_policy.subject', expect: 'not-applicable' },
    { name: 'denied by its policy', config: { resource: { aws_sns_topic: { subject: {} }, aws_sns_topic_policy: { p: { arn: '${aws_sns_topic.subject.arn}', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: '${aws_sns_topic.subject.arn}', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }] }) } } } }, expect: 'pass' },
    { name: 'denied the wrong way round', config: { resource: { aws_sns_topic: { subject: {} }, aws_sns_topic_policy: { p: { arn: '${aws_sns_topic.subject.arn}', policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sns:Publish', Resource: '${aws_sns_topic.subject.arn}', Condition: { Bool: { 'aws:SecureTransport': 'true' } } }] }) } } } }, expect: 'fail' },
    { name: 'no policy', properties: {}, expect: 'fail' },
    { name: 'a policy that is a variable', config: { variable: { p: {} }, resource: { aws_sns_topic: { subject: {} }, aws_sns_topic_policy: { p: { arn: '${aws_sns_topic.subject.arn}', policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
