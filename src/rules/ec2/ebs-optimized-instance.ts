import { decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { launchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

/** Types that can have throughput of their own, and do not by default. */
const BY_REQUEST = [
  'c1.xlarge', 'c3.xlarge', 'c3.2xlarge', 'c3.4xlarge', 'g2.2xlarge', 'i2.xlarge', 'i2.2xlarge', 'i2.4xlarge',
  'm1.large', 'm1.xlarge', 'm2.2xlarge', 'm2.4xlarge', 'm3.xlarge', 'm3.2xlarge', 'r3.xlarge', 'r3.2xlarge', 'r3.4xlarge',
];

export default defineRule({
  title: 'Instance has throughput of its own to its volumes',
  failure: 'Traffic to the volumes competes with the network',
  control: 'AVL-03',
  criteria: ['A1.1'],
  severity: 'warning',
  optIn: 'It costs extra on the older types, and current ones have it always.',
  rationale: 'On older instance types storage and network share one link unless told otherwise.',
  fix: {
    cdk: 'ebsOptimized: true, or a current instance type',
    cloudformation: 'EbsOptimized: true, or a current InstanceType',
    terraform: 'ebs_optimized = true, or a current instance_type',
  },
  equivalents: { awsConfig: ['ebs-optimized-instance'], cdkNag: ['EC2EBSOptimizedInstance'] },
  catalogue: ['ec2-ebs-optimized'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      const data = template.kind === 'found' ? template.data : instance;
      const at = (property: string): Value => (instance.at(property).present() === false ? data.at(property) : instance.at(property));
      if (template.kind === 'elsewhere' && at('InstanceType').present() === false) { return undecided('the launch template is not declared here', instance.at('LaunchTemplate').evidence('equals', true)); }
      return judge(at('InstanceType'), at('EbsOptimized'));
    },
    'AWS::EC2::LaunchTemplate': (template) => judge(template.at('LaunchTemplateData.InstanceType'), template.at('LaunchTemplateData.EbsOptimized')),
  },
  terraform: {
    aws_instance: (instance) => judge(instance.at('instance_type'), instance.at('ebs_optimized')),
    aws_launch_template: (template) => judge(template.at('instance_type'), template.at('ebs_optimized')),
  },
});

function judge(type: Value, optimized: Value): Outcome {
  if (optimized.is(true) === true) { return optimized.isTrue(); }
  return decide(type.isAnyOf(BY_REQUEST), () => optimized.orDefault(false).isTrue(), () => (type.present() === false ? notApplicable('no instance type is named') : type.isNoneOf(BY_REQUEST)));
}
