import { testRule } from '../../support/rule-cases';

testRule('EmrMasterNoPublicIp', {
  cloudformation: [
    { name: 'a public subnet', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { Instances: { Ec2SubnetId: { Ref: 'S' } } } }, S: { Type: 'AWS::EC2::Subnet', Properties: { MapPublicIpOnLaunch: true } } } }, expect: 'fail' },
    { name: 'a private subnet', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { Instances: { Ec2SubnetId: { Ref: 'S' } } } }, S: { Type: 'AWS::EC2::Subnet', Properties: {} } } }, expect: 'pass' },
    { name: 'a subnet that stands elsewhere', template: { Resources: { Subject: { Type: 'AWS::EMR::Cluster', Properties: { Instances: { Ec2SubnetId: 'subnet-1' } } } } }, expect: 'unknown' },
  ],
  terraform: [
    { name: 'a public subnet', config: { resource: { aws_emr_cluster: { subject: { ec2_attributes: { subnet_id: '${aws_subnet.s.id}' } } }, aws_subnet: { s: { map_public_ip_on_launch: true } } } }, subject: 'aws_emr_cluster.subject', expect: 'fail' },
    { name: 'a private subnet', config: { resource: { aws_emr_cluster: { subject: { ec2_attributes: { subnet_id: '${aws_subnet.s.id}' } } }, aws_subnet: { s: {} } } }, subject: 'aws_emr_cluster.subject', expect: 'pass' },
    { name: 'a subnet that stands elsewhere', config: { resource: { aws_emr_cluster: { subject: { ec2_attributes: { subnet_id: 'subnet-1' } } } } }, subject: 'aws_emr_cluster.subject', expect: 'unknown' },
  ],
});
