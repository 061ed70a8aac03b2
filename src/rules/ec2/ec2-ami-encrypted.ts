import { each, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Own machine images are encrypted',
  failure: 'Machine image is not encrypted',
  control: 'ENC-01',
  severity: 'warning',
  rationale: 'An image holds whatever was on the machine it was made of, and is copied to every machine made of it.',
  fix: {
    cdk: 'ebs: { encrypted: true } in blockDeviceMappings of the image recipe',
    cloudformation: 'Ebs: { Encrypted: true } in BlockDeviceMappings of the image recipe',
    terraform: 'encrypted = true in each ebs_block_device of aws_ami, in aws_ami_copy and in ebs of aws_imagebuilder_image_recipe',
  },
  equivalents: { checkov: ['CKV_AWS_204', 'CKV_AWS_235'] },
  catalogue: ['ami-encrypted'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AMIEncryption.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html'],
  cloudformation: {
    'AWS::ImageBuilder::ImageRecipe': (recipe) => eachDevice(recipe.at('BlockDeviceMappings'), 'DeviceName', (device) => taken(device.at('Ebs'), 'Encrypted')),
  },
  terraform: {
    aws_ami: (image) => (image.at('ebs_block_device').present() === false ? notApplicable('the image has no EBS volume') : eachDevice(image.at('ebs_block_device'), 'device_name', (device) => ofAmi(image, device))),
    aws_ami_copy: (image) => image.at('encrypted').orDefault(false).isTrue(),
    aws_imagebuilder_image_recipe: (recipe) => eachDevice(recipe.at('block_device_mapping'), 'device_name', (device) => taken(device.at('ebs.0'), 'encrypted')),
  },
});

function eachDevice(mappings: Value, name: string, judge: (device: Value) => Outcome): Outcome {
  const items = mappings.items();
  if (items === undefined) { return undecided('the block devices are known only at deploy time', mappings.evidence('readable')); }
  if (items.length === 0) { return undecided('the devices are those of the parent image, whose encryption is not declared here', mappings.evidence('present')); }
  return each(items, (item, index) => item.at(name).text() ?? `${mappings.label}[${index}]`, judge);
}

/** Image Builder takes over from the parent image what a recipe leaves out. */
function taken(ebs: Value, property: string): Outcome {
  const own = ebs.at(property);
  return own.present() === false ? undecided('the device takes over the encryption of the parent image', own.evidence('equals', true)) : own.isTrue();
}

/** A device made of a snapshot is as encrypted as the snapshot, that is, as its volume. */
function ofAmi(image: ResourceView, device: Value): Outcome {
  const place = device.at('snapshot_id');
  if (place.present() === false) { return device.at('encrypted').orDefault(false).isTrue(); }
  const snapshot = image.follow(place, 'aws_ebs_snapshot');
  const volume = snapshot?.follow(snapshot.at('volume_id'), 'aws_ebs_volume');
  return volume === undefined || volume.at('snapshot_id').present() !== false ? undecided('the device takes over the encryption of its snapshot, which is not declared here', place.evidence('encrypted')) : volume.at('encrypted').orDefault(false).isTrue();
}
