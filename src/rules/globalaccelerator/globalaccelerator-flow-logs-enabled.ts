import { defineRule } from '../rule';

export default defineRule({
  title: 'Global Accelerator logs its traffic',
  failure: 'Traffic through the accelerator is not logged',
  control: 'LOG-04',
  criteria: ['CC7.2'],
  severity: 'warning',
  rationale: 'The accelerator is the edge of the network, and shows where traffic came from.',
  fix: {
    cdk: 'no property of CloudFormation sets it: a custom resource that calls UpdateAcceleratorAttributes',
    cloudformation: 'no property of CloudFormation sets it: a custom resource that calls UpdateAcceleratorAttributes',
    terraform: 'attributes { flow_logs_enabled = true, flow_logs_s3_bucket = ..., flow_logs_s3_prefix = ... }',
  },
  equivalents: { checkov: ['CKV_AWS_75'] },
  catalogue: ['globalaccelerator-flow-logs'],
  references: ['https://docs.aws.amazon.com/global-accelerator/latest/dg/monitoring-global-accelerator.flow-logs.html'],
  terraform: {
    aws_globalaccelerator_accelerator: (accelerator) => accelerator.at('attributes.0.flow_logs_enabled').orDefault(false).isTrue(),
    aws_globalaccelerator_custom_routing_accelerator: (accelerator) => accelerator.at('attributes.0.flow_logs_enabled').orDefault(false).isTrue(),
  },
});
