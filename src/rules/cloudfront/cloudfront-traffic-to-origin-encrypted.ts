import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'CloudFront speaks to its origins over TLS 1.2 or later',
  failure: 'Traffic to an origin is not encrypted, or with an outdated version',
  control: 'TLS-04',
  severity: 'warning',
  rationale: 'The way from the edge to the origin crosses networks that are not ours.',
  fix: { cdk: 'new origins.HttpOrigin(domain, { protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY, originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2] })', cloudformation: 'CustomOriginConfig: { OriginProtocolPolicy: https-only, OriginSSLProtocols: [TLSv1.2] }', terraform: 'custom_origin_config { origin_protocol_policy = "https-only", origin_ssl_protocols = ["TLSv1.2"] }' },
  equivalents: { checkov: ['CKV2_AWS_54'] },
  catalogue: ['cloudfront-min-tls'],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html', 'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-9'],
  cloudformation: { 'AWS::CloudFront::Distribution': (distribution) => judge(distribution.at('DistributionConfig'), CLOUDFORMATION) },
  terraform: { aws_cloudfront_distribution: (distribution) => judge(distribution, TERRAFORM) },
});

/** How a platform names the parts. */
interface Names {
  readonly origins: string; readonly id: string; readonly custom: string; readonly policy: string; readonly protocols: string;
  readonly behaviors: readonly [first: string, others: string]; readonly target: string; readonly viewer: string;
}

const CLOUDFORMATION: Names = {
  origins: 'Origins', id: 'Id', custom: 'CustomOriginConfig', policy: 'OriginProtocolPolicy', protocols: 'OriginSSLProtocols',
  behaviors: ['DefaultCacheBehavior', 'CacheBehaviors'], target: 'TargetOriginId', viewer: 'ViewerProtocolPolicy',
};
const TERRAFORM: Names = {
  origins: 'origin', id: 'origin_id', custom: 'custom_origin_config.0', policy: 'origin_protocol_policy', protocols: 'origin_ssl_protocols',
  behaviors: ['default_cache_behavior.0', 'ordered_cache_behavior'], target: 'target_origin_id', viewer: 'viewer_protocol_policy',
};

function judge(config: Value, names: Names): Outcome {
  const origins = config.at(names.origins);
  const items = origins.items();
  if (items === undefined) { return undecided('the origins are known only at deploy time', origins.evidence('readable')); }
  const custom = items.filter((origin) => origin.at(names.custom).present() !== false);
  if (custom.length === 0) { return notApplicable('the distribution has no custom origin'); }
  return each(custom, (origin) => origin.at(names.id).text() ?? 'origin', (origin) => {
    const place = origin.at(names.custom).at(names.protocols);
    const protocols = place.items();
    const policy = origin.at(names.custom).at(names.policy);
    // Absent, CloudFront offers TLS 1.0 as well.
    return all(policy.is('match-viewer') === true ? all(...viewers(config, origin.at(names.id), names)) : policy.equals('https-only'),
      ...(protocols === undefined ? [place.judge(undefined, 'in', ['TLSv1.2'])] : protocols.length === 0 ? [place.isPresent()] : protocols.map((protocol) => protocol.isNoneOf(['SSLv3', 'TLSv1', 'TLSv1.1']))));
  });
}

/** An origin that is spoken to as the viewer speaks is spoken to with HTTPS where every viewer is held to it. */
function viewers(config: Value, id: Value, names: Names): Outcome[] {
  const more = config.at(names.behaviors[1]);
  const others = more.items();
  const behaviors = [config.at(names.behaviors[0]), ...others ?? []];
  // An id that is not known may be this one.
  const mine = behaviors.map((behavior) => behavior.at(names.target)).flatMap((target, index) =>
    (target.expression() === id.expression() || target.text() === undefined || id.text() === undefined ? [behaviors[index]] : []));
  const outcomes = (mine.length === 0 ? behaviors : mine).map((behavior) => behavior.at(names.viewer).isOneOf(['https-only', 'redirect-to-https']));
  return others === undefined ? [...outcomes, undecided('the behaviors are known only at deploy time', more.evidence('readable'))] : outcomes;
}
