/** Snapshots, images, firewalls, Lattice, VPN and what guards the edge of a network. */
export function kitchenSinkNetwork(): object {
  const r = (type: string, properties: object = {}) => ({ Type: type, Properties: properties });
  const ref = (id: string) => ({ Ref: id });
  const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
  const policy = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
  const anyone = { Effect: 'Allow', Principal: '*', Action: ['vpc-lattice-svcs:Invoke', 's3:*'], Resource: '*', Condition: { StringEquals: { 'vpc-lattice-svcs:SourceVpc': 'vpc-1', 'aws:PrincipalOrgID': 'o-1' } } };
  const rule = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '10.0.0.0/8', Description: 'from the offices' };
  const devices = [{ DeviceName: '/dev/xvda', Ebs: { Encrypted: true, DeleteOnTermination: true } }, { DeviceName: '/dev/sdb', VirtualName: 'ephemeral0' }];
  const tunnel = { LogOptions: { CloudwatchLogOptions: { LogEnabled: true } } };
  return {
    Resources: {
      SnapshotBlock: r('AWS::EC2::SnapshotBlockPublicAccess', { State: 'block-all-sharing' }),
      VpcBlock: r('AWS::EC2::VPCBlockPublicAccessOptions', { InternetGatewayBlockMode: 'block-ingress' }),
      Recipe: r('AWS::ImageBuilder::ImageRecipe', { BlockDeviceMappings: devices }),
      FirewallPolicy: r('AWS::NetworkFirewall::FirewallPolicy', { FirewallPolicy: { StatelessDefaultActions: ['aws:forward_to_sfe'], StatelessFragmentDefaultActions: ['aws:drop'] } }),
      Firewall: r('AWS::NetworkFirewall::Firewall', { FirewallName: 'f', FirewallPolicyArn: arn('FirewallPolicy'), SubnetMappings: [{ SubnetId: ref('SubnetA') }, { SubnetId: ref('SubnetB') }] }),
      ZonedFirewall: r('AWS::NetworkFirewall::Firewall', { AvailabilityZoneMappings: [{ AvailabilityZone: 'eu-west-1a' }, { AvailabilityZone: 'eu-west-1b' }] }),
      FirewallLogs: r('AWS::NetworkFirewall::LoggingConfiguration', { FirewallArn: ref('Firewall'), LoggingConfiguration: { LogDestinationConfigs: [{ LogType: 'ALERT', LogDestinationType: 'S3', LogDestination: { bucketName: 'b' } }] } }),
      Network: r('AWS::VpcLattice::ServiceNetwork', { AuthType: 'AWS_IAM' }),
      Service: r('AWS::VpcLattice::Service', { AuthType: 'NONE' }),
      Association: r('AWS::VpcLattice::ServiceNetworkServiceAssociation', { ServiceIdentifier: ref('Service'), ServiceNetworkIdentifier: ref('Network') }),
      LatticePolicy: r('AWS::VpcLattice::AuthPolicy', { ResourceIdentifier: ref('Network'), Policy: policy(anyone) }),
      LatticeLogs: r('AWS::VpcLattice::AccessLogSubscription', { ResourceIdentifier: ref('Network'), DestinationArn: 'arn' }),
      Listener: r('AWS::VpcLattice::Listener', { Protocol: 'HTTPS', ServiceIdentifier: ref('Service') }),
      Targets: r('AWS::VpcLattice::TargetGroup', { Type: 'IP', Config: { Protocol: 'HTTPS', Port: 443 } }),
      TransitGateway: r('AWS::EC2::TransitGateway', { AutoAcceptSharedAttachments: 'disable' }),
      ClientVpn: r('AWS::EC2::ClientVpnEndpoint', { ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: 'g' } }),
      VerifiedAccess: r('AWS::EC2::VerifiedAccessInstance', { LoggingConfigurations: { CloudWatchLogs: { Enabled: true, LogGroup: 'g' }, S3: { Enabled: false } } }),
      Vpc: r('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
      Dnssec: r('AWS::Route53Resolver::ResolverDNSSECConfig', { ResourceId: ref('Vpc') }),
      Gateway: r('AWS::EC2::InternetGateway'),
      Attachment: r('AWS::EC2::VPCGatewayAttachment', { VpcId: ref('Vpc'), InternetGatewayId: ref('Gateway') }),
      Endpoint: r('AWS::EC2::VPCEndpoint', { VpcId: ref('Vpc'), ServiceName: 's3', VpcEndpointType: 'Gateway', PolicyDocument: policy(anyone) }),
      SubnetA: r('AWS::EC2::Subnet', { VpcId: ref('Vpc'), AvailabilityZone: { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] } }),
      SubnetB: r('AWS::EC2::Subnet', { VpcId: ref('Vpc'), AvailabilityZone: { 'Fn::Select': [1, { 'Fn::GetAZs': '' }] } }),
      Address: r('AWS::EC2::EIP', { Domain: 'vpc' }),
      AddressAssociation: r('AWS::EC2::EIPAssociation', { EIP: ref('Address') }),
      Nat: r('AWS::EC2::NatGateway', { SubnetId: ref('SubnetA'), AllocationId: { 'Fn::GetAtt': ['Address', 'AllocationId'] } }),
      Table: r('AWS::EC2::RouteTable', { VpcId: ref('Vpc') }),
      TableAssociation: r('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: ref('SubnetB'), RouteTableId: ref('Table') }),
      Route: r('AWS::EC2::Route', { RouteTableId: ref('Table'), NatGatewayId: ref('Nat'), DestinationCidrBlock: '0.0.0.0/0' }),
      Group: r('AWS::EC2::SecurityGroup', { GroupDescription: 'g', SecurityGroupIngress: [rule], SecurityGroupEgress: [rule] }),
      Ingress: r('AWS::EC2::SecurityGroupIngress', { GroupId: ref('Group'), ...rule }),
      Egress: r('AWS::EC2::SecurityGroupEgress', { GroupId: ref('Group'), ...rule }),
      Vpn: r('AWS::EC2::VPNConnection', { CustomerGatewayId: ref('Site'), VpnTunnelOptionsSpecifications: [tunnel, tunnel] }),
      Site: r('AWS::EC2::CustomerGateway', { Type: 'ipsec.1', CertificateArn: 'arn' }),
      Volume: r('AWS::EC2::Volume', { Encrypted: true }),
      VolumeAttachment: r('AWS::EC2::VolumeAttachment', { VolumeId: ref('Volume'), InstanceId: ref('Instance') }),
      Role: r('AWS::IAM::Role', { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'] }),
      Profile: r('AWS::IAM::InstanceProfile', { Roles: [ref('Role')] }),
      Instance: r('AWS::EC2::Instance', {
        InstanceType: 'm3.xlarge', EbsOptimized: true, IamInstanceProfile: ref('Profile'), SubnetId: ref('SubnetA'), SecurityGroupIds: [{ 'Fn::GetAtt': ['Group', 'GroupId'] }],
        EnclaveOptions: { Enabled: true }, BlockDeviceMappings: devices, NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: ref('SubnetA') }],
      }),
      Template: r('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { InstanceType: 'm3.xlarge', EbsOptimized: true, EnclaveOptions: { Enabled: true }, BlockDeviceMappings: devices, IamInstanceProfile: { Name: 'p' } } }),
      Launched: r('AWS::EC2::Instance', { LaunchTemplate: { LaunchTemplateId: ref('Template'), Version: '1' } }),
      Configuration: r('AWS::AutoScaling::LaunchConfiguration', { BlockDeviceMappings: devices }),
      Api: r('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['PRIVATE'] } }),
      Certificate: r('AWS::CertificateManager::Certificate', { DomainName: 'example.com', CertificateTransparencyLoggingPreference: 'ENABLED', ValidationMethod: 'DNS' }),
      Distribution: r('AWS::CloudFront::Distribution', { DistributionConfig: { DefaultCacheBehavior: { FieldLevelEncryptionId: 'f' }, CacheBehaviors: [{ PathPattern: '/pay', FieldLevelEncryptionId: 'f' }] } }),
      Zone: r('AWS::Route53::HostedZone', { Name: 'example.com' }),
      Signing: r('AWS::Route53::DNSSEC', { HostedZoneId: ref('Zone') }),
      SigningKey: r('AWS::Route53::KeySigningKey', { HostedZoneId: ref('Zone'), Status: 'ACTIVE' }),
      Health: r('AWS::Route53::HealthCheck'),
      Record: r('AWS::Route53::RecordSet', { Name: 'a.example.com', Failover: 'PRIMARY', HealthCheckId: ref('Health') }),
      Records: r('AWS::Route53::RecordSetGroup', { RecordSets: [{ Name: 'b.example.com', Weight: 1, AliasTarget: { EvaluateTargetHealth: true } }] }),
      Accelerator: r('AWS::GlobalAccelerator::Accelerator', { Name: 'a' }),
      Balancer: r('AWS::ElasticLoadBalancingV2::LoadBalancer', { Scheme: 'internet-facing', Type: 'application', SubnetMappings: [{ SubnetId: ref('SubnetA') }] }),
      Classic: r('AWS::ElasticLoadBalancing::LoadBalancer', { Scheme: 'internet-facing' }),
      Shield: r('AWS::Shield::Protection', { Name: 's', ResourceArn: ref('Balancer') }),
    },
  };
}
