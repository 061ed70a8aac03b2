// One app per case of the exit-code matrix, run by the real CLI. Plain JavaScript, so that a run costs no compilation.
const { Annotations, App, CfnResource, NestedStack, Stack, Stage, Validations } = require('aws-cdk-lib');
const s3 = require('aws-cdk-lib/aws-s3');
const ssm = require('aws-cdk-lib/aws-ssm');
const { AwsSolutionsChecks } = require('cdk-nag');
const soc2 = require('cdk-soc2');
const { rules } = require('../../../lib/rules');

const notHere = { reason: 'Not part of this case.', owner: 'data@example.com', approvedBy: 'ciso@example.com' };
const only = (...names) => ({ exclude: rules.filter((rule) => !names.includes(rule.name)).map((rule) => ({ rule: rule.name, ...notHere })) });
const versioning = only('S3BucketVersioningEnabled');
const leaky = (scope) => new s3.CfnBucket(scope, 'Leaky');
const tight = (scope) => new s3.CfnBucket(scope, 'Tight', { versioningConfiguration: { status: 'Enabled' } });
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
const warning = { ...versioning, severities: [{ rule: 'S3BucketVersioningEnabled', severity: 'warning', ...notHere }] };

const cases = {
  clean: (app) => { soc2.Soc2.enable(app, versioning); tight(new Stack(app, 'Plain')); },
  violation: (app) => { soc2.Soc2.enable(app, versioning); leaky(new Stack(app, 'Plain')); },
  nagStyle: (app) => { Validations.of(app).addPlugins(new soc2.Soc2Checks(app, versioning)); leaky(new Stack(app, 'Plain')); },
  onlyStages: (app) => { soc2.Soc2.enable(app, versioning); leaky(new Stack(new Stage(app, 'Prod'), 'Data')); },
  // As below jsii: only what is thrown ends the app with an error, whatever exit code was set where the constructs are.
  kernel: (app) => {
    cases.onlyStages(app);
    let thrown = 0;
    process.on('uncaughtException', (error) => { thrown = 1; process.stderr.write(`${error.stack}\n`); });
    process.on('exit', () => { process.exitCode = thrown; });
  },
  // Ends before it is synthesised, over the assembly of an earlier run.
  notSynthesised: (app) => {
    new App({ outdir: process.env.CDK_OUTDIR, autoSynth: false }).synth();
    cases.violation(app);
    process.exit(0);
  },
  // The assembly is this run's own when it is asked.
  askedAfterSynth: (app) => { cases.clean(app); app.synth(); if (soc2.Soc2.findings(app, versioning).length > 0) { throw new Error('found something'); } },
  cleanStages: (app) => { soc2.Soc2.enable(app, versioning); tight(new Stack(new Stage(app, 'Prod'), 'Data')); },
  registeredOnStage: (app) => {
    const stage = new Stage(app, 'Prod');
    Validations.of(stage).addPlugins(new soc2.Soc2Checks(app, versioning));
    leaky(new Stack(stage, 'Data'));
  },
  nested: (app) => { soc2.Soc2.enable(app, versioning); leaky(new NestedStack(new Stack(app, 'Plain'), 'Inner')); },
  crashingRule: (app) => {
    rules.find((rule) => rule.name === 'S3BucketVersioningEnabled').cloudformation['AWS::S3::Bucket'] = () => { throw new Error('the rule broke'); };
    soc2.Soc2.enable(app, versioning);
    tight(new Stack(app, 'Plain'));
  },
  unwritableOutput: (app) => { soc2.Soc2.enable(app, { ...versioning, outputDirectory: '/dev/null/soc2' }); tight(new Stack(app, 'Plain')); },
  unknownRule: (app) => { soc2.Soc2.enable(app, { exclude: [{ rule: 'NoSuchRule', ...notHere }] }); tight(new Stack(app, 'Plain')); },
  badContext: (app) => { app.node.setContext('cdk-soc2:asOf', 'yesterday'); soc2.Soc2.enable(app, versioning); tight(new Stack(app, 'Plain')); },
  empty: (app) => { soc2.Soc2.enable(app, versioning); },
  nothingJudged: (app) => { soc2.Soc2.enable(app, versioning); new CfnResource(new Stack(app, 'Plain'), 'Other', { type: 'AWS::KMS::Key', properties: {} }); },
  unknownTypes: (app) => { soc2.Soc2.enable(app, versioning); new CfnResource(new Stack(app, 'Plain'), 'Other', { type: 'AWS::Amplify::Domain', properties: { AppId: 'x' } }); },
  everythingExcluded: (app) => { soc2.Soc2.enable(app, versioning); const stack = new Stack(app, 'Plain'); leaky(stack); soc2.Soc2Scope.of(stack).exclude({ reason: 'A sandbox.' }); },
  twoPacks: (app) => { soc2.Soc2.enable(app, versioning); soc2.Soc2.enable(app, versioning); tight(new Stack(app, 'Plain')); },
  warning: (app) => { soc2.Soc2.enable(app, warning); leaky(new Stack(app, 'Plain')); },
  strictWarning: (app) => { soc2.Soc2.enable(app, { ...versioning, strict: true, severities: [] }); leaky(new Stack(app, 'Plain')); },
  acknowledged: (app) => {
    soc2.Soc2.enable(app, versioning);
    const stack = new Stack(app, 'Plain');
    Validations.of(leaky(stack)).acknowledge({ id: 'SOC2::SOC2-S3BucketVersioningEnabled', reason: 'Scratch data.' });
  },
  siblings: (app) => {
    soc2.Soc2.enable(app, versioning);
    const stack = new Stack(app, 'Plain');
    soc2.Waivers.of(leaky(stack)).add({ rule: 'S3BucketVersioningEnabled', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: inAMonth });
    new s3.CfnBucket(stack, 'Sibling');
  },
  waived: (app) => {
    soc2.Soc2.enable(app, versioning);
    const stack = new Stack(app, 'Plain');
    soc2.Waivers.of(leaky(stack)).add({ rule: 'S3BucketVersioningEnabled', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: inAMonth });
  },
  expired: (app) => {
    soc2.Soc2.enable(app, versioning);
    const stack = new Stack(app, 'Plain');
    soc2.Waivers.of(leaky(stack)).add({ rule: 'S3BucketVersioningEnabled', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: '2020-01-01' });
  },
};

cases.others = (app) => {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  cases.violation(app);
  Annotations.of(app.node.findChild('Plain')).addWarningV2('own:warning', 'A warning of my own.');
};
cases.afterSynth = (app) => { leaky(new Stack(app, 'Plain')); app.synth(); soc2.Soc2.enable(app, versioning); };
cases.lookup = (app) => {
  cases.violation(app);
  ssm.StringParameter.valueFromLookup(new Stack(app, 'Looking', { env: { account: '111122223333', region: 'eu-west-1' } }), '/some/parameter');
};

const app = new App();
cases[process.env.SOC2_CASE](app);
app.synth();
