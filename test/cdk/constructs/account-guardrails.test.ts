import { aws_kms as kms, aws_lambda as lambda, aws_s3 as s3, Duration } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccountGuardrails, type AccountGuardrailsProps } from '../../../src';
import { ACCOUNT_GUARDRAILS_HANDLER } from '../../../src/cdk/constructs/iam/account-guardrails-handler';
import { emptyStack } from '../../support/construct-samples';
import { gateFindings } from '../../support/gate-findings';

type Json = Record<string, unknown>;

function make(props?: AccountGuardrailsProps) {
  const { app, stack } = emptyStack({ '@aws-cdk/core:validateAgainstDefaultRules': true });
  const guardrails = new AccountGuardrails(stack, 'Guardrails', props);
  return { app, stack, guardrails, template: Template.fromStack(stack) };
}

/** What the function gets to apply, the reference to the key put as `KEY`. */
function settings(template: Template): Record<string, Json> {
  const [{ Properties }] = Object.values(template.findResources('Custom::AccountGuardrails')) as { Properties: { Settings: string | { 'Fn::Join': [string, unknown[]] } } }[];
  const text = typeof Properties.Settings === 'string' ? Properties.Settings : Properties.Settings['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : 'KEY')).join('');
  return JSON.parse(text) as Record<string, Json>;
}

/** The calls that the function may make. */
function admitted(template: Template): string[] {
  return Object.values(template.findResources('AWS::IAM::Policy')).flatMap((policy) => (policy as { Properties: { PolicyDocument: { Statement: { Action: string | string[] }[] } } }).Properties.PolicyDocument.Statement)
    .flatMap(({ Action }) => Action).filter((action) => !/^(xray|sqs):/.test(action)).sort();
}

const everything = {
  passwordPolicy: {
    MinimumPasswordLength: 14, PasswordReusePrevention: 24, MaxPasswordAge: 90, AllowUsersToChangePassword: true,
    RequireUppercaseCharacters: true, RequireLowercaseCharacters: true, RequireNumbers: true, RequireSymbols: true,
  },
  publicAccessBlock: { AccountId: '111122223333', PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true } },
  volumeKey: { KmsKeyId: 'KEY' },
  volumeEncryption: {},
  metadataDefaults: { HttpTokens: 'required', HttpPutResponseHopLimit: 2 },
};

