import { ArnFormat, aws_ec2 as ec2, aws_iam as iam, aws_kms as kms, aws_redshift as redshift, type aws_s3 as s3, CfnDeletionPolicy, type Duration, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import warehouseDefaults from '../../../defaults/redshift/cluster';
import { withDefaults } from '../../defaults/apply';
import { SharedResources } from '../../defaults/shared-resources';
import { SecureSecurityGroup } from '../ec2/secure-security-group';

/** What a `SecureWarehouse` takes. */
export interface SecureWarehouseProps {
  /** The network of the warehouse. */
  readonly vpc: ec2.IVpc;

  /**
   * Where in the network its nodes stand.
   *
   * @default - isolated subnets where the network has some, private ones otherwise
   */
  readonly vpcSubnets?: ec2.SubnetSelection;

  /**
   * Name of the first database.
   *
   * @default 'main'
   */
  readonly databaseName?: string;

  /**
   * Name of the administrator. Secrets Manager makes, keeps and rotates the password.
   *
   * @default 'administrator'
   */
  readonly masterUsername?: string;

  /**
   * Type of the nodes.
   *
   * @default 'ra3.large'
   */
  readonly nodeType?: string;

  /**
   * Number of nodes.
   *
   * @default 2
   */
  readonly numberOfNodes?: number;

  /**
   * The security groups of the nodes.
   *
   * @default - one that admits nobody; open it with `connections`
   */
  readonly securityGroups?: ec2.ISecurityGroup[];

  /**
   * The key that encrypts nodes, snapshots and the password.
   *
   * @default - the key of the stack
   */
  readonly encryptionKey?: kms.IKey;

  /**
   * Where audit logs go. Redshift writes to buckets that are encrypted with keys that S3 manages.
   *
   * @default - the access-log bucket of the stack
   */
  readonly logBucket?: s3.IBucket;

  /**
   * How long automatic snapshots are kept, in whole days: 35 at most.
   *
   * @default Duration.days(35)
   */
  readonly snapshotRetention?: Duration;
}

const PORT = 5439;

/**
 * A Redshift cluster that is encrypted with the key of the stack, refuses clear text, has no address on the internet, logs
 * connections and queries, keeps 35 days of snapshots, and leaves a snapshot behind when it is deleted.
 *
 * Bears on CC6.1, CC6.6, CC6.7, CC7.2 and A1.2. https://docs.aws.amazon.com/redshift/latest/mgmt/iam-redshift-user-mgmt.html
 */
export class SecureWarehouse extends Construct implements ec2.IConnectable {
  /** The cluster. */
  public readonly cluster: redshift.CfnCluster;

  /** The parameters, which refuse clear text and record the activity of users. */
  public readonly parameterGroup: redshift.CfnClusterParameterGroup;

  /** The subnets of the nodes. */
  public readonly subnetGroup: redshift.CfnClusterSubnetGroup;

  /** Who may connect. */
  public readonly connections: ec2.Connections;

  /** Makes the warehouse. */
  constructor(scope: Construct, id: string, props: SecureWarehouseProps) {
    super(scope, id);
    const { vpc } = props;
    const type = vpc.isolatedSubnets.length > 0 ? ec2.SubnetType.PRIVATE_ISOLATED : ec2.SubnetType.PRIVATE_WITH_EGRESS;
    this.subnetGroup = new redshift.CfnClusterSubnetGroup(this, 'Subnets', {
      description: 'Subnets of the warehouse', subnetIds: vpc.selectSubnets(props.vpcSubnets ?? { subnetType: type }).subnetIds,
    });
    this.parameterGroup = new redshift.CfnClusterParameterGroup(this, 'Parameters', {
      description: 'TLS only, activity recorded', parameterGroupFamily: 'redshift-1.0',
      parameters: [{ parameterName: 'require_ssl', parameterValue: 'true' }, { parameterName: 'enable_user_activity_logging', parameterValue: 'true' }],
    });
    const securityGroups = props.securityGroups ?? [new SecureSecurityGroup(this, 'SecurityGroup', { vpc, description: 'Clients of the warehouse' })];
    this.connections = new ec2.Connections({ securityGroups, defaultPort: ec2.Port.tcp(PORT) });
    const given: Partial<redshift.CfnClusterProps> = { kmsKeyId: props.encryptionKey?.keyArn, automatedSnapshotRetentionPeriod: props.snapshotRetention?.toDays() };
    const { kmsKeyId, ...rest } = withDefaults(warehouseDefaults, given, { scope: this, id: 'Resource' }) as Omit<redshift.CfnClusterProps, 'kmsKeyId'> & { kmsKeyId?: string | kms.IKey };
    const keyId = typeof kmsKeyId === 'object' ? kmsKeyId.keyArn : kmsKeyId;
    const bucket = props.logBucket ?? SharedResources.of(this).accessLogBucket;
    const numberOfNodes = props.numberOfNodes ?? 2;
    this.cluster = new redshift.CfnCluster(this, 'Resource', {
      ...rest,
      kmsKeyId: keyId, masterPasswordSecretKmsKeyId: keyId,
      clusterType: numberOfNodes > 1 ? 'multi-node' : 'single-node', numberOfNodes: numberOfNodes > 1 ? numberOfNodes : undefined,
      nodeType: props.nodeType ?? 'ra3.large', dbName: props.databaseName ?? 'main', masterUsername: props.masterUsername ?? 'administrator', port: PORT,
      clusterSubnetGroupName: this.subnetGroup.ref, clusterParameterGroupName: this.parameterGroup.ref, vpcSecurityGroupIds: securityGroups.map((group) => group.securityGroupId),
      loggingProperties: { bucketName: bucket.bucketName, s3KeyPrefix: `${this.node.path}/` },
    });
    this.cluster.cfnOptions.deletionPolicy = CfnDeletionPolicy.SNAPSHOT;
    this.cluster.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.SNAPSHOT;
    this.admitLogs(bucket);
  }

  /** https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html */
  private admitLogs(bucket: s3.IBucket): void {
    const { account, region } = Stack.of(this);
    bucket.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('redshift.amazonaws.com')], actions: ['s3:PutObject', 's3:GetBucketAcl'], resources: [bucket.bucketArn, bucket.arnForObjects(`${this.node.path}/*`)],
      conditions: { ArnLike: { 'aws:SourceArn': Stack.of(this).formatArn({ service: 'redshift', region, account, resource: 'cluster', resourceName: '*', arnFormat: ArnFormat.COLON_RESOURCE_NAME }) } },
    }));
    if (bucket.policy !== undefined) { this.cluster.node.addDependency(bucket.policy); }
  }
}
