import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { launchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Volumes of an instance go when the instance goes',
  failure: 'Volume stays behind when its instance is terminated',
  control: 'RET-04',
  severity: 'warning',
  rationale: 'A volume that outlives its machine keeps data that was thought to be gone.',
  fix: {
    cdk: 'ec2.BlockDeviceVolume.ebs(size, { deleteOnTermination: true })',
    cloudformation: 'DeleteOnTermination: true in Ebs of each block device mapping',
    terraform: 'delete_on_termination = true, or nothing, in root_block_device and ebs_block_device',
  },
  equivalents: {},
  catalogue: ['ebs-delete-on-termination'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html', 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_Ebs.html'],
  cloudformation: {
    'AWS::EC2::Instance': (instance) => {
      const own = instance.at('BlockDeviceMappings');
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      return own.present() === false && template.kind === 'found' ? eachDevice(template.data.at('BlockDeviceMappings')) : eachDevice(own);
    },
    'AWS::EC2::LaunchTemplate': (template) => eachDevice(template.at('LaunchTemplateData.BlockDeviceMappings')),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => eachDevice(configuration.at('BlockDeviceMappings'), true),
  },
  terraform: {
    aws_instance: (instance) => eachBlock(instance),
    aws_launch_configuration: (configuration) => eachBlock(configuration),
    aws_launch_template: (template) => eachDevice(template.at('block_device_mappings'), undefined, ['ebs.0', 'delete_on_termination', 'device_name']),
  },
});

/** Auto Scaling deletes what nothing is said of. For other launches that depends on the image and on the kind of volume. */
function eachDevice(mappings: Value, whenAbsent?: boolean, [ebs, property, name] = ['Ebs', 'DeleteOnTermination', 'DeviceName']): Outcome {
  const items = mappings.items();
  if (items === undefined) { return undecided('the block devices are known only at deploy time', mappings.evidence('readable')); }
  const volumes = items.filter((item) => item.at(ebs).present() !== false);
  if (volumes.length === 0) { return notApplicable('it adds no EBS volume to those of the image'); }
  return each(volumes, (item, index) => item.at(name).text() ?? `${mappings.label}[${index}]`, (item) => {
    const own = item.at(ebs).at(property);
    if (whenAbsent !== undefined) { return own.orDefault(whenAbsent).isTrue(); }
    return own.present() === false ? undecided(`${own.label} is absent, and the image and the kind of volume decide`, own.evidence('equals', true)) : own.isTrue();
  });
}

/** The provider deletes what nothing is said of. */
function eachBlock(resource: ResourceView): Outcome {
  return all(...['root_block_device', 'ebs_block_device'].map((block) => {
    const items = resource.at(block).items();
    if (items === undefined) { return undecided('the block devices are known only when Terraform runs', resource.at(block).evidence('readable')); }
    return items.length === 0 ? notApplicable('it adds no EBS volume to those of the image') : all(...items.map((item) => item.at('delete_on_termination').orDefault(true).isTrue()));
  }));
}
