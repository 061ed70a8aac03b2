import { decide, notApplicable, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { or, type Ternary } from '../helpers/logic';
import { defineRule } from '../rule';

const CLOUDFORMATION = ['AWS::Shield::Protection', 'ResourceArn'] as const;
const TERRAFORM = ['aws_shield_protection', 'resource_arn'] as const;

export default defineRule({
  title: 'Public endpoints have Shield Advanced',
  failure: 'Public endpoint has the standard protection against denial of service only',
  control: 'NET-07',
  criteria: ['A1.2', 'A1.1', 'CC7.4'],
  severity: 'warning',
  optIn: 'It is a subscription of the organisation with a high fixed price.',
  rationale: 'Shield Advanced adds detection for the one application, and people who help during an attack.',
  fix: {
    cdk: 'new shield.CfnProtection(this, "Shield", { name, resourceArn })',
    cloudformation: 'AWS::Shield::Protection with ResourceArn of the endpoint',
    terraform: 'aws_shield_protection with resource_arn of the endpoint',
  },
  equivalents: { prowler: ['shield_advanced_protection_in_cloudfront_distributions', 'shield_advanced_protection_in_global_accelerators', 'shield_advanced_protection_in_internet_facing_load_balancers', 'shield_advanced_protection_in_classic_load_balancers', 'shield_advanced_protection_in_route53_hosted_zones'] },
  catalogue: ['shield-advanced'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/ddos-advanced-summary-protected-resources.html'],
  cloudformation: {
    'AWS::CloudFront::Distribution': (distribution) => protectedBy(distribution, CLOUDFORMATION),
    'AWS::GlobalAccelerator::Accelerator': (accelerator) => protectedBy(accelerator, CLOUDFORMATION),
    'AWS::ElasticLoadBalancingV2::LoadBalancer': (balancer) => unless(or(balancer.at('Scheme').is('internal'), balancer.at('Type').isAnyOf(['network', 'gateway'])), balancer, CLOUDFORMATION),
    'AWS::ElasticLoadBalancing::LoadBalancer': (balancer) => unless(balancer.at('Scheme').is('internal'), balancer, CLOUDFORMATION),
    'AWS::Route53::HostedZone': (zone) => unless(zone.at('VPCs').present(), zone, CLOUDFORMATION),
  },
  terraform: {
    aws_cloudfront_distribution: (distribution) => protectedBy(distribution, TERRAFORM),
    aws_globalaccelerator_accelerator: (accelerator) => protectedBy(accelerator, TERRAFORM),
    aws_lb: (balancer) => unless(or(balancer.at('internal').is(true), balancer.at('load_balancer_type').isAnyOf(['network', 'gateway'])), balancer, TERRAFORM),
    aws_alb: (balancer) => unless(or(balancer.at('internal').is(true), balancer.at('load_balancer_type').isAnyOf(['network', 'gateway'])), balancer, TERRAFORM),
    aws_elb: (balancer) => unless(balancer.at('internal').is(true), balancer, TERRAFORM),
    aws_route53_zone: (zone) => unless(zone.at('vpc').present(), zone, TERRAFORM),
  },
});

function unless(inside: Ternary, resource: ResourceView, names: readonly [string, string]): Outcome {
  return decide(inside, () => notApplicable('the endpoint is private, or is protected by its addresses'), () => protectedBy(resource, names));
}

function protectedBy(resource: ResourceView, [type, property]: readonly [string, string]): Outcome {
  return resource.referrers(type, property).some('no Shield protection refers to it', (protection) => protection.at(property).judge(true, 'refers-to', resource.address));
}
