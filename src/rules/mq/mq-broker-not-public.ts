import { defineRule } from '../rule';

export default defineRule({
  title: 'Broker is not reachable from the internet',
  failure: 'Broker is reachable from the internet',
  control: 'NET-04',
  severity: 'error',
  rationale: 'Everyone may try passwords at a broker that the internet reaches.',
  fix: {
    cdk: 'publiclyAccessible: false',
    cloudformation: 'PubliclyAccessible: false',
    terraform: 'publicly_accessible = false',
  },
  equivalents: { checkov: ['CKV_AWS_69'], trivy: ['AWS-0072'], prowler: ['mq_broker_not_publicly_accessible'] },
  catalogue: ['mq-not-public'],
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/using-amazon-mq-securely.html'],
  cloudformation: {
    'AWS::AmazonMQ::Broker': (resource) => resource.at('PubliclyAccessible').orDefault(false).isFalse(),
  },
  terraform: {
    aws_mq_broker: (resource) => resource.at('publicly_accessible').orDefault(false).isFalse(),
  },
});
