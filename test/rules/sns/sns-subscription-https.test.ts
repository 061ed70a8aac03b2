import { testRule } from '../../support/rule-cases';

const subscription = (properties: object) => ({ Type: 'AWS::SNS::Subscription', Properties: properties });
const topic = (...list: unknown[]) => ({ Resources: { Subject: { Type: 'AWS::SNS::Topic', Properties: { Subscription: list } } } });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('SnsSubscriptionHttps', {
  cloudformation: [
    { name: 'https', properties: { Protocol: 'https', Endpoint: 'https://example.com/' }, expect: 'pass', pointer: '/Resources/Subject/Properties/Protocol' },
    { name: 'no web endpoint', properties: { Protocol: 'sqs' }, expect: 'pass' },
    { name: 'http', properties: { Protocol: 'http', Endpoint: 'http://example.com/' }, expect: 'fail' },
    { name: 'protocol of a parameter', template: { Parameters: { Protocol: { Type: 'String' } }, Resources: { Subject: subscription({ Protocol: { Ref: 'Protocol' } }) } }, expect: 'unknown' },
    { name: 'protocol of a parameter that allows https only', template: { Parameters: { Protocol: { Type: 'String', AllowedValues: ['https'] } }, Resources: { Subject: subscription({ Protocol: { Ref: 'Protocol' } }) } }, expect: 'pass' },
    { name: 'http in one arm', template: { ...whenProd, Resources: { Subject: subscription({ Protocol: { 'Fn::If': ['Prod', 'https', 'http'] } }) } }, expect: 'fail' },
    { name: 'a topic without subscriptions of its own', template: { Resources: { Subject: { Type: 'AWS::SNS::Topic' } } }, expect: 'not-applicable' },
    { name: 'a topic with a subscription by https', template: topic({ Protocol: 'https', Endpoint: 'https://example.com/' }), expect: 'pass' },
    { name: 'a topic whose second subscription is by http', template: topic({ Protocol: 'lambda', Endpoint: 'a' }, { Protocol: 'http', Endpoint: 'http://example.com/' }), expect: 'fail', findings: ['Subscription[1]'] },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sns_topic_subscription: { subject: { protocol: 'https' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sns_topic_subscription: { subject: { protocol: 'http' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sns_topic_subscription: { subject: { } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sns_topic_subscription: { subject: { protocol: '${var.p}' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sns_topic_subscription: { subject: { protocol: '${var.p == "x" ? "https" : "http"}' } } } }, subject: 'aws_sns_topic_subscription.subject', expect: 'fail' },
  ],
});
