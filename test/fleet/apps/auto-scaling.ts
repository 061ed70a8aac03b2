import { type App, Duration, Stack } from 'aws-cdk-lib';
import * as autoscaling from 'aws-cdk-lib/aws-autoscaling';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elb from 'aws-cdk-lib/aws-elasticloadbalancing';

/** Hosts behind a load balancer, from a launch template of the app's own and from the group's. */
export function build(app: App): void {
  const stack = new Stack(app, 'Fleet');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const host = { instanceType: ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
  const launchTemplate = new ec2.LaunchTemplate(stack, 'Template', { ...host, securityGroup: new ec2.SecurityGroup(stack, 'Group', { vpc }), blockDevices: [{ deviceName: '/dev/xvda', volume: ec2.BlockDeviceVolume.ebs(30) }] });
  const group = new autoscaling.AutoScalingGroup(stack, 'ByTemplate', { vpc, launchTemplate, minCapacity: 1, maxCapacity: 3, updatePolicy: autoscaling.UpdatePolicy.rollingUpdate() });
  group.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60, cooldown: Duration.minutes(5) });
  const public_ = new autoscaling.AutoScalingGroup(stack, 'Public', { ...host, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, associatePublicIpAddress: true });
  new elb.LoadBalancer(stack, 'Classic', { vpc, internetFacing: true, listeners: [{ externalPort: 80 }] }).addTarget(public_);
}
