/**
 * A service in three tiers, load balancer, containers and database, with a bucket, a queue, backups and an audit trail. It
 * passes every rule of all categories, warnings included, and says nothing that the constructs know by themselves.
 */
import { LbTargetGroup } from '@cdktn/provider-aws/lib/lb-target-group';
import { AwsProvider } from '@cdktn/provider-aws/lib/provider';
import { App, TerraformStack, TerraformVariable } from 'cdktn';
import type { Construct } from 'constructs';
import {
  AuditTrail, BackupProgram, DataClass, DataClassification, SecureBucket, SecureCluster, SecureDatabaseCluster, SecureFargateService, SecureLoadBalancer, SecureQueue, SecureSecurityGroup,
  SecureTaskDefinition, SecureVpc, SharedResources, Soc2, Soc2Category, TrailAlarms,
} from 'cdk-soc2/cdktn';

const PORT = 8443;

class Orders extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'Aws', { region: 'eu-west-1' });
    DataClassification.of(this).set(DataClass.CONFIDENTIAL);
    const certificate = new TerraformVariable(this, 'certificate_arn', { type: 'string', description: 'Certificate of the public address' }).stringValue;
    const image = new TerraformVariable(this, 'image', { type: 'string', description: 'Image of the service, by digest' }).stringValue;

    const { vpcId, publicSubnets, privateSubnets, isolatedSubnets } = new SecureVpc(this, 'Vpc');
    const receipts = new SecureBucket(this, 'Receipts');
    const work = new SecureQueue(this, 'Work');
    const ledger = new SecureDatabaseCluster(this, 'Ledger', { engine: 'aurora-postgresql', engineVersion: '16.6', vpcId, subnetIds: isolatedSubnets.ids });
    const login = ledger.cluster.masterUserSecret.get(0).secretArn;

    const task = new SecureTaskDefinition(this, 'Task', {
      cpu: '512', memory: '1024', secretArns: [login],
      containers: [{
        name: 'Orders', image, portMappings: [{ containerPort: PORT }],
        environment: [{ name: 'RECEIPTS', value: receipts.bucket.id }, { name: 'WORK', value: work.queue.url }, { name: 'LEDGER', value: ledger.cluster.endpoint }],
        secrets: [{ name: 'LEDGER_PASSWORD', valueFrom: `${login}:password::` }],
      }],
      policyStatements: [
        { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: `${receipts.bucket.arn}/*` },
        { Effect: 'Allow', Action: 'sqs:SendMessage', Resource: work.queue.arn },
        // Both are encrypted with the key of the stack.
        { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey'], Resource: SharedResources.of(this).encryptionKey.arn },
      ],
    });

    const target = new LbTargetGroup(this, 'Target', { vpcId, port: PORT, protocol: 'HTTPS', targetType: 'ip' });
    const balancer = new SecureLoadBalancer(this, 'Balancer', {
      internal: false, vpcId, subnets: publicSubnets.ids, certificateArns: [certificate], defaultAction: { type: 'forward', targetGroupArn: target.arn },
    });
    const service = new SecureFargateService(this, 'Service', {
      cluster: new SecureCluster(this, 'Cluster').arn, taskDefinition: task.arn, vpcId, subnetIds: privateSubnets.ids,
      loadBalancer: [{ targetGroupArn: target.arn, containerName: 'Orders', containerPort: PORT }], dependsOn: [balancer.httpsListener!],
    });
    SecureSecurityGroup.allow(this, 'Requests', { from: balancer.securityGroup!, to: service.securityGroup!, port: PORT, description: 'Requests of customers' });
    SecureSecurityGroup.allow(this, 'Queries', { from: service.securityGroup!, to: ledger.securityGroup!, port: 5432, description: 'Queries of the service' });
  }
}

class Baseline extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, 'Aws', { region: 'eu-west-1' });
    const trail = new AuditTrail(this, 'Trail');
    new TrailAlarms(this, 'Alarms', { logGroup: trail.logGroup });
    new BackupProgram(this, 'Backups');
  }
}

const app = new App();
Soc2.enable(app, {
  categories: [Soc2Category.AVAILABILITY, Soc2Category.CONFIDENTIALITY, Soc2Category.PROCESSING_INTEGRITY],
  system: { name: 'Orders', owner: 'platform@example.com', environment: 'production' },
  strict: true,
});
new Orders(app, 'orders');
new Baseline(app, 'baseline');
app.synth();
