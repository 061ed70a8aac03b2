import { type App, Stack } from 'aws-cdk-lib';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as targets from 'aws-cdk-lib/aws-elasticloadbalancingv2-targets';

/** TCP to instances, and TLS by a certificate that the app brings. */
export function build(app: App): void {
  const stack = new Stack(app, 'Gateway');
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 0 });
  const balancer = new elbv2.NetworkLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true });
  balancer.addListener('Tcp', { port: 5000 }).addTargets('Hosts', { port: 5000, targets: [new targets.IpTarget('10.0.1.10')] });
  const certificate = acm.Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555');
  balancer.addListener('Tls', { port: 443, certificates: [certificate], protocol: elbv2.Protocol.TLS }).addTargets('Tls', { port: 5000, targets: [new targets.IpTarget('10.0.1.11')] });
  const inside = new elbv2.ApplicationLoadBalancer(stack, 'Inside', { vpc, internetFacing: false });
  inside.addListener('Https', { port: 443, certificates: [certificate], defaultAction: elbv2.ListenerAction.fixedResponse(404) });
  inside.addRedirect();
}
