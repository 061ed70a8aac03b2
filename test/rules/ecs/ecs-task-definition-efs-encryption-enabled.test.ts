import { testRule } from '../../support/rule-cases';

testRule('EcsTaskDefinitionEfsEncryptionEnabled', {
  cloudformation: [
    { name: 'with TLS', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { Volumes: [{ EFSVolumeConfiguration: { TransitEncryption: 'ENABLED' } }] } } } }, expect: 'pass' },
    { name: 'explicitly without', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { Volumes: [{ EFSVolumeConfiguration: { TransitEncryption: 'DISABLED' } }] } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { Volumes: [{ EFSVolumeConfiguration: { FilesystemId: 'fs' } }] } } } }, expect: 'fail' },
    { name: 'no file system', template: { Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { Volumes: [{ Name: 'scratch' }] } } } }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECS::TaskDefinition', Properties: { Volumes: [{ EFSVolumeConfiguration: { TransitEncryption: { Ref: 'P' } } }] } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'with TLS', config: { resource: { aws_ecs_task_definition: { subject: { volume: [{ efs_volume_configuration: [{ transit_encryption: 'ENABLED' }] }] } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'argument omitted', config: { resource: { aws_ecs_task_definition: { subject: { volume: { efs_volume_configuration: { file_system_id: 'fs' } } } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'no file system', config: { resource: { aws_ecs_task_definition: { subject: {} } } }, subject: 'aws_ecs_task_definition.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { volume: { efs_volume_configuration: { transit_encryption: '${var.p}' } } } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'unknown' },
  ],
});
