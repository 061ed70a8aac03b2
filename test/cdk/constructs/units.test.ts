import {
  App, aws_cloudtrail as cloudtrail, aws_dynamodb as dynamodb, aws_ec2 as ec2, aws_elasticloadbalancingv2 as elbv2, aws_iam as iam, aws_lambda as lambda, aws_s3 as s3, CfnResource,
  custom_resources as cr, Duration, RemovalPolicy, SecretValue, Stack, Stage,
} from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import {
  AccessLogBucket, AuditTrail, BackupProgram, PermissionsBoundary, SecureDistribution, SecureHttpApi, SecureKey, SecureLoadBalancer, SecureQueue, SecureRole, SecureSecret, SecureSecurityGroup,
  SecureTable, SecureVpc, TrailAlarms,
  WebFirewall,
} from '../../../src';

const env = { account: '111122223333', region: 'eu-west-1' };
const stackIn = (region = 'eu-west-1') => new Stack(new App({ analyticsReporting: false }), 'Stack', { env: { ...env, region } });
const of = (stack: Stack) => Template.fromStack(stack);

describe('PermissionsBoundary', () => {
  test('reaches L2 roles, raw ones, and those that the CDK makes for custom resources; it leaves one that is set', () => {
    const stack = stackIn();
    new PermissionsBoundary(stack, 'Boundary');
    new s3.Bucket(stack, 'Bucket', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });
    new cr.AwsCustomResource(stack, 'Custom', { onUpdate: { service: 'STS', action: 'GetCallerIdentity', physicalResourceId: cr.PhysicalResourceId.of('x') }, policy: cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }) });
    new CfnResource(stack, 'Raw', { type: 'AWS::IAM::Role', properties: { AssumeRolePolicyDocument: {} } });
    new iam.Role(stack, 'Own', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'), permissionsBoundary: iam.ManagedPolicy.fromManagedPolicyName(stack, 'Theirs', 'theirs') });
    const roles = Object.entries(of(stack).findResources('AWS::IAM::Role')) as [string, { Properties: { PermissionsBoundary?: unknown } }][];
    expect(roles.length).toBeGreaterThanOrEqual(4);
    for (const [id, { Properties }] of roles) { expect({ id, boundary: JSON.stringify(Properties.PermissionsBoundary) }).toEqual({ id, boundary: expect.stringMatching(id.startsWith('Own') ? /theirs/ : /Boundary/) }); }
  });

  test('denies what would undo it, and what would silence the account', () => {
    const stack = stackIn();
    new PermissionsBoundary(stack, 'Boundary');
    for (const Action of ['iam:DeleteRolePermissionsBoundary', 'iam:CreateAccessKey', 'cloudtrail:StopLogging', 'config:StopConfigurationRecorder', 'guardduty:DeleteDetector']) {
      of(stack).hasResourceProperties('AWS::IAM::ManagedPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Action: Match.arrayWith([Action]), Resource: '*' })]) } });
    }
  });

  test('other stacks find it by its name alone', () => {
    const app = new App({ analyticsReporting: false });
    const stage = new Stage(app, 'Prod');
    const [home, other] = ['Home', 'Other'].map((id) => new Stack(stage, id, { env }));
    new PermissionsBoundary(home, 'Boundary', { applyTo: stage, managedPolicyName: 'ours' });
    new iam.Role(other, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    of(other).hasResourceProperties('AWS::IAM::Role', { PermissionsBoundary: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::111122223333:policy/ours']] } });
    const nameless = new App({ analyticsReporting: false });
    new PermissionsBoundary(new Stack(nameless, 'Home'), 'Boundary', { applyTo: nameless });
    new iam.Role(new Stack(nameless, 'Other'), 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
    expect(() => nameless.synth()).toThrow(/Give the boundary a managedPolicyName/);
  });
});

describe('SecureRole', () => {
  test('refuses to be assumed by everybody, and by another account without a condition', () => {
    const stack = stackIn();
    expect(() => new SecureRole(stack, 'All', { assumedBy: new iam.AnyPrincipal() })).toThrow(/everybody can assume the role/);
    expect(() => new SecureRole(stack, 'Other', { assumedBy: new iam.AccountPrincipal('444455556666') })).toThrow(/account 444455556666 .* external id/);
    expect(() => new SecureRole(stack, 'Named', { assumedBy: new iam.AccountPrincipal('444455556666'), externalIds: ['id'] })).not.toThrow();
    expect(() => new SecureRole(stack, 'Ours', { assumedBy: new iam.AccountPrincipal('111122223333') })).not.toThrow();
  });

  test('has the boundary of the stack, one for all', () => {
    const stack = stackIn();
    for (const id of ['A', 'B']) { new SecureRole(stack, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }); }
    of(stack).resourceCountIs('AWS::IAM::ManagedPolicy', 1);
    of(stack).allResourcesProperties('AWS::IAM::Role', { PermissionsBoundary: { Ref: Match.stringLikeRegexp('Soc2Boundary') }, MaxSessionDuration: 3600 });
  });
});

describe('SecureSecurityGroup', () => {
  const group = () => { const stack = stackIn(); return new SecureSecurityGroup(stack, 'Group', { vpc: new SecureVpc(stack, 'Vpc') }); };
  test.each([
    ['SSH to IPv4', ec2.Peer.anyIpv4(), ec2.Port.tcp(22)], ['RDP to IPv6', ec2.Peer.anyIpv6(), ec2.Port.tcp(3389)], ['a range that holds a database', ec2.Peer.anyIpv4(), ec2.Port.tcpRange(5000, 6000)],
    ['everything', ec2.Peer.anyIpv4(), ec2.Port.allTraffic()], ['all TCP', ec2.Peer.anyIpv4(), ec2.Port.allTcp()],
  ])('refuses %s', (_name, peer, port) => { expect(() => group().addIngressRule(peer, port)).toThrow(/would open .* to the whole internet/); });
  test.each([
    ['HTTPS to everybody', ec2.Peer.anyIpv4(), ec2.Port.tcp(443)], ['SSH to a network', ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(22)], ['ping', ec2.Peer.anyIpv4(), ec2.Port.icmpPing()],
  ])('admits %s', (_name, peer, port) => { expect(() => group().addIngressRule(peer, port)).not.toThrow(); });
});

describe('SecureSecret', () => {
  test('rotates what it made itself, by one function for the stack, and not what has another side', () => {
    const stack = stackIn();
    new SecureSecret(stack, 'Generated');
    new SecureSecret(stack, 'Another', { generateSecretString: { passwordLength: 64 } });
    new SecureSecret(stack, 'Given', { secretStringValue: SecretValue.unsafePlainText('token') });
    new SecureSecret(stack, 'User', { generateSecretString: { secretStringTemplate: '{"username":"app"}', generateStringKey: 'password' } });
    const own = new lambda.Function(stack, 'Rotate', { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
    new SecureSecret(stack, 'Theirs', { secretObjectValue: { user: SecretValue.unsafePlainText('app') }, rotationSchedule: { rotationLambda: own } });
    of(stack).resourceCountIs('AWS::SecretsManager::RotationSchedule', 3);
    of(stack).resourceCountIs('AWS::Lambda::Function', 2);
    of(stack).allResourcesProperties('AWS::SecretsManager::RotationSchedule', { RotationRules: { ScheduleExpression: 'rate(30 days)' } });
  });

  test('the rotation gives a new value of the same length, with no punctuation that the old one lacked, and moves the stage once', async () => {
    const stack = stackIn();
    new SecureSecret(stack, 'Secret');
    const code = (Object.values(of(stack).findResources('AWS::Lambda::Function'))[0] as { Properties: { Code: { ZipFile: string } } }).Properties.Code.ZipFile;
    expect(code.length).toBeLessThanOrEqual(4096);
    const calls: { readonly name: string; readonly input: Record<string, unknown> }[] = [];
    const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
      DescribeSecretCommand: () => ({ RotationEnabled: true, VersionIdsToStages: { old: ['AWSCURRENT'], fresh: ['AWSPENDING'] } }),
      GetSecretValueCommand: ({ VersionId }) => { if (VersionId === 'fresh') { throw Object.assign(new Error('none'), { name: 'ResourceNotFoundException' }); } return { SecretString: 'abc-def-0123456789-0123456789xyz' }; },
      GetRandomPasswordCommand: () => ({ RandomPassword: 'new' }),
    };
    const sdk = new Proxy({} as Record<string, unknown>, {
      get: (_target, name: string) => (name === 'SecretsManagerClient'
        ? class { public send({ name: command, input }: { name: string; input: Record<string, unknown> }) { calls.push({ name: command,
          input }); return Promise.resolve().then(() => answers[command]?.(input) ?? {}); } }
        : class { public readonly name = name; constructor(public readonly input: Record<string, unknown>) {} }),
    });
    const exported: { handler?: (event: object) => Promise<void> } = {};
    new Function('require', 'exports', code)(() => sdk, exported);
    for (const Step of ['createSecret', 'setSecret', 'testSecret', 'finishSecret']) { await exported.handler?.({ SecretId: 'id', ClientRequestToken: 'fresh', Step }); }
    const inputOf = (name: string) => calls.find((call) => call.name === name)?.input;
    expect(inputOf('GetRandomPasswordCommand')).toMatchObject({ PasswordLength: 32, ExcludeCharacters: expect.stringMatching(/^(?=.*!)(?!.*-)/) });
    expect(inputOf('PutSecretValueCommand')).toMatchObject({ SecretString: 'new', VersionStages: ['AWSPENDING'], ClientRequestToken: 'fresh' });
    expect(inputOf('UpdateSecretVersionStageCommand')).toMatchObject({ MoveToVersionId: 'fresh', RemoveFromVersionId: 'old', VersionStage: 'AWSCURRENT' });
    await expect(exported.handler?.({ SecretId: 'id', ClientRequestToken: 'unknown', Step: 'createSecret' })).rejects.toThrow(/not up for rotation/);
  });
});

describe('SecureLoadBalancer', () => {
  test('with a certificate it listens on 443 with TLS 1.2 and 1.3, and redirects 80', () => {
    const stack = stackIn();
    const balancer = new SecureLoadBalancer(stack, 'Balancer', {
      vpc: new SecureVpc(stack, 'Vpc'), internetFacing: true, certificates: [elbv2.ListenerCertificate.fromArn('arn')], defaultAction: elbv2.ListenerAction.fixedResponse(404),
    });
    expect(balancer.httpsListener).toBeDefined();
    of(stack).hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', { Port: 443, SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' });
    of(stack).hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', { Port: 80, DefaultActions: [Match.objectLike({ Type: 'redirect' })] });
    of(stack).hasResourceProperties('AWS::WAFv2::WebACLAssociation', { ResourceArn: { Ref: Match.stringLikeRegexp('^Balancer') } });
  });

  test('logs also where the Region is known only at deploy time, and to the bucket that it is given', () => {
    const stack = new Stack(new App({ analyticsReporting: false }), 'Stack');
    const logs = new AccessLogBucket(stack, 'Own');
    new SecureLoadBalancer(stack, 'Left', { vpc: new SecureVpc(stack, 'Vpc') });
    new SecureLoadBalancer(stack, 'Given', { vpc: stack.node.findChild('Vpc') as ec2.Vpc, logBucket: logs });
    const bucketOf = (id: string) => (Object.entries(of(stack).findResources('AWS::ElasticLoadBalancingV2::LoadBalancer')).find(([logicalId]) => logicalId.startsWith(id))?.[1] as { Properties: { LoadBalancerAttributes: { Key: string; Value: unknown }[] } }).Properties.LoadBalancerAttributes.find(({ Key }) => Key === 'access_logs.s3.bucket')?.Value;
    expect(JSON.stringify([bucketOf('Left'), bucketOf('Given')])).toMatch(/Soc2AccessLogs.*Own/);
    of(stack).hasResourceProperties('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: 'logdelivery.elasticloadbalancing.amazonaws.com' } })]) } });
  });
});

test('AccessLogBucket admits log delivery by its policy, with and without the feature flag, and has no ACL', () => {
  for (const flag of [true, false]) {
    const stack = new Stack(new App({ analyticsReporting: false, context: { '@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy': flag } }), 'Stack', { env });
    new s3.Bucket(stack, 'Data', { serverAccessLogsBucket: new AccessLogBucket(stack, 'Logs') });
    of(stack).hasResourceProperties('AWS::S3::Bucket', { AccessControl: Match.absent(), OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] }, LoggingConfiguration: Match.absent() });
    of(stack).hasResourceProperties('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Principal: { Service: 'logging.s3.amazonaws.com' }, Action: 's3:PutObject' })]) } });
  }
});

test('SecureKey admits services for this account alone, unless told not to or given a policy', () => {
  const stack = stackIn();
  new SecureKey(stack, 'Open');
  new SecureKey(stack, 'Closed', { admitServices: false });
  const statements = (id: string) => (Object.entries(of(stack).findResources('AWS::KMS::Key')).find(([logicalId]) => logicalId.startsWith(id))?.[1] as { Properties: { KeyPolicy: { Statement: { Condition?: object; Principal: { Service?: unknown } }[] } } }).Properties.KeyPolicy.Statement;
  const services = statements('Open').filter(({ Principal }) => Principal.Service !== undefined);
  expect(services.length).toBeGreaterThan(3);
  // EventBridge and CodeStar Notifications do not say for whom they work.
  const unlimited = services.filter(({ Condition }) => !(JSON.stringify(Condition) ?? '').includes('111122223333')).map(({ Principal }) => Principal.Service);
  expect(unlimited).toEqual(['events.amazonaws.com', 'codestar-notifications.amazonaws.com']);
  expect(statements('Closed')).toHaveLength(1);
});

test('SecureQueue gives its dead letters two weeks and an alarm, and takes one that it is given', () => {
  const stack = stackIn();
  new SecureQueue(stack, 'Left');
  of(stack).hasResourceProperties('AWS::SQS::Queue', { MessageRetentionPeriod: 1_209_600, KmsMasterKeyId: Match.anyValue() });
  of(stack).hasResourceProperties('AWS::CloudWatch::Alarm', { MetricName: 'ApproximateNumberOfMessagesVisible', AlarmActions: [{ Ref: Match.stringLikeRegexp('Soc2Alarms') }] });
  const other = stackIn();
  new SecureQueue(other, 'Given', { deadLetterQueue: { queue: new SecureQueue(other, 'Dead', { deadLetterQueue: undefined }), maxReceiveCount: 9 } });
  of(other).hasResourceProperties('AWS::SQS::Queue', { RedrivePolicy: { maxReceiveCount: 9 } });
});

test('SecureHttpApi asks callers to sign, logs and limits', () => {
  const stack = stackIn();
  new SecureHttpApi(stack, 'Api', { throttlingRateLimit: 10 });
  of(stack).hasResourceProperties('AWS::ApiGatewayV2::Stage', { AccessLogSettings: { DestinationArn: Match.anyValue() }, DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 500, DetailedMetricsEnabled: true } });
});

