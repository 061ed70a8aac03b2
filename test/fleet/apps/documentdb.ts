import { type App, Stack } from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as neptune from 'aws-cdk-lib/aws-neptune';

/** A cluster of documents and one of graphs. */
export function build(app: App): void {
  const stack = new Stack(app, 'Documents');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  new docdb.DatabaseCluster(stack, 'Cluster', { vpc, masterUser: { username: 'keeper' }, instanceType: ec2.InstanceType.of(ec2.InstanceClass.R5, ec2.InstanceSize.LARGE) });
  new neptune.CfnDBCluster(stack, 'Graph', { dbSubnetGroupName: 'graph' });
}
