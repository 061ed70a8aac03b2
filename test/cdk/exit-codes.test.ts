import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { cdk, type CliRun, ROOT } from '../support/cdk-cli';

const APP = path.join(__dirname, 'apps', 'app.js');
const synth = ({ app, args = ['synth', '-q'], env, elsewhere = false }: Row): Promise<CliRun> => cdk(`node ${APP}`, args, { ...env, SOC2_CASE: app }, elsewhere ? fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-')) : ROOT);

const NO_CREDENTIALS = {
  AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '', AWS_PROFILE: '', AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true',
};

interface Row {
  readonly name: string;
  readonly app: string;
  readonly args?: string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the CLI runs in a folder of its own: it writes what it looks up there. */
  readonly elsewhere?: boolean;
  readonly exit: 0 | 1;
  readonly says?: RegExp;
  /** What must not be on the screen. */
  readonly hides?: RegExp;
  readonly outcome?: 'pass' | 'fail';
}

/** Every row of the matrix: what the CLI exits with, what it says, and what the mapping says. */
const matrix: Row[] = [
  { name: 'a clean app', app: 'clean', exit: 0, says: /0 failing, 0 warnings, 0 waived, 0 known only at deploy time, 1 passing/, outcome: 'pass' },
  { name: 'a violation in a plain stack', app: 'violation', exit: 1, says: /app\.js:\d+:26 error SOC2-S3BucketVersioningEnabled/, outcome: 'fail' },
  { name: 'registered the cdk-nag way', app: 'nagStyle', exit: 1, says: /SOC2-S3BucketVersioningEnabled/, outcome: 'fail' },
  { name: 'violations only in Stages', app: 'onlyStages', exit: 1, says: /Prod\/Data\/Leaky/, outcome: 'fail' },
  { name: 'violations only in Stages, one stack selected', app: 'onlyStages', args: ['synth', '-q', 'Prod/Data'], exit: 1, outcome: 'fail' },
  { name: 'clean Stages', app: 'cleanStages', exit: 0, outcome: 'pass' },
  { name: 'registered on a Stage', app: 'registeredOnStage', exit: 1, says: /Prod\/Data\/Leaky/, outcome: 'fail' },
  { name: 'a violation in a nested stack', app: 'nested', exit: 1, says: /Plain\/Inner\/Leaky/, outcome: 'fail' },
  { name: 'a rule that crashes', app: 'crashingRule', exit: 1, says: /The rule crashed: the rule broke/, outcome: 'fail' },
  { name: 'a mapping that cannot be written', app: 'unwritableOutput', exit: 1, says: /The gate itself failed.*ENOTDIR/ },
  { name: 'a wrong configuration', app: 'unknownRule', exit: 1, says: /no rule is called "NoSuchRule"/ },
  { name: 'a wrong configuration from the context', app: 'badContext', exit: 1, says: /asOf is "yesterday"/ },
  { name: 'an app without stacks', app: 'empty', exit: 1, says: /no stack, so nothing was judged/ },
  { name: 'an app whose every rule is switched off', app: 'nothingJudged', exit: 1, says: /Every rule that judges the resources of this app is switched off/, outcome: 'fail' },
  { name: 'an app of types that no rule knows', app: 'unknownTypes', exit: 0, says: /no rule for AWS::Amplify::Domain/, outcome: 'pass' },
  { name: 'an app that is excluded as a whole', app: 'everythingExcluded', exit: 1, says: /Every resource is declared out of audit scope/, outcome: 'fail' },
  { name: 'two packs on one app', app: 'twoPacks', exit: 1, says: /Soc2.enable was called twice/ },
  { name: '--ignore-errors', app: 'violation', args: ['synth', '-q', '--ignore-errors'], exit: 1, outcome: 'fail' },
  ...[['NODE_ENV', 'test'], ['CDK_APP_MODE', 'inmemory'], ['PYTEST_VERSION', '8.4.0'], ['PYTEST_CURRENT_TEST', 'test_app.py::test (call)']].map(([name, value]): Row => ({
    name: `violations only in Stages, with ${name}=${value} in the environment`, app: 'onlyStages', env: { [name]: value }, exit: 1, says: /Prod\/Data\/Leaky/, outcome: 'fail',
  })),
  { name: "violations only in Stages, and a context that says it is somebody's test", app: 'onlyStages', args: ['synth', '-q', '-c', '@aws-cdk/core:appMode=inmemory'], exit: 1, says: /Prod\/Data\/Leaky/, outcome: 'fail' },
  { name: 'violations only in Stages, where nobody reads the exit code of this process', app: 'kernel', env: { JSII_AGENT: 'Python/3.13.1' }, exit: 1, says: /Error: SOC 2: the gate is not passed/, outcome: 'fail' },
  { name: 'clean Stages, where nobody reads the exit code of this process', app: 'cleanStages', env: { JSII_AGENT: 'Python/3.13.1' }, exit: 0, outcome: 'pass' },
  { name: 'an app that ends before it is synthesised, over the assembly of an earlier run', app: 'notSynthesised', exit: 1, says: /manifest\.json/ },
  { name: 'a clean app that asks for its findings after it was synthesised', app: 'askedAfterSynth', exit: 0, outcome: 'pass' },
  { name: 'a clean app below NODE_ENV=test', app: 'clean', env: { NODE_ENV: 'test' }, exit: 0, outcome: 'pass' },
  { name: 'a warning', app: 'warning', exit: 0, says: /SOC 2: \d+ rules relaxed: .*; \d+ more\.\nSOC 2: 0 failing, 1 warning[^]*WARNING Bucket keeps no object versions/, outcome: 'pass' },
  { name: 'a warning with --strict', app: 'warning', args: ['synth', '-q', '--strict'], exit: 1 },
  { name: 'a warning in strict mode of the gate', app: 'strictWarning', exit: 1, outcome: 'fail' },
  { name: 'a plain acknowledgement', app: 'acknowledged', exit: 0, says: /1 waived/, outcome: 'pass' },
  { name: 'a waiver', app: 'waived', exit: 0, says: /1 waived/, outcome: 'pass' },
  { name: 'two sibling buckets, one waived', app: 'siblings', exit: 1, says: /Plain\/Sibling/, outcome: 'fail' },
  { name: 'an expired waiver', app: 'expired', exit: 1, says: /ended on 2020-01-01/, outcome: 'fail' },
  { name: 'cdk diff on a violation', app: 'violation', args: ['diff', '--no-change-set'], exit: 1 },
  { name: 'cdk deploy on a violation stops before it reaches AWS', app: 'violation', args: ['deploy', '--require-approval', 'never'], exit: 1, says: /error SOC2-S3BucketVersioningEnabled/, outcome: 'fail' },
  { name: 'cdk validate on a violation', app: 'violation', args: ['validate', '--unstable=validate'], exit: 1, outcome: 'fail' },
  { name: "a violation beside another pack's, and an annotation", app: 'others', exit: 1, says: /AwsSolutions-S10: [^]*A warning of my own/, hides: /error (SOC2-\S+)[^]*error \1/, outcome: 'fail' },
  { name: 'cdk ls on a violation', app: 'violation', args: ['ls'], exit: 0, says: /^Plain$/m, hides: /SOC2|SOC 2/, outcome: 'fail' },
  { name: 'cdk metadata on a violation', app: 'violation', args: ['metadata', 'Plain'], exit: 0, hides: /SOC 2/ },
  { name: 'an app that enables the gate after its synthesis', app: 'afterSynth', exit: 1, says: /synthesised already[^]*Make Soc2\.enable\(app\) the first line/ },
  { name: 'values that cannot be looked up', app: 'lookup', env: NO_CREDENTIALS, elsewhere: true, exit: 1, says: /No verdict: 1 value is missing[^]*The lookup failed: /, hides: /error SOC2/ },
];

describe('the real CLI', () => {
  const runs = new Map<string, Promise<CliRun>>();
  beforeAll(async () => {
    // Two at a time: the machines have two cores.
    const queue = [...matrix];
    const worker = async () => {
      for (let row = queue.shift(); row !== undefined; row = queue.shift()) {
        const running = synth(row);
        runs.set(row.name, running);
        await running;
      }
    };
    await Promise.all([worker(), worker()]);
  }, 300_000);

  test.each(matrix)('$name exits $exit', async ({ name, exit, says, hides, outcome }) => {
    const cli = await runs.get(name);
    if (cli === undefined) { throw new Error('the case did not run'); }
    if (cli.exitCode !== exit) { throw new Error(`exited ${cli.exitCode} instead of ${exit}:\n${cli.output}`); }
    if (says !== undefined) { expect(cli.output).toMatch(says); }
    if (hides !== undefined) { expect(cli.output).not.toMatch(hides); }
    expect(cli.mapping?.run.gate.outcome).toBe(outcome ?? cli.mapping?.run.gate.outcome);
    if (outcome !== undefined) { expect(cli.mapping?.content.completeness.balanced).toBe(true); }
  });
});
