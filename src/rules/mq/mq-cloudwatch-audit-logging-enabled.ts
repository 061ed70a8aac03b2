import { all, decide, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Broker sends its logs to CloudWatch',
  failure: 'Broker keeps no logs',
  control: 'LOG-05',
  severity: 'warning',
  rationale: 'Who used a queue, and why it failed, is told by logs that outlive the broker.',
  fix: {
    cdk: 'logs: { general: true, audit: true }',
    cloudformation: 'Logs: { General: true, Audit: true }',
    terraform: 'logs { general = true, audit = true }',
  },
  equivalents: { securityHub: ['MQ.2'] },
  catalogue: ['mq-logging'],
  references: ['https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/security-logging-monitoring.html'],
  cloudformation: {
    'AWS::AmazonMQ::Broker': (broker) => logs(broker.at('EngineType'), broker.at('Logs.General'), broker.at('Logs.Audit')),
  },
  terraform: {
    aws_mq_broker: (broker) => logs(broker.at('engine_type'), broker.at('logs.0.general'), broker.at('logs.0.audit')),
  },
});

/** RabbitMQ has no audit log. */
function logs(engine: Value, general: Value, audit: Value): Outcome {
  return decide(engine.text() === undefined ? undefined : engine.text()?.toUpperCase() === 'RABBITMQ', () => general.orDefault(false).isTrue(), () => all(general.orDefault(false).isTrue(), audit.orDefault(false).isTrue()));
}
