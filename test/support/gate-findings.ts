import * as fs from 'node:fs';
import * as path from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { Soc2Category, Soc2Checks } from '../../src';
import type { ControlMapping } from '../../src/report/mapping';

const categories = [Soc2Category.AVAILABILITY, Soc2Category.CONFIDENTIALITY, Soc2Category.PROCESSING_INTEGRITY, Soc2Category.PRIVACY];

/** What the strictest gate fails an app for: rule, resource and message. What the CDK itself writes into a stack does not count. */
export function gateFindings(app: App): string[] {
  Validations.of(app).addPlugins(new Soc2Checks(undefined, { categories, strict: true }));
  try { app.synth({ force: true }); } catch { /* The mapping says why. */ }
  const mapping = JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2', 'control-mapping.json'), 'utf8')) as ControlMapping;
  return [
    ...mapping.run.gate.problems.map((problem) => String(problem)),
    ...mapping.content.evaluations.filter(({ status }) => status === 'fail' || status === 'error').map(({ ruleId, resourceId, message }) => `${ruleId} ${resourceId}: ${message}`),
  ];
}
