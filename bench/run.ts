/**
 * Our whole rule set against cdk-nag's largest packs, on the same generated app, in one run. Engine time only: the
 * templates are synthesised before. Prints ratios; nothing here passes or fails.
 *
 *   npm run bench [-- 500 1000 10000]
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { performance } from 'node:perf_hooks';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import { generateApp, type Shape } from './generate-app';
import { Soc2Category, Soc2Checks } from 'cdk-soc2';
import { evaluate, readTemplates, rules } from 'cdk-soc2/core';

interface Row { resources: number; evaluations: number; synth: number; engine: number; gate: number; nist: number; solutions: number }
type Document = Parameters<typeof readTemplates>[0][number]['document'];

function timed<T>(work: () => T): { value: T; seconds: number } {
  global.gc?.();
  const start = performance.now();
  const value = work();
  return { value, seconds: (performance.now() - start) / 1000 };
}

/** The fastest of a few runs: what the work costs, without what else the machine was doing. */
function best<T>(runs: number, work: () => T): { value: T; seconds: number } {
  return Array.from({ length: runs }, () => timed(work)).reduce((a, b) => (a.seconds < b.seconds ? a : b));
}

function measure(size: number, shape: Shape): Row {
  const { app, resources } = generateApp(size, shape);
  const { value: assembly, seconds: synth } = timed(() => app.synth());
  const templates = assembly.stacks.map((stack) => ({ id: stack.id, file: stack.templateFile, document: JSON.parse(fs.readFileSync(stack.templateFullPath, 'utf8')) as Document }));
  const judged = best(3, () => evaluate(readTemplates(templates), rules));
  const categories = Object.values(Soc2Category);
  const gate = timed(() => new Soc2Checks(undefined, { categories }).validateScope(app));
  const nist = timed(() => new NIST80053R5Checks().validateScope(app));
  const solutions = timed(() => new AwsSolutionsChecks().validateScope(app));
  return { resources, evaluations: judged.value.length, synth, engine: judged.seconds, gate: gate.seconds, nist: nist.seconds, solutions: solutions.seconds };
}

/** What `require('cdk-soc2')` adds to a process that has the CDK and cdk-nag already: the fastest of a few. */
function importTime(what: string): number {
  const script = `require('aws-cdk-lib'); require('cdk-nag'); const start = performance.now(); ${what}; process.stdout.write(String(performance.now() - start))`;
  return Math.min(...Array.from({ length: 5 }, () => Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: path.join(__dirname, '..') }))));
}

const sizes = process.argv.slice(2).map(Number).filter((size) => size > 0);
const s = (seconds: number) => `${seconds.toFixed(2)} s`;
const x = (ratio: number) => `${ratio.toFixed(1)} x`;
console.log(`${rules.length} rules of cdk-soc2. Engine: reading the parsed templates into a graph and judging it with every rule.`);
console.log(`Import: require('cdk-soc2') adds ${importTime("require('cdk-soc2')").toFixed(0)} ms to an app that has aws-cdk-lib and cdk-nag; with Soc2.enable(app), which loads rules and defaults, ${importTime("require('cdk-soc2').Soc2.enable(new (require('aws-cdk-lib').App)())").toFixed(0)} ms.`);
for (const shape of ['mixed', 'buckets'] as const) {
  const rows = (sizes.length > 0 ? sizes : [500, 1000, 5000, 10_000]).map((size) => {
    process.stderr.write(`measuring ${size} resources, ${shape} ...\n`);
    return measure(size, shape);
  });
  console.log(shape === 'mixed' ? '\nMixed resources:' : '\nBuckets with their policies, where a rule has to find the sibling:');
  console.table(rows.map((row) => ({
    'resources': row.resources, 'evaluations': row.evaluations, 'engine': s(row.engine), 'whole gate, mapping built': s(row.gate), 'synth without gate': s(row.synth),
    'engine / synth': `${((row.engine / row.synth) * 100).toFixed(1)} %`, 'NIST80053R5Checks': s(row.nist), 'AwsSolutionsChecks': s(row.solutions),
    'NIST / engine': x(row.nist / row.engine), 'Solutions / engine': x(row.solutions / row.engine),
  })));
  const [first, last] = [rows.find((row) => row.resources >= 1000) ?? rows[0], rows[rows.length - 1]];
  if (last !== first) {
    const growth = last.resources / first.resources;
    console.log(`From ${first.resources} to ${last.resources} resources: engine ${x(last.engine / first.engine)}, NIST80053R5Checks ${x(last.nist / first.nist)}, AwsSolutionsChecks ${x(last.solutions / first.solutions)}. Linear growth is ${x(growth)}.`);
  }
}