describe('SecureDistribution', () => {
  const origin = { bind: () => ({ originProperty: { id: 'o', domainName: 'example.com', customOriginConfig: { originProtocolPolicy: 'https-only' } } }) };
  test('has its firewall and the newer logs where CloudFormation can make them', () => {
    const stack = stackIn('us-east-1');
    new SecureDistribution(stack, 'Site', { defaultBehavior: { origin } });
    of(stack).hasResourceProperties('AWS::CloudFront::Distribution', { DistributionConfig: { WebACLId: Match.anyValue(), Logging: Match.absent() } });
    of(stack).resourceCountIs('AWS::Logs::Delivery', 1);
    of(stack).hasResourceProperties('AWS::WAFv2::WebACL', { Scope: 'CLOUDFRONT' });
  });
  test('logs in the older way elsewhere', () => {
    const stack = stackIn();
    new SecureDistribution(stack, 'Site', { defaultBehavior: { origin } });
    of(stack).hasResourceProperties('AWS::CloudFront::Distribution', { DistributionConfig: { WebACLId: Match.absent(), Logging: { Bucket: Match.anyValue() } } });
    of(stack).resourceCountIs('AWS::Logs::Delivery', 0);
  });
});

test('WebFirewall asks the groups of rules in order, limits addresses, and keeps credentials out of its log', () => {
  const stack = stackIn();
  new WebFirewall(stack, 'Firewall', { rateLimit: 100 });
  const [acl] = Object.values(of(stack).findResources('AWS::WAFv2::WebACL')) as { Properties: { Rules: { Name: string; Priority: number; Statement: { RateBasedStatement?: { Limit: number } } }[] } }[];
  expect(acl.Properties.Rules.map(({ Name, Priority }) => `${Priority} ${Name}`)).toEqual(['0 RateLimit', '1 AWSManagedRulesAmazonIpReputationList', '2 AWSManagedRulesCommonRuleSet', '3 AWSManagedRulesKnownBadInputsRuleSet', '4 AWSManagedRulesSQLiRuleSet']);
  expect(acl.Properties.Rules[0].Statement.RateBasedStatement?.Limit).toBe(100);
  of(stack).hasResourceProperties('AWS::WAFv2::LoggingConfiguration', { RedactedFields: [{ SingleHeader: { Name: 'authorization' } }, { SingleHeader: { Name: 'cookie' } }] });
  of(stack).hasResourceProperties('AWS::Logs::LogGroup', { LogGroupName: Match.stringLikeRegexp('^aws-waf-logs-') });
});

