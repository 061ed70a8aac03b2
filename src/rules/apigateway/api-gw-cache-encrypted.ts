import { decide, each, notApplicable, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Cached responses of an API are encrypted',
  failure: 'Cached responses are not encrypted',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'A cache holds the same data as the store behind it.',
  fix: { cdk: 'deployOptions: { cacheDataEncrypted: true }', cloudformation: 'MethodSettings with CacheDataEncrypted: true', terraform: 'cache_data_encrypted = true in aws_api_gateway_method_settings' },
  equivalents: {
    securityHub: ['APIGateway.5'], checkov: ['CKV_AWS_308'], trivy: ['AWS-0002'], prowler: ['apigateway_restapi_cache_encrypted'],
  },
  catalogue: ['apigw-cache-encrypted'],
  references: ['https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html'],
  cloudformation: {
    'AWS::ApiGateway::Stage': (stage) => {
      const settings = stage.at('MethodSettings');
      const items = settings.items();
      const enabled = stage.at('CacheClusterEnabled').orDefault(false).is(true);
      if (items === undefined) { return undecided('the method settings are known only at deploy time', settings.evidence('readable')); }
      return decide(enabled, () => {
        const caching = items.filter((item) => item.at('CachingEnabled').is(true) !== false);
        return caching.length === 0 ? notApplicable('no method caches its responses') : each(caching, (item) => `${item.at('HttpMethod').text() ?? '?'} ${item.at('ResourcePath').text() ?? '?'}`, (item) => item.at('CacheDataEncrypted').orDefault(false).isTrue());
      }, () => notApplicable('the stage has no cache'));
    },
  },
  terraform: {
    aws_api_gateway_method_settings: (settings) => decide(settings.at('settings.0.caching_enabled').orDefault(false).is(true),
      () => settings.at('settings.0.cache_data_encrypted').orDefault(false).isTrue(),
      () => notApplicable('no response is cached')),
  },
});
