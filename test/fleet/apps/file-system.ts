import { type App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as efs from 'aws-cdk-lib/aws-efs';
import * as lambda from 'aws-cdk-lib/aws-lambda';

/** A file system that a function and a host mount. */
export function build(app: App): void {
  const stack = new Stack(app, 'Files');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const files = new efs.FileSystem(stack, 'Shared', { vpc });
  const point = files.addAccessPoint('Point', { path: '/app', createAcl: { ownerGid: '1000', ownerUid: '1000', permissions: '750' }, posixUser: { gid: '1000', uid: '1000' } });
  new lambda.Function(stack, 'Reader', {
    runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('def handler(e, c): return e'), vpc, filesystem: lambda.FileSystem.fromEfsAccessPoint(point, '/mnt/app'),
  });
  const host = new ec2.Instance(stack, 'Host', { vpc, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO), machineImage: ec2.MachineImage.latestAmazonLinux2023() });
  files.connections.allowDefaultPortFrom(host);
}