describe('AuditTrail and TrailAlarms', () => {
  test('the trail covers all Regions, is validated, encrypted and watched, and admits no other trail to its archive', () => {
    const stack = stackIn();
    const { trail, logGroup } = new AuditTrail(stack, 'Trail', { recordS3DataEvents: true, lockFor: Duration.days(400) });
    expect(trail).toBeInstanceOf(cloudtrail.Trail);
    new TrailAlarms(stack, 'Alarms', { logGroup, exclude: ['VpcChanges'], notify: ['security@example.com'] });
    of(stack).hasResourceProperties('AWS::CloudTrail::Trail', {
      IsMultiRegionTrail: true, EnableLogFileValidation: true, IncludeGlobalServiceEvents: true, KMSKeyId: Match.anyValue(), CloudWatchLogsLogGroupArn: Match.anyValue(),
      InsightSelectors: Match.anyValue(),
      EventSelectors: Match.arrayWith([Match.objectLike({ DataResources: [Match.objectLike({ Type: 'AWS::S3::Object' })] })]),
    });
    of(stack).hasResourceProperties('AWS::S3::BucketPolicy', { PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', Condition: { StringNotEquals: { 'aws:SourceArn': Match.anyValue() } } })]) } });
    of(stack).hasResourceProperties('AWS::S3::Bucket', { ObjectLockConfiguration: { Rule: { DefaultRetention: { Days: 400, Mode: 'GOVERNANCE' } } }, LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 2557 })] } });
    of(stack).resourceCountIs('AWS::CloudWatch::Alarm', 13);
    of(stack).resourceCountIs('AWS::Logs::MetricFilter', 13);
    of(stack).hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'security@example.com' });
    expect(() => new TrailAlarms(stack, 'Odd', { logGroup, exclude: ['VpcChange'] })).toThrow(/no trail alarm VpcChange to leave out\. Known: .*VpcChanges/);
  });
});

