import { defineRule } from '../rule';

export default defineRule({
  title: 'Replication instance has no public address',
  failure: 'Replication instance has a public address',
  control: 'NET-03',
  severity: 'error',
  rationale: 'The instance holds the data and the credentials of both databases while it copies.',
  fix: {
    cdk: 'publiclyAccessible: false on dms.CfnReplicationInstance',
    cloudformation: 'PubliclyAccessible: false',
    terraform: 'publicly_accessible = false',
  },
  equivalents: { awsConfig: ['dms-replication-not-public'], securityHub: ['DMS.1'], checkov: ['CKV_AWS_89'], cdkNag: ['DMSReplicationNotPublic'], prowler: ['dms_instance_no_public_access'] },
  catalogue: ['dms-not-public'],
  references: ['https://docs.aws.amazon.com/dms/latest/userguide/CHAP_ReplicationInstance.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html'],
  cloudformation: {
    'AWS::DMS::ReplicationInstance': (resource) => resource.at('PubliclyAccessible').orDefault(true).isFalse(),
  },
  terraform: {
    aws_dms_replication_instance: (resource) => resource.at('publicly_accessible').orDefault(false).isFalse(),
  },
});
