import { type App, Size, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

/** A host that people reach in a public subnet, with its address from the subnet. */
export function build(app: App): void {
  const stack = new Stack(app, 'Network');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const bastion = new ec2.BastionHostLinux(stack, 'Bastion', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC } });
  bastion.allowSshAccessFrom(ec2.Peer.ipv4('203.0.113.0/24'));
  new ec2.Instance(stack, 'Worker', {
    vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(), associatePublicIpAddress: true,
    blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(20) }],
  });
  new ec2.Volume(stack, 'Disk', { availabilityZone: vpc.availabilityZones[0], size: Size.gibibytes(10) });
}
