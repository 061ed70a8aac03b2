import { defineRule } from '../rule';

export default defineRule({
  title: 'Replication instance has a standby in a second Availability Zone',
  failure: 'Replication instance stands in one Availability Zone',
  control: 'AVL-01',
  severity: 'warning',
  optIn: 'A migration that is run once and repeated on failure needs no standby.',
  rationale: 'A replication that goes on for long stops with its zone.',
  fix: {
    cdk: 'multiAz: true on dms.CfnReplicationInstance',
    cloudformation: 'MultiAZ: true',
    terraform: 'multi_az = true',
  },
  equivalents: { awsConfig: ['dms-replication-instance-multi-az-enabled'], securityHub: ['DMS.13'], prowler: ['dms_instance_multi_az_enabled'] },
  catalogue: ['dms-multi-az'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html'],
  cloudformation: {
    'AWS::DMS::ReplicationInstance': (resource) => resource.at('MultiAZ').orDefault(false).isTrue(),
  },
  terraform: {
    aws_dms_replication_instance: (resource) => resource.at('multi_az').orDefault(false).isTrue(),
  },
});
