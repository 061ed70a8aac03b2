import { type App, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as patterns from 'aws-cdk-lib/aws-ecs-patterns';
import * as route53 from 'aws-cdk-lib/aws-route53';

/** What the CLI looked up before: a network, a zone and a parameter, with the answers in the context. */
export function build(app: App): void {
  const stack = new Stack(app, 'Service', { env: { account: '111122223333', region: 'eu-west-1' } });
  const vpc = ec2.Vpc.fromLookup(stack, 'Vpc', { vpcId: 'vpc-0a1b2c3d' });
  const domainZone = route53.HostedZone.fromLookup(stack, 'Zone', { domainName: 'example.com' });
  new patterns.ApplicationLoadBalancedFargateService(stack, 'Web', { vpc, domainName: 'www.example.com', domainZone, taskImageOptions: { image: ecs.ContainerImage.fromRegistry('public.ecr.aws/nginx/nginx:1.27') } });
}

/** What the CLI would have written into cdk.context.json. */
export const context = {
  'vpc-provider:account=111122223333:filter.vpc-id=vpc-0a1b2c3d:region=eu-west-1:returnAsymmetricSubnets=true': {
    vpcId: 'vpc-0a1b2c3d', vpcCidrBlock: '10.0.0.0/16', availabilityZones: [],
    subnetGroups: ['Public', 'Private'].map((type, group) => ({
      name: type, type, subnets: ['a', 'b'].map((zone, index) => ({ subnetId: `subnet-${group}${index}`, cidr: `10.0.${group}${index}.0/24`, availabilityZone: `eu-west-1${zone}`, routeTableId: `rtb-${group}${index}` })),
    })),
  },
  'hosted-zone:account=111122223333:domainName=example.com:region=eu-west-1': { Id: '/hostedzone/Z0123456789ABCDEFGHIJ', Name: 'example.com.' },
};