describe('what is in the template', () => {
  test('all settings, with nothing given', () => {
    const { app, template, guardrails } = make();
    expect(settings(template)).toEqual(everything);
    template.hasResource('AWS::EC2::SnapshotBlockPublicAccess', { Properties: { State: 'block-all-sharing' }, DeletionPolicy: 'Retain' });
    template.hasResourceProperties('Custom::AccountGuardrails', { ServiceTimeout: '600' });
    expect([guardrails.handler, guardrails.settings, guardrails.volumeKey, guardrails.snapshotBlock]).not.toContain(undefined);
    expect(gateFindings(app)).toEqual([]);
    expect(() => app.synth()).not.toThrow();
  });

  test('the function may make these calls and no others', () => {
    const { template } = make();
    expect(admitted(template)).toEqual([
      'ec2:EnableEbsEncryptionByDefault', 'ec2:ModifyEbsDefaultKmsKeyId', 'ec2:ModifyInstanceMetadataDefaults', 'iam:UpdateAccountPasswordPolicy', 'kms:DescribeKey', 's3:PutAccountPublicAccessBlock',
    ]);
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Action: 'ec2:ModifyInstanceMetadataDefaults', Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } } })]) },
    });
  });

  test('who starts instances may use the key of the stack through EC2, and in no other way', () => {
    make().template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([Match.objectLike({
          Sid: 'ThroughEc2', Action: Match.arrayWith(['kms:CreateGrant']), Condition: { StringEquals: { 'kms:CallerAccount': '111122223333', 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
        })]),
      },
    });
  });

  test.each<[keyof AccountGuardrailsProps, string[], string[]]>([
    ['passwordPolicy', ['passwordPolicy'], ['iam:UpdateAccountPasswordPolicy']],
    ['blockPublicBuckets', ['publicAccessBlock'], ['s3:PutAccountPublicAccessBlock']],
    ['encryptVolumes', ['volumeKey', 'volumeEncryption'], ['ec2:EnableEbsEncryptionByDefault', 'ec2:ModifyEbsDefaultKmsKeyId', 'kms:DescribeKey']],
    ['requireMetadataTokens', ['metadataDefaults'], ['ec2:ModifyInstanceMetadataDefaults']],
  ])('%s can be left out, with the permissions for it', (property, gone, actions) => {
    const { template } = make({ [property]: false });
    expect(settings(template)).toEqual(Object.fromEntries(Object.entries(everything).filter(([name]) => !gone.includes(name))));
    expect(admitted(template).filter((action) => actions.includes(action))).toEqual([]);
    template.resourceCountIs('AWS::EC2::SnapshotBlockPublicAccess', 1);
  });

  test('the block for snapshots can be left out', () => {
    make({ blockPublicSnapshots: false }).template.resourceCountIs('AWS::EC2::SnapshotBlockPublicAccess', 0);
  });

  test('without any setting that needs it there is no function', () => {
    const { template, guardrails } = make({ passwordPolicy: false, blockPublicBuckets: false, encryptVolumes: false, requireMetadataTokens: false });
    template.resourceCountIs('AWS::Lambda::Function', 0);
    template.resourceCountIs('Custom::AccountGuardrails', 0);
    template.resourceCountIs('AWS::KMS::Key', 0);
    expect(guardrails.handler).toBeUndefined();
  });

  test('the user\'s values win', () => {
    const { template } = make({
      passwordMinimumLength: 20, passwordReusePrevention: 5, passwordMaxAge: Duration.days(365), passwordAllCharacterTypes: false, usersChangeOwnPassword: false,
      publicAccessBlock: s3.BlockPublicAccess.BLOCK_ACLS_ONLY, metadataHopLimit: 1,
    });
    expect(settings(template)).toMatchObject({
      passwordPolicy: {
        MinimumPasswordLength: 20, PasswordReusePrevention: 5, MaxPasswordAge: 365, AllowUsersToChangePassword: false,
        RequireUppercaseCharacters: false, RequireLowercaseCharacters: false, RequireNumbers: false, RequireSymbols: false,
      },
      publicAccessBlock: { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: false, IgnorePublicAcls: true, RestrictPublicBuckets: false } },
      metadataDefaults: { HttpPutResponseHopLimit: 1 },
    });
  });

  test('passwords that never expire have no age: the API accepts no zero', () => {
    expect(settings(make({ passwordsExpire: false }).template).passwordPolicy).not.toHaveProperty('MaxPasswordAge');
  });

  test('a key of one\'s own is used as it is', () => {
    const { stack } = emptyStack();
    const key = new kms.Key(stack, 'Key', { enableKeyRotation: true });
    const { volumeKey } = new AccountGuardrails(stack, 'Guardrails', { volumeKey: key });
    expect(volumeKey).toBe(key);
    expect(JSON.stringify(Template.fromStack(stack).findResources('AWS::KMS::Key'))).not.toContain('ThroughEc2');
  });

  test('the key that AWS manages can be chosen', () => {
    const { stack } = emptyStack();
    new AccountGuardrails(stack, 'Guardrails', { volumeKey: kms.Alias.fromAliasName(stack, 'Ebs', 'alias/aws/ebs') });
    expect(JSON.stringify(Template.fromStack(stack).findResources('Custom::AccountGuardrails'))).toContain('alias/aws/ebs');
  });

  test.each<[string, AccountGuardrailsProps]>([
    ['passwordMinimumLength', { passwordMinimumLength: 5 }],
    ['passwordMinimumLength', { passwordMinimumLength: 12.5 }],
    ['passwordReusePrevention', { passwordReusePrevention: 25 }],
    ['passwordMaxAge', { passwordMaxAge: Duration.hours(36) }],
    ['metadataHopLimit', { metadataHopLimit: 65 }],
  ])('a %s that AWS refuses is an error at once', (property, props) => {
    expect(() => make(props)).toThrow(new RegExp(`${property} .* AWS accepts whole numbers from`));
  });
});

