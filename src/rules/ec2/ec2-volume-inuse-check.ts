import { namedIn } from '../helpers/in-use';
import { place, placeInList } from '../helpers/reference-places';
import { defineRule } from '../rule';

export default defineRule({
  title: 'EBS volume is in use',
  failure: 'EBS volume is attached to nothing',
  control: 'INV-01',
  criteria: ['CC2.1', 'C1.2'],
  severity: 'warning',
  optIn: 'A volume may be attached by what another repository declares.',
  rationale: 'A volume that nobody uses any more still holds its data, and nobody looks after it.',
  fix: {
    cdk: 'remove the volume, or attach it with ec2.CfnVolumeAttachment',
    cloudformation: 'AWS::EC2::VolumeAttachment with VolumeId of the volume',
    terraform: 'aws_volume_attachment with volume_id of the volume',
  },
  equivalents: { awsConfig: ['ec2-volume-inuse-check'] },
  catalogue: ['ebs-attached'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/ebs-attaching-volume.html'],
  cloudformation: {
    'AWS::EC2::Volume': (volume) => namedIn(volume, [place('AWS::EC2::VolumeAttachment', 'VolumeId'), placeInList('AWS::EC2::Instance', 'Volumes', 'VolumeId')], 'nothing is attached to the volume'),
  },
  terraform: {
    aws_ebs_volume: (volume) => namedIn(volume, [place('aws_volume_attachment', 'volume_id')], 'nothing is attached to the volume'),
  },
});
