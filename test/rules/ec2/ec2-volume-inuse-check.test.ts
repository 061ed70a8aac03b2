import { testRule } from '../../support/rule-cases';

testRule('Ec2VolumeInuseCheck', {
  cloudformation: [
    { name: 'attached', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } }, A: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: { Ref: 'Subject' }, InstanceId: 'i-1' } } } }, pointer: '/Resources/A/Properties/VolumeId', expect: 'pass' },
    { name: 'attached by the instance', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } }, A: { Type: 'AWS::EC2::Instance', Properties: { Volumes: [{ VolumeId: { Ref: 'Subject' }, Device: '/dev/sdf' }] } } } }, expect: 'pass' },
    { name: 'not attached', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } } } }, expect: 'fail' },
    { name: 'another volume is attached', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } }, A: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: 'vol-1', InstanceId: 'i-1' } } } }, expect: 'fail' },
    { name: 'attached in one deployment only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } }, A: { Type: 'AWS::EC2::VolumeAttachment', Condition: 'C', Properties: { VolumeId: { Ref: 'Subject' } } } } }, expect: 'fail' },
    { name: 'attached in another stack', template: [{ Resources: { Subject: { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } } }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'v' } } } }, { Resources: { A: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: { 'Fn::ImportValue': 'v' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'attached', config: { resource: { aws_ebs_volume: { subject: {} }, aws_volume_attachment: { a: { volume_id: '${aws_ebs_volume.subject.id}' } } } }, subject: 'aws_ebs_volume.subject', expect: 'pass' },
    { name: 'not attached', config: { resource: { aws_ebs_volume: { subject: {} } } }, subject: 'aws_ebs_volume.subject', expect: 'fail' },
  ],
});
