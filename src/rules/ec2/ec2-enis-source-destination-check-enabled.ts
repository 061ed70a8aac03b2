import type { Value } from '../../model/value';
import { defineRule } from '../rule';

const enabled = (resource: Value) => resource.at('SourceDestCheck').orDefault(true).isTrue();
const terraformEnabled = (resource: Value) => resource.at('source_dest_check').orDefault(true).isTrue();

export default defineRule({
  title: 'Instance takes and sends its own traffic only',
  failure: 'Instance may pass on traffic of others',
  control: 'NET-02',
  severity: 'warning',
  rationale: 'An instance that passes traffic on joins networks past the rules between them.',
  fix: { cdk: 'sourceDestCheck: true', cloudformation: 'SourceDestCheck: true', terraform: 'source_dest_check = true' },
  equivalents: { awsConfig: ['ec2-enis-source-destination-check-enabled'], securityHub: ['EC2.180'] },
  catalogue: ['ec2-source-dest-check'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html'],
  cloudformation: { 'AWS::EC2::Instance': enabled, 'AWS::EC2::NetworkInterface': enabled },
  terraform: { aws_instance: terraformEnabled, aws_network_interface: terraformEnabled },
});
