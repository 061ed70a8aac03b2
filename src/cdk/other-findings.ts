import * as fs from 'node:fs';
import * as path from 'node:path';
import type { App } from 'aws-cdk-lib';
import { PLUGIN_NAME } from '../gate/finding';

/** What the CDK writes beside the templates, as far as it is printed here. */
interface Report {
  readonly pluginReports?: readonly {
    readonly pluginName: string;
    readonly violations?: readonly {
      readonly ruleName: string;
      readonly description: string;
      readonly severity?: string;
      readonly suggestedFix?: string;
      readonly violatingConstructs?: readonly { readonly constructPath?: string }[];
    }[];
  }[];
}

/** How the CDK calls what it collects of `Annotations`, where it puts them into the report itself. */
const ANNOTATIONS = 'Construct Annotations';

/** Annotations stand in the metadata of constructs (cxschema.ArtifactMetadataEntryType). */
const LEVELS: Readonly<Record<string, string>> = { 'aws:cdk:error': 'error', 'aws:cdk:warning': 'warning', 'aws:cdk:info': 'info' };

/**
 * What other plugins, the CDK's own validations and annotations found, a block for each. The CLI prints all of it where
 * the app exits well, and none of it where the app exits with an error: then it is printed here.
 */
export function otherFindings(app: App): string[] {
  const reports = reportsIn(app.outdir);
  const reported = reports.filter(({ pluginName }) => pluginName !== PLUGIN_NAME).flatMap(({ pluginName, violations = [] }) => violations.map(
    ({ description, ruleName, severity = 'error', suggestedFix, violatingConstructs = [] }) => block(severity, `${ruleName}: ${description}`, pluginName, [
      ...violatingConstructs.flatMap(({ constructPath }) => (constructPath === undefined || constructPath === '' ? [] : [constructPath])),
      ...suggestedFix === undefined ? [] : [`Suggested fix: ${suggestedFix}`],
    ])));
  return [...reported, ...reports.some(({ pluginName }) => pluginName === ANNOTATIONS) ? [] : annotations(app)];
}

function reportsIn(directory: string): NonNullable<Report['pluginReports']> {
  const file = path.join(directory, 'validation-report.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Report).pluginReports ?? [] : [];
}

function annotations(app: App): string[] {
  const places = new Map<string, string[]>();
  for (const { node } of app.node.findAll()) {
    for (const { type, data } of node.metadata) {
      if (LEVELS[type] === undefined) { continue; }
      const key = `${LEVELS[type]}\n${String(data)}`;
      places.set(key, [...places.get(key) ?? [], node.path]);
    }
  }
  return [...places].map(([key, paths]) => block(key.slice(0, key.indexOf('\n')), key.slice(key.indexOf('\n') + 1), ANNOTATIONS, paths));
}

function block(severity: string, text: string, by: string, lines: readonly string[]): string {
  return [`${severity.toUpperCase()} ${text} (${by})`, ...lines.map((line) => `   ${line}`), ''].join('\n');
}
