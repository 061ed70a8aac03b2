import { all, each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { launchTemplateOf } from '../helpers/launch-template';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Block volumes are encrypted',
  failure: 'Volume is not encrypted',
  control: 'ENC-01',
  severity: 'error',
  rationale: 'Whoever gets hold of a volume or a snapshot of it reads the data in it.',
  fix: { cdk: 'encrypted: true; on an instance blockDevices with ec2.BlockDeviceVolume.ebs(size, { encrypted: true })', cloudformation: 'Encrypted: true, on a volume and in Ebs of each block device mapping', terraform: 'encrypted = true, on a volume and in root_block_device and ebs_block_device' },
  equivalents: { awsConfig: ['encrypted-volumes'], securityHub: ['EC2.3'], checkov: ['CKV_AWS_3'], trivy: ['AWS-0026', 'AWS-0131', 'AWS-0008'], prowler: ['ec2_ebs_volume_encryption'] },
  catalogue: ['ebs-volume-encrypted'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html'],
  cloudformation: {
    'AWS::EC2::Volume': (volume) => encrypted(volume),
    'AWS::EC2::Instance': (instance) => {
      const mappings = instance.at('BlockDeviceMappings');
      if (mappings.present() !== false) { return eachDevice(mappings); }
      const template = launchTemplateOf(instance, instance.at('LaunchTemplate'));
      return template.kind === 'found' && template.data.at('BlockDeviceMappings').present() !== false ? eachDevice(template.data.at('BlockDeviceMappings')) : eachDevice(mappings);
    },
    'AWS::EC2::LaunchTemplate': (template) => eachDevice(template.at('LaunchTemplateData.BlockDeviceMappings')),
    'AWS::AutoScaling::LaunchConfiguration': (configuration) => eachDevice(configuration.at('BlockDeviceMappings')),
  },
  terraform: {
    ...Object.fromEntries(['aws_instance', 'aws_launch_configuration'].map((type) => [type, blockDevices])),
    aws_launch_template: (template) => {
      const items = template.at('block_device_mappings').items();
      if (items === undefined || items.length === 0) { return byAccount(template) ?? undecided('the image and the default of the account decide', template.at('block_device_mappings').evidence('encrypted')); }
      const disks = items.filter((item) => item.at('ebs').present() !== false);
      return disks.length === 0 ? notApplicable('the template adds no volume of EBS') : all(...disks.map((item) => encryptedDisk(template, item.at('ebs.0'))));
    },
    aws_ebs_volume: (volume) => (volume.at('encrypted').present() === false && volume.at('snapshot_id').present() !== false ? undecided('the volume takes over the encryption of its snapshot', volume.at('snapshot_id').evidence('encrypted')) : encryptedDisk(volume, volume)),
  },
});

/** Absent, a new volume is unencrypted unless the account says otherwise; a copy takes over the snapshot's encryption. */
function encrypted(volume: Value): Outcome {
  const own = volume.at('Encrypted');
  const snapshot = volume.at('SnapshotId');
  if (own.present() === false && snapshot.present() !== false) { return undecided('the volume takes over the encryption of its snapshot', snapshot.evidence('encrypted')); }
  return own.orDefault(false).isTrue();
}

function eachDevice(mappings: Value): Outcome {
  const items = mappings.items();
  if (items === undefined) { return undecided('the block devices are known only at deploy time', mappings.evidence('readable')); }
  const volumes = items.filter((item) => item.at('Ebs').present() !== false);
  if (items.length === 0) { return undecided('the devices are those of the image, whose encryption is not declared here', mappings.evidence('present')); }
  return volumes.length === 0 ? notApplicable('no device is an EBS volume') : each(volumes, (item, index) => item.at('DeviceName').text() ?? `BlockDeviceMappings[${index}]`, (item) => encrypted(item.at('Ebs')));
}

/** Block devices that say nothing take over the default of the account, or the encryption of a snapshot. */
function blockDevices(machine: ResourceView): Outcome {
  const places = ['root_block_device', 'ebs_block_device'].map((argument) => machine.at(argument));
  const lists = places.map((place) => place.items());
  if (lists.includes(undefined)) { return undecided('the block devices are known only when Terraform runs', places[0].evidence('readable')); }
  const disks = lists.flatMap((list) => list ?? []);
  return disks.length === 0 ? byAccount(machine) ?? undecided('the image and the default of the account decide', places[0].evidence('encrypted')) : all(...disks.map((disk) => encryptedDisk(machine, disk)));
}

function encryptedDisk(owner: ResourceView, disk: Value): Outcome {
  const own = disk.at('encrypted');
  return own.present() === false && disk.at('snapshot_id').present() !== false ? undecided('the volume takes over the encryption of its snapshot', disk.at('snapshot_id').evidence('encrypted')) : own.present() === false ? byAccount(owner) ?? own.orDefault(false).isTrue() : own.isTrue();
}

/** Where the configuration itself has the account encrypt all new volumes, through the same provider, nothing need be said. */
function byAccount(owner: ResourceView): Outcome | undefined {
  const provider = owner.attribute('provider').expression();
  const setting = owner.others('aws_ebs_encryption_by_default').find((other) => other.resource.unit === owner.resource.unit && other.attribute('provider').expression() === provider);
  return setting?.at('enabled').orDefault(true).is(true) === true ? setting.at('enabled').orDefault(true).isTrue() : undefined;
}