describe('BackupProgram', () => {
  test('backs up what carries the tag, in a vault that is locked in governance mode, and tests restores', () => {
    const stack = stackIn();
    new BackupProgram(stack, 'Backups', { copyVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies', notify: ['ops@example.com'] });
    of(stack).hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 7, MaxRetentionDays: 1095, ChangeableForDays: Match.absent() }, EncryptionKeyArn: Match.anyValue() });
    of(stack).hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: { BackupPlanRule: [
        Match.objectLike({
          RuleName: 'Daily', EnableContinuousBackup: true, Lifecycle: { DeleteAfterDays: 35 },
          CopyActions: [Match.objectLike({ DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies' })],
        }),
        Match.objectLike({ RuleName: 'Monthly', Lifecycle: { DeleteAfterDays: 365, MoveToColdStorageAfterDays: 30 } }),
      ] },
    });
    of(stack).hasResourceProperties('AWS::Backup::BackupSelection', { BackupSelection: { ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'soc2:backup', ConditionValue: 'required' }] } });
    of(stack).hasResourceProperties('AWS::Backup::RestoreTestingPlan', { RestoreTestingPlanName: Match.stringLikeRegexp('^\\w+$') });
    of(stack).resourceCountIs('AWS::Backup::RestoreTestingSelection', 6);
    of(stack).hasResourceProperties('AWS::Events::Rule', { EventPattern: { source: ['aws.backup'] } });
  });

  test('secure stores carry the tag, unless the user says otherwise', () => {
    const stack = stackIn();
    new SecureTable(stack, 'Table', { partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING } });
    of(stack).hasResourceProperties('AWS::DynamoDB::GlobalTable', { Replicas: [Match.objectLike({ Tags: Match.arrayWith([{ Key: 'soc2:backup', Value: 'required' }]) })] });
  });
});
