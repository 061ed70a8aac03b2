import { hostLanguage, type HostLanguage, isBelowJsii } from '../../src/gate/host-language';
import { spelled, waiverCall } from '../../src/gate/spelling';

const inAll = (fix: string): string[] => (['Python', 'Java', 'C#', 'Go'] as const).map((language) => spelled(fix, language));

describe('a fix in the language of the app', () => {
  test.each<[fix: string, python: string, java: string, csharp: string, go: string]>([
    ['versioned: true', 'versioned=True', '.versioned(true)', 'Versioned = true', 'Versioned: jsii.Bool(true)'],
    ['enforceSSL: false', 'enforce_ssl=False', '.enforceSSL(false)', 'EnforceSSL = false', 'EnforceSSL: jsii.Bool(false)'],
    ['memoryLimitMiB: 512', 'memory_limit_mib=512', '.memoryLimitMiB(512)', 'MemoryLimitMiB = 512', 'MemoryLimitMiB: jsii.Number(512)'],
    ['rootAccess: "Disabled"', 'root_access="Disabled"', '.rootAccess("Disabled")', 'RootAccess = "Disabled"', 'RootAccess: jsii.String("Disabled")'],
    ["protocol: 'HTTPS'", 'protocol="HTTPS"', '.protocol("HTTPS")', 'Protocol = "HTTPS"', 'Protocol: jsii.String("HTTPS")'],
    ['serverAccessLogsBucket: logBucket', 'server_access_logs_bucket=log_bucket', '.serverAccessLogsBucket(logBucket)', 'ServerAccessLogsBucket = logBucket', 'ServerAccessLogsBucket: logBucket'],
    ['pendingWindow: Duration.days(30)', 'pending_window=Duration.days(30)', '.pendingWindow(Duration.days(30))', 'PendingWindow = Duration.Days(30)', 'PendingWindow: awscdk.Duration_Days(jsii.Number(30))'],
    ['encrypted: true (SecureFileSystem does it by itself)', 'encrypted=True (SecureFileSystem does it by itself)', '.encrypted(true) (SecureFileSystem does it by itself)', 'Encrypted = true (SecureFileSystem does it by itself)', 'Encrypted: jsii.Bool(true) (SecureFileSystem does it by itself)'],
  ])('%s', (fix, ...spellings) => {
    expect(inAll(fix)).toEqual(spellings);
    expect(spelled(fix, undefined)).toBe(fix);
  });

  test('a constant has the name of its class; Go is left in TypeScript, where it would be a function or not', () => {
    expect(inAll('tracing: lambda.Tracing.ACTIVE')).toEqual(['tracing=Tracing.ACTIVE', '.tracing(Tracing.ACTIVE)', 'Tracing = Tracing.ACTIVE', 'tracing: lambda.Tracing.ACTIVE (written for TypeScript)']);
  });

  test.each([
    'passwordPolicy: { minLength: 12 }', 'optionSettings: [{ value: "true" }]', 'publiclyAccessible: false, in private or isolated subnets', 'snsTopicArn: topic.topicArn',
    'secret.grantRead(role), or a named principal', 'new targets.LambdaFunction(fn, { deadLetterQueue: queue })', 'serverAccessLogsBucket: logBucket on the bucket',
  ])('code that is more than a property with a plain value is called TypeScript: %s', (fix) => {
    expect(inAll(fix)).toEqual(Array(4).fill(`${fix} (written for TypeScript)`));
  });

  test('each of several fixes is spelled for itself', () => {
    expect(spelled('enforceSSL: true; a website, through CloudFront: S3BucketOrigin.withOriginAccessControl(bucket)', 'Python'))
      .toBe('enforce_ssl=True; a website, through CloudFront: S3BucketOrigin.withOriginAccessControl(bucket) (written for TypeScript)');
  });

  test('prose stays as it is', () => {
    expect(new Set(inAll('remove the policy, or attach it'))).toEqual(new Set(['remove the policy, or attach it']));
  });

  test('so is the waiver that a report proposes', () => {
    expect(waiverCall(undefined)).toBe('Waivers.of(scope).add({ rule, reason, owner, approvedBy, expires })');
    expect(waiverCall('Python')).toContain('approved_by=');
  });
});

describe('the language of the app', () => {
  const { JSII_AGENT } = process.env;
  afterEach(() => { if (JSII_AGENT === undefined) { delete process.env.JSII_AGENT; } else { process.env.JSII_AGENT = JSII_AGENT; } });

  // As the runtimes of jsii 1.142 name themselves.
  test.each<[agent: string, language: HostLanguage | undefined]>([
    ['Python/3.13.1', 'Python'], ['Java/17.0.15', 'Java'], ['DotNet/8.0.11/.NETCoreApp,Version=v8.0/1.142.0.0', 'C#'], ['go1.26.8/linux/amd64', 'Go'], ['Rust/1.95.0', undefined],
  ])('%s is an app in %s', (agent, language) => {
    process.env.JSII_AGENT = agent;
    expect(hostLanguage()).toBe(language);
    expect(isBelowJsii()).toBe(true);
  });

  test('without a runtime it is one of Node', () => {
    delete process.env.JSII_AGENT;
    expect(hostLanguage()).toBeUndefined();
    expect(isBelowJsii()).toBe(false);
  });
});
