import type { Draft, SamResource } from './expansion';
import { getAtt, ref } from './intrinsics';
import { digest } from './logical-id';
import type { Sketch, SketchMap } from './origins';
import type { Source } from './source';

/** What a domain of an API is made of, which differs by the kind of API. */
interface DomainKind {
  readonly prefix: string;
  readonly type: string;
  readonly properties: (domain: Source) => SketchMap;
  readonly mapping: { readonly suffix: string; readonly type: string; readonly domain: string; readonly api: string; readonly key: string };
}

const REST: DomainKind = {
  prefix: 'ApiGatewayDomainName',
  type: 'AWS::ApiGateway::DomainName',
  properties: (domain) => ({
    DomainName: domain.child('DomainName'),
    [endpointOf(domain) === 'REGIONAL' ? 'RegionalCertificateArn' : 'CertificateArn']: domain.child('CertificateArn'),
    EndpointConfiguration: { Types: [endpoint(domain)], IpAddressType: domain.child('IpAddressType') },
    MutualTlsAuthentication: domain.child('MutualTlsAuthentication').isFilled ? domain.child('MutualTlsAuthentication') : undefined,
    ...Object.fromEntries(['SecurityPolicy', 'EndpointAccessMode', 'Policy', 'OwnershipVerificationCertificateArn'].map((name) => [name, domain.child(name)])),
  }),
  mapping: { suffix: 'BasePathMapping', type: 'AWS::ApiGateway::BasePathMapping', domain: 'DomainName', api: 'RestApiId', key: 'BasePath' },
};

const PRIVATE: DomainKind = {
  ...REST,
  prefix: 'ApiGatewayDomainNameV2',
  type: 'AWS::ApiGateway::DomainNameV2',
  mapping: { ...REST.mapping, type: 'AWS::ApiGateway::BasePathMappingV2', domain: 'DomainNameArn' },
};

const V2: DomainKind = {
  prefix: 'ApiGatewayDomainNameV2',
  type: 'AWS::ApiGatewayV2::DomainName',
  properties: (domain) => ({
    DomainName: domain.child('DomainName'),
    DomainNameConfigurations: [{
      CertificateArn: domain.child('CertificateArn'), EndpointType: endpoint(domain),
      OwnershipVerificationCertificateArn: domain.child('OwnershipVerificationCertificateArn'), SecurityPolicy: domain.child('SecurityPolicy'),
    }],
    MutualTlsAuthentication: domain.child('MutualTlsAuthentication').isFilled ? domain.child('MutualTlsAuthentication') : undefined,
  }),
  mapping: { suffix: 'ApiMapping', type: 'AWS::ApiGatewayV2::ApiMapping', domain: 'DomainName', api: 'ApiId', key: 'ApiMappingKey' },
};

/**
 * A domain of its own for an API: the name, what maps its paths, and the records that lead to it.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-api-domainconfiguration.html
 */
export function addDomain(sam: SamResource, api: 'rest' | 'v2', stage: string, tags?: Sketch): void {
  const domain = sam.at('Domain');
  if (!domain.isPresent) { return; }
  if (!domain.isMap) { sam.problem(domain, 'Domain is no map, and SAM refuses it', 'entry'); return; }
  const kind = api === 'v2' ? V2 : endpointOf(domain) === 'PRIVATE' ? PRIVATE : REST;
  const id = `${kind.prefix}${digest(sam.expansion.resolved(domain.child('DomainName')) ?? '')}`;
  sam.also(id, kind.type, { ...kind.properties(domain), Tags: tags }, domain);
  sam.expansion.names.set(`${sam.id}.DomainName`, id);
  addMappings(sam, kind, domain, id, stage);
  addAccessAssociation(sam, domain, id);
  addRecords(sam, domain, id);
}

function endpoint(domain: Source): Sketch {
  return domain.child('EndpointConfiguration').isPresent ? domain.child('EndpointConfiguration') : 'REGIONAL';
}

function endpointOf(domain: Source): string {
  return domain.child('EndpointConfiguration').text ?? 'REGIONAL';
}

function addMappings(sam: SamResource, kind: DomainKind, domain: Source, id: string, stage: string): void {
  const paths = domain.child('BasePath').isFilled ? domain.child('BasePath').oneOrMore : [undefined];
  for (const path of paths) {
    const word = path?.text?.replace(/[^A-Za-z0-9]/g, '') ?? '';
    const key = path === undefined ? undefined : kind === V2 ? path.holding((path.text ?? '').replace(/^\/+|\/+$/g, ''))
      : domain.child('NormalizeBasePath').raw === false ? path : path.holding(word);
    sam.also(`${sam.id}${word}${kind.mapping.suffix}`, kind.mapping.type, {
      [kind.mapping.domain]: ref(id), [kind.mapping.api]: ref(sam.id), Stage: ref(stage), [kind.mapping.key]: key,
    }, domain);
  }
}

function addAccessAssociation(sam: SamResource, domain: Source, id: string): void {
  const association = domain.child('AccessAssociation');
  if (!association.isPresent) { return; }
  const endpointId = association.child('VpcEndpointId');
  sam.also(`DomainNameAccessAssociation${digest([endpointId.raw ?? null, id])}`, 'AWS::ApiGateway::DomainNameAccessAssociation', {
    DomainNameArn: ref(id), AccessAssociationSourceType: 'VPCE', AccessAssociationSource: endpointId,
  }, association);
}

function addRecords(sam: SamResource, domain: Source, id: string): void {
  const route53 = domain.child('Route53');
  if (!route53.isPresent) { return; }
  const zone = route53.child('HostedZoneId').isFilled ? route53.child('HostedZoneId') : route53.child('HostedZoneName');
  const own = route53.child('SeparateRecordSetGroup').raw === true;
  const group = `RecordSetGroup${digest(own ? [zone.raw ?? null, domain.child('DomainName').raw ?? null] : sam.expansion.resolved(zone) ?? '')}`;
  const other: Draft | undefined = sam.expansion.drafts.get(group);
  const records = (route53.child('IpV6').raw === true ? ['A', 'AAAA'] : ['A']).map((type): SketchMap => ({
    Name: domain.child('DomainName'), Type: type, AliasTarget: aliasTarget(domain, route53, id), Region: route53.child('Region'), SetIdentifier: route53.child('SetIdentifier'),
  }));
  // APIs of one zone share a group of records.
  if (other !== undefined) { other.properties = { ...other.properties, RecordSets: [...other.properties.RecordSets as readonly Sketch[], ...records] }; return; }
  sam.also(group, 'AWS::Route53::RecordSetGroup', { HostedZoneId: route53.child('HostedZoneId'), HostedZoneName: route53.child('HostedZoneName'), RecordSets: records }, route53);
}

function aliasTarget(domain: Source, route53: Source, id: string): SketchMap {
  const health = route53.child('EvaluateTargetHealth');
  switch (endpointOf(domain)) {
    case 'REGIONAL': return { EvaluateTargetHealth: health, HostedZoneId: getAtt(id, 'RegionalHostedZoneId'), DNSName: getAtt(id, 'RegionalDomainName') };
    // The zone of CloudFront, https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html.
    case 'EDGE': return {
      EvaluateTargetHealth: health, HostedZoneId: 'Z2FDTNDATAQYW2',
      DNSName: route53.child('DistributionDomainName').isPresent ? route53.child('DistributionDomainName') : getAtt(id, 'DistributionDomainName'),
    };
    default: return { EvaluateTargetHealth: health, HostedZoneId: route53.child('VpcEndpointHostedZoneId'), DNSName: route53.child('VpcEndpointDomainName') };
  }
}
