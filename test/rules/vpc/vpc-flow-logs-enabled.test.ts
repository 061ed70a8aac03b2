import { testRule } from '../../support/rule-cases';

const log = (of: unknown, more: object = {}) => ({ Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: of, ResourceType: 'VPC', TrafficType: 'ALL', ...more } });
const vpc = { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } };

testRule('VpcFlowLogsEnabled', {
  cloudformation: [
    { name: 'a flow log of all traffic', template: { Resources: { Subject: vpc, L: log({ Ref: 'Subject' }) } }, expect: 'pass', pointer: '/Resources/L/Properties/TrafficType' },
    { name: 'none', template: { Resources: { Subject: vpc } }, expect: 'fail' },
    { name: 'of accepted traffic only', template: { Resources: { Subject: vpc, L: log({ Ref: 'Subject' }, { TrafficType: 'ACCEPT' }) } }, expect: 'fail' },
    { name: 'two that share the work', template: { Resources: { Subject: vpc, L: log({ Ref: 'Subject' }, { TrafficType: 'ACCEPT' }), M: log({ 'Fn::GetAtt': ['Subject', 'VpcId'] }, { TrafficType: 'REJECT' }) } }, expect: 'pass' },
    { name: 'of another VPC', template: { Resources: { Subject: vpc, O: vpc, L: log({ Ref: 'O' }) } }, expect: 'fail' },
    { name: 'of a VPC known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: vpc, L: log({ Ref: 'P' }) } }, expect: 'unknown' },
    { name: 'in another stack', template: [{ Resources: { Subject: vpc }, Outputs: { O: { Value: { Ref: 'Subject' }, Export: { Name: 'vpc' } } } }, { Resources: { L: log({ 'Fn::ImportValue': 'vpc' }) } }], expect: 'pass' },
    { name: 'in one deployment only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: vpc, L: { ...log({ Ref: 'Subject' }), Condition: 'Dev' } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a flow log', config: { resource: { aws_vpc: { subject: {} }, aws_flow_log: { f: { vpc_id: '${aws_vpc.subject.id}', traffic_type: 'ALL' } } } }, expect: 'pass' },
    { name: 'accepted traffic alone', config: { resource: { aws_vpc: { subject: {} }, aws_flow_log: { f: { vpc_id: '${aws_vpc.subject.id}', traffic_type: 'ACCEPT' } } } }, expect: 'fail' },
    { name: 'none', properties: {}, expect: 'fail' },
    { name: 'none of the VPC that AWS made', subject: 'aws_default_vpc.subject', config: { resource: { aws_default_vpc: { subject: {} } } }, expect: 'fail' },
    { name: 'one of the VPC that AWS made', subject: 'aws_default_vpc.subject', config: { resource: { aws_default_vpc: { subject: {} }, aws_flow_log: { f: { vpc_id: '${aws_default_vpc.subject.id}' } } } }, expect: 'pass' },
    { name: 'that of another VPC', config: { resource: { aws_vpc: { subject: {}, other: {} }, aws_flow_log: { f: { vpc_id: '${aws_vpc.other.id}', traffic_type: 'ALL' } } } }, expect: 'fail' },
    { name: 'a flow log of another stack', config: [{ resource: { aws_vpc: { subject: {} } }, output: { vpc: { value: '${aws_vpc.subject.id}' } } }, { data: { terraform_remote_state: { network: {} } }, resource: { aws_flow_log: { f: { vpc_id: '${data.terraform_remote_state.network.outputs.vpc}', traffic_type: 'ALL' } } } }], expect: 'pass' },
  ],
});
