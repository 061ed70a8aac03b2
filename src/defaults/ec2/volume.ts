import { defineDefaults } from '../default';

export default defineDefaults({
  name: 'ec2.Volume', l2: 'aws_ec2.Volume', cloudformation: 'AWS::EC2::Volume', terraform: 'aws_ebs_volume',
  reference: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html',
  repairUnless: ['SnapshotId', 'SourceVolumeId'],
  rows: [
    {
      property: 'encrypted', value: true, weak: false, when: ({ given }) => given.encryptionKey === undefined, condition: 'no key is given, which encrypts by itself',
      effects: ['replacement'],
      live: 'EBS refuses to encrypt a volume that exists, so that the deployment fails: make a new one from a snapshot',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html',
      criteria: ['CC6.1', 'C1.1'], rules: ['EncryptedVolumes'], template: ['Encrypted'],
      repair: { Encrypted: true },
      reason: 'EBS volumes are unencrypted unless the account or the volume says otherwise.',
    },
  ],
});
