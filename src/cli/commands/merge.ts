import * as fs from 'node:fs';
import * as path from 'node:path';
import { Command } from 'commander';
import { runOf } from '../../report/facts/run';
import type { ControlMapping } from '../../report/mapping';
import { mergeMappings } from '../../report/merge';
import { writeMapping } from '../../report/write';

interface MergeOptions { readonly output: string; readonly system?: string }

export function mergeCommand(): Command {
  return new Command('merge')
    .description('Put the control mappings of one system together that is synthesised in parts: an app of the AWS CDK and one for Terraform, say.')
    .argument('<mapping...>', 'control-mapping.json of each part, or the folder that it stands in; two or more')
    .option('-o, --output <folder>', 'where the mapping and its renderings are written', 'soc2')
    .option('--system <name>', 'what the whole is called (default: the name that the parts agree on)')
    .action((files: string[], options: MergeOptions) => {
      if (files.length < 2) { throw new Error('merge needs two mappings or more'); }
      const startedAt = new Date();
      const inputs = files.map((name) => ({ name, mapping: read(name) }));
      const { gate: _gate, ...run } = runOf(startedAt, new Date(), 'cdk-soc2 merge', inputs[0].mapping.run.gate);
      const mapping = mergeMappings(inputs, run, options.system);
      const written = writeMapping(mapping, options.output);
      const { gate } = mapping.run;
      process.stdout.write(`${inputs.length} mappings, ${mapping.content.resources.length} resources, ${gate.failing} failing, ${gate.warnings} warnings.\n${written.join('\n')}\n`);
      process.exitCode = gate.outcome === 'pass' ? 0 : 1;
    });
}

function read(place: string): ControlMapping {
  let file = place;
  try {
    if (fs.statSync(place).isDirectory()) { file = path.join(place, 'control-mapping.json'); }
    return JSON.parse(fs.readFileSync(file, 'utf8')) as ControlMapping;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
