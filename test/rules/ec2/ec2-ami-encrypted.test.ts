import { testRule } from '../../support/rule-cases';

testRule('Ec2AmiEncrypted', {
  cloudformation: [
    { name: 'devices known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'encrypted', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }] } } } }, expect: 'pass' },
    { name: 'in clear', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: false } }] } } } }, expect: 'fail' },
    { name: 'not said', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeSize: 8 } }] } } } }, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: { Ref: 'P' } } }] } } } }, expect: 'unknown' },
    { name: 'in clear in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: { 'Fn::If': ['C', true, false] } } }] } } } }, expect: 'fail' },
    { name: 'no devices', properties: {}, expect: 'unknown' },
    { name: 'one of two in clear', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImageRecipe', Properties: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true } }, { DeviceName: '/dev/xvdb', Ebs: { Encrypted: false } }] } } } }, findings: ['/dev/xvdb'], expect: 'fail' },
  ],
  terraform: [
    { name: 'encrypted', config: { resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', encrypted: true }] } } } }, subject: 'aws_ami.subject', expect: 'pass' },
    { name: 'in clear', config: { resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', encrypted: false }] } } } }, subject: 'aws_ami.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', volume_size: 8 }] } } } }, subject: 'aws_ami.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', encrypted: '${var.p}' }] } } } }, subject: 'aws_ami.subject', expect: 'unknown' },
    { name: 'in clear in one arm', config: { variable: { p: {} }, resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', encrypted: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_ami.subject', expect: 'fail' },
    { name: 'of a snapshot elsewhere', config: { resource: { aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', snapshot_id: 'snap-1' }] } } } }, subject: 'aws_ami.subject', expect: 'unknown' },
    { name: 'of a snapshot of an encrypted volume', config: { resource: { aws_ebs_volume: { v: { encrypted: true, size: 1 } }, aws_ebs_snapshot: { s: { volume_id: '${aws_ebs_volume.v.id}' } }, aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', snapshot_id: '${aws_ebs_snapshot.s.id}' }] } } } }, subject: 'aws_ami.subject', expect: 'pass' },
    { name: 'of a snapshot of a clear volume', config: { resource: { aws_ebs_volume: { v: { size: 1 } }, aws_ebs_snapshot: { s: { volume_id: '${aws_ebs_volume.v.id}' } }, aws_ami: { subject: { name: 'a', ebs_block_device: [{ device_name: '/dev/xvda', snapshot_id: '${aws_ebs_snapshot.s.id}' }] } } } }, subject: 'aws_ami.subject', expect: 'fail' },
    { name: 'without EBS', config: { resource: { aws_ami: { subject: { name: 'a' } } } }, subject: 'aws_ami.subject', expect: 'not-applicable' },
    { name: 'strong (aws_ami_copy)', config: { resource: { aws_ami_copy: { subject: { encrypted: true } } } }, subject: 'aws_ami_copy.subject', expect: 'pass' },
    { name: 'weak (aws_ami_copy)', config: { resource: { aws_ami_copy: { subject: { encrypted: false } } } }, subject: 'aws_ami_copy.subject', expect: 'fail' },
    { name: 'argument omitted (aws_ami_copy)', config: { resource: { aws_ami_copy: { subject: { } } } }, subject: 'aws_ami_copy.subject', expect: 'fail' },
    { name: 'a variable without a default (aws_ami_copy)', config: { variable: { p: {} }, resource: { aws_ami_copy: { subject: { encrypted: '${var.p}' } } } }, subject: 'aws_ami_copy.subject', expect: 'unknown' },
    { name: 'weak in one arm (aws_ami_copy)', config: { variable: { p: {} }, resource: { aws_ami_copy: { subject: { encrypted: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_ami_copy.subject', expect: 'fail' },
    { name: 'a recipe, encrypted', config: { resource: { aws_imagebuilder_image_recipe: { subject: { block_device_mapping: [{ device_name: '/dev/xvda', ebs: [{ encrypted: 'true' }] }] } } } }, subject: 'aws_imagebuilder_image_recipe.subject', expect: 'pass' },
    { name: 'a recipe, in clear', config: { resource: { aws_imagebuilder_image_recipe: { subject: { block_device_mapping: [{ device_name: '/dev/xvda', ebs: [{ encrypted: 'false' }] }] } } } }, subject: 'aws_imagebuilder_image_recipe.subject', expect: 'fail' },
    { name: 'a recipe that says nothing', config: { resource: { aws_imagebuilder_image_recipe: { subject: { block_device_mapping: [{ device_name: '/dev/xvda', ebs: [{ volume_size: 8 }] }] } } } }, subject: 'aws_imagebuilder_image_recipe.subject', expect: 'unknown' },
  ],
});