/** Runs the code that CloudFormation would deploy, with a fake SDK and a fake endpoint, and a clock that does not wait. */
async function invoke(event: Json, behave: (command: string, attempt: number) => void = () => undefined, status = 200) {
  const calls: { client: string; command: string; input: unknown }[] = [];
  const answers: Json[] = [];
  const waits: number[] = [];
  const client = (name: string) => class { public send(command: { name: string; input: unknown }) {
    calls.push({ client: name, command: command.name, input: command.input });
    behave(command.name, calls.filter((call) => call.command === command.name).length);
    return Promise.resolve({});
  } };
  const command = (name: string) => class { public readonly name = name; constructor(public readonly input: unknown) {} };
  const sdk = (clientName: string, ...commands: string[]) => ({ [clientName]: client(clientName), ...Object.fromEntries(commands.map((name) => [name, command(name)])) });
  const libraries: Json = {
    '@aws-sdk/client-iam': sdk('IAMClient', 'UpdateAccountPasswordPolicyCommand'),
    '@aws-sdk/client-s3-control': sdk('S3ControlClient', 'PutPublicAccessBlockCommand'),
    '@aws-sdk/client-ec2': sdk('EC2Client', 'ModifyEbsDefaultKmsKeyIdCommand', 'EnableEbsEncryptionByDefaultCommand', 'ModifyInstanceMetadataDefaultsCommand'),
    'https': {
      request: (url: string, options: { method: string; headers: Json }, respond: (response: { statusCode: number; resume: () => void }) => void) => ({
        on: () => undefined,
        end: (body: string) => {
          expect(options).toEqual({ method: 'PUT', headers: { 'content-type': '', 'content-length': Buffer.byteLength(body) } });
          answers.push({ url, ...(JSON.parse(body) as Json) });
          respond({ statusCode: status, resume: () => undefined });
        },
      }),
    },
  };
  const exported: { handler?: (event: Json) => Promise<void> } = {};
  new Function('require', 'exports', 'setTimeout', 'console', ACCOUNT_GUARDRAILS_HANDLER)(
    (name: string) => libraries[name] ?? (() => { throw new Error(`no module ${name}`); })(), exported,
    (resolve: () => void, wait: number) => { waits.push(wait); resolve(); }, { error: () => undefined },
  );
  await exported.handler?.({ StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Settings', ResponseURL: 'https://example.com/answer', ResourceProperties: { Settings: JSON.stringify(everything) }, ...event });
  return { calls, answers, waits };
}

function refuse(name: string): never {
  throw Object.assign(new Error('not allowed'), { name });
}

describe('what the function does', () => {
  test('it is the code that is deployed', () => {
    make().template.hasResourceProperties('AWS::Lambda::Function', { Runtime: lambda.Runtime.NODEJS_22_X.name, Handler: 'index.handler', Code: { ZipFile: ACCOUNT_GUARDRAILS_HANDLER } });
    // CloudFormation's limit for inline code, in case AWS goes back to the one that it names: 4096 characters.
    expect(ACCOUNT_GUARDRAILS_HANDLER.length).toBeLessThan(4096);
  });

  test.each(['Create', 'Update'])('%s applies everything, the key before the switch', async (RequestType) => {
    const { calls, answers } = await invoke({ RequestType, ...(RequestType === 'Update' ? { PhysicalResourceId: 'older-id' } : {}) });
    expect(calls).toEqual([
      { client: 'IAMClient', command: 'UpdateAccountPasswordPolicyCommand', input: everything.passwordPolicy },
      { client: 'S3ControlClient', command: 'PutPublicAccessBlockCommand', input: everything.publicAccessBlock },
      { client: 'EC2Client', command: 'ModifyEbsDefaultKmsKeyIdCommand', input: everything.volumeKey },
      { client: 'EC2Client', command: 'EnableEbsEncryptionByDefaultCommand', input: {} },
      { client: 'EC2Client', command: 'ModifyInstanceMetadataDefaultsCommand', input: everything.metadataDefaults },
    ]);
    expect(answers).toEqual([{
      url: 'https://example.com/answer', Status: 'SUCCESS', Reason: 'Applied', PhysicalResourceId: RequestType === 'Update' ? 'older-id' : 'account-guardrails',
      StackId: 'stack', RequestId: 'request', LogicalResourceId: 'Settings',
    }]);
  });

  test('what is left out is not called', async () => {
    const { calls } = await invoke({ RequestType: 'Create', ResourceProperties: { Settings: JSON.stringify({ metadataDefaults: { HttpTokens: 'required' } }) } });
    expect(calls.map(({ command }) => command)).toEqual(['ModifyInstanceMetadataDefaultsCommand']);
  });

  test('Delete calls nothing and succeeds, even with properties that make no sense', async () => {
    const { calls, answers } = await invoke({ RequestType: 'Delete', PhysicalResourceId: 'older-id', ResourceProperties: {} });
    expect(calls).toEqual([]);
    expect(answers).toEqual([expect.objectContaining({ Status: 'SUCCESS', PhysicalResourceId: 'older-id' })]);
  });

  test('a call that fails is named, and the others are made all the same', async () => {
    const { calls, answers } = await invoke({ RequestType: 'Create' }, (command) => { if (/PublicAccess|Metadata/.test(command)) { refuse('InvalidRequest'); } });
    expect(calls).toHaveLength(5);
    expect(answers).toEqual([expect.objectContaining({ Status: 'FAILED', Reason: 'PutPublicAccessBlock: InvalidRequest: not allowed; ModifyInstanceMetadataDefaults: InvalidRequest: not allowed' })]);
  });

  test.each(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation'])('%s is tried again: the permission may be young', async (name) => {
    const { calls, answers, waits } = await invoke({ RequestType: 'Create' }, (command, attempt) => { if (/Password/.test(command) && attempt < 3) { refuse(name); } });
    expect(calls.filter(({ command }) => /Password/.test(command))).toHaveLength(3);
    expect(waits).toEqual([5000, 10000]);
    expect(answers).toEqual([expect.objectContaining({ Status: 'SUCCESS' })]);
  });

  test('all calls refused, with all their waiting, end before the function does', async () => {
    const { answers, waits } = await invoke({ RequestType: 'Create' }, () => refuse('AccessDenied'));
    expect(answers).toEqual([expect.objectContaining({ Status: 'FAILED' })]);
    const [{ Properties }] = Object.values(make().template.findResources('AWS::Lambda::Function')) as { Properties: { Timeout: number } }[];
    expect(waits.reduce((sum, wait) => sum + wait, 0) / 1000).toBeLessThan(Properties.Timeout - 30);
  });

  test('a long reason is cut to what CloudFormation accepts', async () => {
    const { answers } = await invoke({ RequestType: 'Create' }, () => { throw Object.assign(new Error('x'.repeat(9000)), { name: 'Odd' }); });
    expect(String(answers[0].Reason)).toHaveLength(1000);
  });

  test('an answer that CloudFormation refuses makes the function fail, so that Lambda tries again', async () => {
    await expect(invoke({ RequestType: 'Create' }, undefined, 403)).rejects.toThrow(/status 403/);
  });
});
