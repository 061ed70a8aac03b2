import { Command, Option } from 'commander';
import type { Category } from '../../criteria/criterion';
import { cyclesOf } from '../../evaluate/acyclic';
import { evaluate } from '../../evaluate/evaluate';
import { readingOf, unreadOf } from '../../evaluate/reading';
import { settingsOf } from '../../evaluate/settings';
import { withAccount } from '../../model/account';
import { joinGraphs } from '../../model/graph';
import { readTemplates } from '../../read/cloudformation/read';
import { readPaths } from '../../read/read-paths';
import { readTerraform } from '../../read/terraform/read';
import { staleMappings } from '../../report/stale';
import { rules } from '../../rules';
import { type CheckResult, checkOutputs } from '../output';
import { progressOn } from '../progress';

const CATEGORIES: readonly Category[] = ['security', 'availability', 'confidentiality', 'processing-integrity', 'privacy'];

interface CheckOptions { readonly format: string; readonly category?: Category[]; readonly strict?: boolean; readonly failOnUnknown?: boolean; readonly ownsAccountBaseline?: boolean }

export function checkCommand(): Command {
  return new Command('check')
    .description('Judge CloudFormation templates (JSON, YAML), cloud assemblies, Terraform configurations in JSON and Terraform plans.')
    .argument('<path...>', 'template files, *.tf.json, plans (terraform show -json), folders, or cloud assemblies (cdk.out)')
    .addOption(new Option('-f, --format <format>', 'output format').choices(Object.keys(checkOutputs)).default('text'))
    .addOption(new Option('-c, --category <category...>', 'categories in scope (default: all)').choices([...CATEGORIES]))
    .option('--strict', 'warnings fail as errors do')
    .option('--fail-on-unknown', 'fail also on what is known only at deploy time')
    .option('--owns-account-baseline', 'what the account as a whole must have (trail, recorder, threat detection) has to be declared here')
    .action(async (paths: string[], options: CheckOptions) => {
      const result = await check(paths, options);
      process.stdout.write(checkOutputs[options.format](result));
      result.failures.forEach(({ file, reason }) => process.stderr.write(`cdk-soc2: ${file}: ${reason}\n`));
      const stale = staleMappings(paths);
      stale.forEach(({ file, reason }) => process.stderr.write(`cdk-soc2: ${file}: ${reason}\n`));
      process.exitCode = Math.max(exitCodeOf(result), stale.length > 0 ? 1 : 0);
    });
}

async function check(paths: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const { templates, terraform, failures, skipped } = await readPaths(paths);
  const settings = settingsOf({ include: true, categories: options.category ?? CATEGORIES, strict: options.strict }, rules);
  const read = joinGraphs([...templates.length > 0 || terraform.length === 0 ? [readTemplates(templates)] : [], ...terraform.length > 0 ? [readTerraform(terraform)] : []]);
  const graph = options.ownsAccountBaseline === true ? withAccount(read) : read;
  const progress = progressOn(process.stderr);
  const evaluations = evaluate(graph, settings.enabled, { progress: progress.update });
  progress.clear();
  const unread = unreadOf(read);
  return {
    evaluations, settings, unread, cycles: cyclesOf(read), skipped, reading: readingOf(read.resources, evaluations, unread, rules),
    resources: read.resources.length, failOnUnknown: options.failOnUnknown ?? false,
    failures: [...failures, ...templates.length + terraform.length === 0 && failures.length === 0 ? [{ file: paths.join(', '), reason: 'nothing to judge' }] : []],
  };
}

/** Unreadable input outweighs violations: the run is not complete. What holds no resource at all shows nothing. */
function exitCodeOf({ evaluations, settings, unread, cycles, failures, failOnUnknown, resources, reading }: CheckResult): number {
  if (failures.length > 0) { return 2; }
  const failing = evaluations.some((evaluation) => evaluation.status === 'error' || (failOnUnknown && evaluation.status === 'unknown')
    || (evaluation.status === 'fail' && (settings.severities[evaluation.rule.name] ?? evaluation.rule.severity) === 'error'));
  return failing || unread.length + cycles.length > 0 || resources === 0 || (evaluations.length === 0 && reading.switchedOff > 0) ? 1 : 0;
}
