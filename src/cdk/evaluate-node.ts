import * as fs from 'node:fs';
import * as path from 'node:path';
import { type CfnResource, Stage } from 'aws-cdk-lib';
import { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';
import { type ReadApp, readApp } from './read-app';
import { stacksIn } from './stacks';
import { synthesised } from './synthesised';
import { evaluate } from '../evaluate/evaluate';
import type { Evaluation } from '../evaluate/evaluation';
import { findRule } from '../rules/find-rule';

/** One reading per synthesised app: a pack asks once per rule and resource. */
const READ = Symbol.for('cdk-soc2.read');

interface Reading { readonly directory: string; readonly manifest: number; readonly app: ReadApp; readonly evaluations: Map<string, Map<string, Evaluation[]>> }

/** What a rule says of the resource that a construct stands for. */
export function evaluateNode(node: CfnResource, name: string): readonly Evaluation[] {
  const rule = findRule(name);
  if (rule === undefined) { throw new Error(`no rule is called ${name}`); }
  const reading = read(node.node.root);
  let byPath = reading.evaluations.get(name);
  if (byPath === undefined) {
    byPath = new Map();
    for (const evaluation of evaluate(reading.app.graph, [rule])) {
      const place = evaluation.resource.constructPath ?? '';
      byPath.set(place, [...byPath.get(place) ?? [], evaluation]);
    }
    reading.evaluations.set(name, byPath);
  }
  return byPath.get(node.node.path) ?? [];
}

function read(construct: IConstruct): Reading {
  if (!Stage.isStage(construct)) { throw new Error('the resource is in no App, so its template cannot be read'); }
  const root: Stage & { [READ]?: Reading } = construct;
  const assembly = assemblyOf(root);
  const manifest = fs.statSync(path.join(assembly.directory, 'manifest.json')).mtimeMs;
  if (root[READ]?.directory !== assembly.directory || root[READ].manifest !== manifest) {
    root[READ] = { directory: assembly.directory, manifest, app: readApp(root, stacksIn(assembly), assembly.directory), evaluations: new Map() };
  }
  return root[READ];
}

/**
 * The app's assembly. While plugins run it lies on disk already, and synthesising again would start them anew; a
 * manifest older than this process is an earlier run's.
 */
function assemblyOf(stage: Stage): CloudAssembly {
  const manifest = path.join(stage.outdir, 'manifest.json');
  const written = fs.existsSync(manifest) ? fs.statSync(manifest).mtimeMs : 0;
  return written >= Date.now() - process.uptime() * 1000 ? new CloudAssembly(stage.outdir) : synthesised(stage);
}
