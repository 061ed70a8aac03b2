import { testRule } from '../../support/rule-cases';

testRule('DmsEndpointSslConfigured', {
  cloudformation: [
    { name: 'verified in full', properties: { EngineName: 'postgres', SslMode: 'verify-full' }, expect: 'pass' },
    { name: 'required', properties: { EngineName: 'mysql', SslMode: 'require' }, expect: 'pass' },
    { name: 'none', properties: { EngineName: 'mysql', SslMode: 'none' }, expect: 'fail' },
    { name: 'property omitted', properties: { EngineName: 'mysql' }, expect: 'fail' },
    { name: 'a service of AWS that is called over HTTPS', properties: { EngineName: 's3' }, expect: 'not-applicable' },
    { name: 'Kafka, encrypted', properties: { EngineName: 'kafka', KafkaSettings: { SecurityProtocol: 'ssl-encryption' } }, expect: 'pass' },
    { name: 'Kafka, in clear text', properties: { EngineName: 'kafka', KafkaSettings: { SecurityProtocol: 'plaintext' } }, expect: 'fail' },
    { name: 'Kafka, protocol omitted', properties: { EngineName: 'kafka' }, expect: 'fail' },
    { name: 'Redis, in clear text', properties: { EngineName: 'redis', RedisSettings: { SslSecurityProtocol: 'plaintext' } }, expect: 'fail' },
    { name: 'Redis, protocol omitted', properties: { EngineName: 'redis', RedisSettings: {} }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::Endpoint', Properties: { EngineName: 'mysql', SslMode: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'the engine is known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::DMS::Endpoint', Properties: { EngineName: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'none in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::DMS::Endpoint', Properties: { EngineName: 'mysql', SslMode: { 'Fn::If': ['C', 'none', 'require'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'required', properties: { engine_name: 'postgres', ssl_mode: 'require' }, expect: 'pass' },
    { name: 'none', properties: { engine_name: 'postgres', ssl_mode: 'none' }, expect: 'fail' },
    { name: 'argument omitted', properties: { engine_name: 'postgres' }, expect: 'fail' },
    { name: 'Kafka, encrypted', properties: { engine_name: 'kafka', kafka_settings: [{ security_protocol: 'sasl-ssl' }] }, expect: 'pass' },
    { name: 'Redis, in clear text', properties: { engine_name: 'redis', redis_settings: [{ ssl_security_protocol: 'plaintext' }] }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_dms_endpoint: { subject: { engine_name: 'mysql', ssl_mode: '${var.p}' } } } }, subject: 'aws_dms_endpoint.subject', expect: 'unknown' },
    { name: 'none in one arm', config: { variable: { p: {} }, resource: { aws_dms_endpoint: { subject: { engine_name: 'mysql', ssl_mode: '${var.p == "x" ? "none" : "require"}' } } } }, subject: 'aws_dms_endpoint.subject', expect: 'fail' },
  ],
});
