import { notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

/** Services that DMS calls by their API, over HTTPS; their endpoints have no TLS mode. */
const CALLED_BY_API = ['s3', 'dynamodb', 'kinesis', 'neptune', 'opensearch', 'elasticsearch', 'redshift', 'redshift-serverless', 'timestream'];

function judge(endpoint: ResourceView, at: { readonly engine: string; readonly mode: string; readonly kafka: string; readonly redis: string }): Outcome {
  const engine = endpoint.at(at.engine).text()?.toLowerCase();
  if (engine === undefined) { return undecided('its engine is known only at deploy time', endpoint.at(at.engine).evidence('readable')); }
  if (CALLED_BY_API.includes(engine)) { return notApplicable('the endpoint is a service that is called over HTTPS'); }
  if (engine === 'kafka') { return endpoint.at(at.kafka).orDefault('plaintext').isOneOf(['ssl-encryption', 'ssl-authentication', 'sasl-ssl']); }
  if (engine === 'redis') { return endpoint.at(at.redis).orDefault('ssl-encryption').equals('ssl-encryption'); }
  return endpoint.at(at.mode).orDefault('none').isOneOf(['require', 'verify-ca', 'verify-full']);
}

export default defineRule({
  title: 'Endpoint of a migration uses TLS',
  failure: 'Endpoint connects in clear text',
  control: 'TLS-04',
  criteria: ['CC6.7', 'CC6.1'],
  severity: 'error',
  rationale: 'The whole content of the database passes over this connection, with the password that opens it.',
  fix: {
    cdk: 'sslMode: "verify-full" (or "require") on dms.CfnEndpoint',
    cloudformation: 'SslMode: verify-full (or require)',
    terraform: 'ssl_mode = "verify-full" (or "require")',
  },
  equivalents: {
    awsConfig: ['dms-endpoint-ssl-configured'], securityHub: ['DMS.9'], checkov: ['CKV2_AWS_49'],
    prowler: ['dms_endpoint_ssl_enabled'],
  },
  catalogue: ['dms-endpoint-tls'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html', 'https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Target.Kafka.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dms-endpoint-redissettings.html'],
  cloudformation: {
    'AWS::DMS::Endpoint': (endpoint) => judge(endpoint, { engine: 'EngineName', mode: 'SslMode', kafka: 'KafkaSettings.SecurityProtocol', redis: 'RedisSettings.SslSecurityProtocol' }),
  },
  terraform: {
    aws_dms_endpoint: (endpoint) => judge(endpoint, { engine: 'engine_name', mode: 'ssl_mode', kafka: 'kafka_settings.0.security_protocol', redis: 'redis_settings.0.ssl_security_protocol' }),
  },
});
