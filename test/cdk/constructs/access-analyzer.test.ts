import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AccessAnalyzer, type AccessAnalyzerProps } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props?: AccessAnalyzerProps) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const analyzer = new AccessAnalyzer(stack, 'Analyzer', props);
  return { app, analyzer, template: Template.fromStack(stack) };
}

test('finds what can be reached from outside, and nothing that costs', () => {
  const { app, analyzer, template } = make();
  template.resourceCountIs('AWS::AccessAnalyzer::Analyzer', 1);
  template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', { Type: 'ACCOUNT', AnalyzerConfiguration: Match.absent() });
  expect(analyzer.unusedAccess).toBeUndefined();
  expect(gateFindings(app)).toEqual([]);
});

test.each<[string, AccessAnalyzerProps, string]>([['the account', { unusedAccessAge: Duration.days(90) }, 'ACCOUNT'], ['the organisation', { unusedAccessAge: Duration.days(90), organization: true }, 'ORGANIZATION']])('finds what nobody uses in %s', (_name, props, zone) => {
  const { app, analyzer, template } = make(props);
  template.resourceCountIs('AWS::AccessAnalyzer::Analyzer', 2);
  template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', { Type: zone });
  template.hasResourceProperties('AWS::AccessAnalyzer::Analyzer', { Type: `${zone}_UNUSED_ACCESS`, AnalyzerConfiguration: { UnusedAccessConfiguration: { UnusedAccessAge: 90 } } });
  expect(analyzer.unusedAccess).toBeDefined();
  expect(gateFindings(app)).toEqual([]);
});

test.each([Duration.days(0), Duration.days(366), Duration.hours(36)])('%s are an error at once', (unusedAccessAge) => {
  expect(() => make({ unusedAccessAge })).toThrow(/unusedAccessAge of the access analyzer is .* from 1 to 365/);
});
