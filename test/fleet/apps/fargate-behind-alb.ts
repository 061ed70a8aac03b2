import { type App, Stack } from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import * as s3 from 'aws-cdk-lib/aws-s3';

/** A web service behind a load balancer that listens on port 80. */
export function build(app: App): void {
  const stack = new Stack(app, 'Service', { env: { account: '111122223333', region: 'eu-west-1' } });
  const service = new patterns.ApplicationLoadBalancedFargateService(stack, 'Web', {
    taskImageOptions: { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:1.27'), environment: { STAGE: 'prod' } },
  });
  service.targetGroup.configureHealthCheck({ path: '/health' });
  service.service.autoScaleTaskCount({ maxCapacity: 4 }).scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 60 });
  service.loadBalancer.logAccessLogs(new s3.Bucket(stack, 'AccessLogs'));
  new patterns.QueueProcessingFargateService(stack, 'Jobs', { cluster: service.cluster, image: ecs.ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox:1.36') });
}
