/**
 * A small order service with the weaknesses one meets most, and without the compliant defaults: `cdk synth` fails here and says where, why and how to mend
 * each. `../fixed-app` is the same service, mended.
 */
import { App, Stack, type StackProps } from 'aws-cdk-lib';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { Soc2, Soc2Category } from 'cdk-soc2';

const app = new App();
Soc2.enable(app, {
  categories: [Soc2Category.SECURITY, Soc2Category.AVAILABILITY],
  defaults: { enabled: false },
  system: { name: 'Orders', owner: 'platform@example.com', environment: 'production' },
});

class Orders extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2, natGateways: 1 });

    const access = new ec2.SecurityGroup(this, 'Access', { vpc });
    access.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22));

    new s3.Bucket(this, 'Receipts');
    new dynamodb.Table(this, 'Baskets', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    new sqs.Queue(this, 'Work');

    new rds.DatabaseInstance(this, 'Ledger', {
      vpc,
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
    });

    new iam.ManagedPolicy(this, 'Operator', {
      statements: [new iam.PolicyStatement({ actions: ['*'], resources: ['*'] })],
    });
  }
}

new Orders(app, 'Orders');
