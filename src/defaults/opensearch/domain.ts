import { member } from '../circumstances';
import { type Circumstances, defineDefaults } from '../default';
import { constant, logGroup, stackKey } from '../value';

/** Availability Zones that the domain can stand in: three, unless its network is known to have fewer. */
function zonesOf({ given }: Circumstances): number {
  const zones = member(given, 'vpc.availabilityZones');
  // A list that is known only at deployment has one member, which stands for all.
  const known = Array.isArray(zones) && !(zones.length === 1 && String(zones[0]).startsWith('#{'));
  return known ? Math.min(3, zones.length) : 3;
}

export default defineDefaults({
  name: 'opensearchservice.Domain', construct: 'SecureSearchDomain', l2: 'aws_opensearchservice.Domain', cloudformation: 'AWS::OpenSearchService::Domain', terraform: 'aws_opensearch_domain',
  reference: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/security.html',
  rows: [
    {
      property: 'encryptionAtRest', value: { enabled: true, kmsKey: stackKey }, weak: { enabled: false },
      when: ({ given }) => !/^(m3|r3|t2)\./.test(String(member(given, 'capacity.dataNodeInstanceType'))), condition: 'the nodes are of a kind that knows encryption',
      injected: { enabled: true }, because: 'the key that AWS manages can be switched on without permissions.',
      effects: ['interruption'], live: 'a blue/green deployment, which takes a while; it cannot be switched off again',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['OpensearchEncryptedAtRest'], template: ['EncryptionAtRestOptions'],
      terraform: { 'aws_opensearch_domain.encrypt_at_rest.enabled': true, 'aws_opensearch_domain.encrypt_at_rest.kms_key_id': stackKey },
      repair: { 'EncryptionAtRestOptions.Enabled': true },
      reason: 'Indexes and snapshots are unencrypted unless told otherwise.',
    },
    {
      property: 'nodeToNodeEncryption', value: true, weak: false,
      effects: ['interruption'], live: 'a blue/green deployment, which takes a while; it cannot be switched off again',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html',
      criteria: ['CC6.7'], rules: ['OpensearchNodeToNodeEncryptionCheck'], template: ['NodeToNodeEncryptionOptions'], terraform: { 'aws_opensearch_domain.node_to_node_encryption.enabled': true },
      repair: { 'NodeToNodeEncryptionOptions.Enabled': true },
      reason: 'Nodes talk to one another over TLS.',
    },
    {
      property: 'enforceHttps', value: true, weak: false,
      effects: ['callers'], live: 'requests over plain HTTP are refused',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html',
      criteria: ['CC6.7'], rules: ['OpensearchHttpsRequired'], template: ['DomainEndpointOptions'], terraform: { 'aws_opensearch_domain.domain_endpoint_options.enforce_https': true },
      repair: { 'DomainEndpointOptions.EnforceHTTPS': true },
      reason: 'The endpoint answers plain HTTP unless told otherwise.',
    },
    {
      property: 'tlsSecurityPolicy', value: constant('aws_opensearchservice.TLSSecurityPolicy.TLS_1_2_PFS'), weak: constant('aws_opensearchservice.TLSSecurityPolicy.TLS_1_0'),
      effects: ['callers'], live: 'clients that cannot speak TLS 1.2 are refused',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html',
      criteria: ['CC6.7'], rules: ['OpensearchTlsSecurityPolicyCheck'], template: ['DomainEndpointOptions'],
      terraform: { 'aws_opensearch_domain.domain_endpoint_options.tls_security_policy': 'Policy-Min-TLS-1-2-PFS-2023-10' },
      repair: { 'DomainEndpointOptions.TLSSecurityPolicy': 'Policy-Min-TLS-1-2-PFS-2023-10' },
      reason: 'The policy that AWS applies by default still allows TLS 1.0.',
    },
    {
      property: 'logging', value: {
        slowSearchLogEnabled: true, slowSearchLogGroup: logGroup('SlowSearchLogs'), slowIndexLogEnabled: true, slowIndexLogGroup: logGroup('SlowIndexLogs'),
        appLogEnabled: true, appLogGroup: logGroup('AppLogs'), auditLogEnabled: true, auditLogGroup: logGroup('AuditLogs'),
      },
      shown: 'errors, slow queries and the audit log, to encrypted log groups of their own', weak: {},
      injected: false, because: 'it adds a custom resource, and audit logs need fine-grained access control.',
      effects: ['billed'], live: 'adds log groups to the stack, and the cost of the logs',
      source: 'https://aws.amazon.com/cloudwatch/pricing/',
      criteria: ['CC7.2', 'CC7.3'], rules: ['OpensearchAuditLoggingEnabled', 'OpensearchLogsToCloudwatch'], template: ['LogPublishingOptions'],
      reason: 'Errors, slow queries and who did what can be told afterwards.',
    },
    {
      property: 'capacity', value: (circumstances) => ({
        // As many in each of two zones.
        dataNodes: zonesOf(circumstances) === 2 ? 4 : 3, dataNodeInstanceType: 'm6g.large.search', masterNodes: 3, masterNodeInstanceType: 'm6g.large.search', multiAzWithStandbyEnabled: false,
      }),
      shown: 'three data nodes, or four in two zones, and three dedicated master nodes, m6g.large.search',
      injected: false, because: 'it multiplies the cost.',
      effects: ['interruption', 'billed'], live: 'a blue/green deployment, to six nodes',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-configuration-changes.html',
      criteria: ['A1.1', 'A1.2'], rules: ['OpensearchDataNodeFaultTolerance'], template: ['ClusterConfig'],
      terraform: {
        'aws_opensearch_domain.cluster_config.instance_count': 3, 'aws_opensearch_domain.cluster_config.instance_type': 'm6g.large.search',
        'aws_opensearch_domain.cluster_config.dedicated_master_enabled': true, 'aws_opensearch_domain.cluster_config.dedicated_master_count': 3,
        'aws_opensearch_domain.cluster_config.dedicated_master_type': 'm6g.large.search', 'aws_opensearch_domain.cluster_config.multi_az_with_standby_enabled': false,
      },
      reason: 'The domain survives the loss of an Availability Zone and keeps its quorum.',
    },
    {
      property: 'zoneAwareness', value: (circumstances) => (zonesOf(circumstances) < 2 ? undefined : { enabled: true, availabilityZoneCount: zonesOf(circumstances) }),
      shown: '{ enabled: true, availabilityZoneCount: 3 }, or 2 where the network has two zones',
      injected: false, because: 'it needs more nodes.',
      effects: ['interruption', 'billed'], live: 'a blue/green deployment',
      source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html',
      criteria: ['A1.1', 'A1.2'], rules: ['OpensearchDataNodeFaultTolerance'], template: ['ClusterConfig'],
      terraform: { 'aws_opensearch_domain.cluster_config.zone_awareness_enabled': true, 'aws_opensearch_domain.cluster_config.zone_awareness_config.availability_zone_count': 3 },
      reason: 'Copies of every shard stand in different Availability Zones.',
    },
  ],
});
