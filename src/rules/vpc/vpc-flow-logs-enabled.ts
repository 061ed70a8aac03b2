import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

export default defineRule({
  title: 'VPC logs all its traffic',
  failure: 'VPC keeps no record of its traffic',
  control: 'LOG-04',
  severity: 'error',
  rationale: 'Without flow logs nobody can say afterwards who spoke with whom.',
  fix: { cdk: 'flowLogs: { all: { trafficType: ec2.FlowLogTrafficType.ALL } }', cloudformation: 'AWS::EC2::FlowLog with ResourceType: VPC, ResourceId of the VPC and TrafficType: ALL', terraform: 'aws_flow_log with vpc_id and traffic_type = "ALL"' },
  equivalents: { awsConfig: ['vpc-flow-logs-enabled'], securityHub: ['EC2.6'], checkov: ['CKV2_AWS_11'], trivy: ['AWS-0178'], cdkNag: ['VPCFlowLogsEnabled'], prowler: ['vpc_flow_logs_enabled'] },
  catalogue: ['vpc-flow-logs'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html'],
  cloudformation: {
    // Rejected traffic alone is what AWS Config asks for; it shows probes, and no connection that succeeded.
    'AWS::EC2::VPC': (vpc) => vpc.referrers('AWS::EC2::FlowLog', 'ResourceId').some('no flow log refers to the VPC', (log) => log.at('TrafficType').isOneOf(['ALL', 'REJECT'])),
  },
  terraform: {
    aws_vpc: recorded,
    // The VPC that AWS made is taken over with all that runs in it.
    aws_default_vpc: recorded,
  },
});

function recorded(vpc: ResourceView): Outcome {
  return vpc.referrers('aws_flow_log', 'vpc_id').some('no flow log refers to the VPC', (log) => log.at('traffic_type').orDefault('ALL').isOneOf(['ALL', 'REJECT']));
}
