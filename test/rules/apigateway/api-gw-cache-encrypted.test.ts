import { testRule } from '../../support/rule-cases';

const stage = (setting: object, cache: unknown = true) => ({ CacheClusterEnabled: cache, MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true, ...setting }] });

testRule('ApiGwCacheEncrypted', {
  cloudformation: [
    { name: 'encrypted', properties: stage({ CacheDataEncrypted: true }), expect: 'pass' },
    { name: 'property omitted', properties: stage({}), expect: 'fail' },
    { name: 'not encrypted', properties: stage({ CacheDataEncrypted: false }), expect: 'fail' },
    { name: 'no cache', properties: stage({}, false), expect: 'not-applicable' },
    { name: 'a cache that no method uses', properties: stage({ CachingEnabled: false }), expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: stage({ CacheDataEncrypted: { Ref: 'P' } }) } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ApiGateway::Stage', Properties: stage({ CacheDataEncrypted: { 'Fn::If': ['Dev', false, true] } }) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'encrypted', config: { resource: { aws_api_gateway_method_settings: { subject: { settings: { caching_enabled: true, cache_data_encrypted: true } } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'pass' },
    { name: 'explicitly not', config: { resource: { aws_api_gateway_method_settings: { subject: { settings: [{ caching_enabled: true, cache_data_encrypted: false }] } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_api_gateway_method_settings: { subject: { settings: { caching_enabled: true } } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'fail' },
    { name: 'no cache', config: { resource: { aws_api_gateway_method_settings: { subject: { settings: {} } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_api_gateway_method_settings: { subject: { settings: { caching_enabled: true, cache_data_encrypted: '${var.p}' } } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'unknown' },
    { name: 'a variable for the cache', config: { variable: { p: {} }, resource: { aws_api_gateway_method_settings: { subject: { settings: { caching_enabled: '${var.p}' } } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'unknown' },
    { name: 'not encrypted in one arm', config: { variable: { p: {} }, resource: { aws_api_gateway_method_settings: { subject: { settings: { caching_enabled: true, cache_data_encrypted: '${var.p == "x" ? true : false}' } } } } }, subject: 'aws_api_gateway_method_settings.subject', expect: 'fail' },
  ],
});
