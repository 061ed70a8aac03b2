/**
 * A service in three tiers, load balancer, containers and database, with a bucket, a queue, backups and an audit trail. It
 * passes every rule of all categories, warnings included, and says nothing that the constructs know by themselves.
 */
import { App, Stack, type StackProps } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';
import {
  AuditTrail, BackupProgram, DataClass, DataClassification, SecureBucket, SecureCluster, SecureDatabaseCluster, SecureFargateService, SecureLoadBalancer, SecureQueue, SecureTaskDefinition,
  SecureVpc, Soc2, Soc2Category, TrailAlarms,
} from 'cdk-soc2';

const app = new App();
Soc2.enable(app, {
  categories: [Soc2Category.AVAILABILITY, Soc2Category.CONFIDENTIALITY, Soc2Category.PROCESSING_INTEGRITY],
  system: { name: 'Orders', owner: 'platform@example.com', environment: 'production' },
  strict: true,
});

class Orders extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    DataClassification.of(this).set(DataClass.CONFIDENTIAL);
    const vpc = new SecureVpc(this, 'Vpc');
    const receipts = new SecureBucket(this, 'Receipts');
    const work = new SecureQueue(this, 'Work');
    const database = new SecureDatabaseCluster(this, 'Ledger', {
      vpc, engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_16_6 }),
    });

    const task = new SecureTaskDefinition(this, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
    task.addContainer('Orders', {
      image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/nginx:1.29'),
      portMappings: [{ containerPort: 8443 }],
      environment: { RECEIPTS: receipts.bucketName, WORK: work.queueUrl, LEDGER: database.clusterEndpoint.hostname },
      secrets: { LEDGER_PASSWORD: ecs.Secret.fromSecretsManager(database.secret!, 'password') },
    });
    receipts.grantReadWrite(task.taskRole);
    work.grantSendMessages(task.taskRole);

    const service = new SecureFargateService(this, 'Service', { cluster: new SecureCluster(this, 'Cluster', { vpc }), taskDefinition: task });
    service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 8 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
    database.connections.allowDefaultPortFrom(service);

    const balancer = new SecureLoadBalancer(this, 'Balancer', {
      vpc, internetFacing: true, certificates: [acm.Certificate.fromCertificateArn(this, 'Certificate', this.formatArn({ service: 'acm', resource: 'certificate', resourceName: 'example' }))],
    });
    balancer.httpsListener!.addTargets('Orders', { targets: [service], port: 8443, protocol: elbv2.ApplicationProtocol.HTTPS });
  }
}

class Baseline extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const trail = new AuditTrail(this, 'Trail');
    new TrailAlarms(this, 'Alarms', { logGroup: trail.logGroup });
    new BackupProgram(this, 'Backups');
  }
}

new Orders(app, 'Orders');
new Baseline(app, 'Baseline');
