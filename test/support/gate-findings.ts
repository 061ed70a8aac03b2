import type { App } from 'aws-cdk-lib';
import { Soc2Category, Soc2Checks } from '../../src';

const categories = [Soc2Category.AVAILABILITY, Soc2Category.CONFIDENTIALITY, Soc2Category.PROCESSING_INTEGRITY, Soc2Category.PRIVACY];

/** What the strictest gate finds in an app: rule, construct and severity of each finding. */
export function gateFindings(app: App): string[] {
  return new Soc2Checks(undefined, { categories, strict: true }).validateScope(app).violations
    .flatMap(({ ruleName, severity, violatingResources }) => violatingResources.map((resource) => `${severity} ${ruleName} ${'constructPath' in resource ? String(resource.constructPath) : ''}`));
}
