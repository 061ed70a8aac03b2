import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { ConfigRecorder, SecurityHub, type SecurityHubProps } from '../../../src';
import { gateFindings } from '../../support/gate-findings';

function make(props: (stack: Stack) => SecurityHubProps = () => ({})) {
  const app = new App({ analyticsReporting: false, context: { '@aws-cdk/core:validateAgainstDefaultRules': true } });
  const stack = new Stack(app, 'Account', { env: { account: '111122223333', region: 'eu-west-1' } });
  const hub = new SecurityHub(stack, 'Hub', props(stack));
  return { app, stack, hub, template: Template.fromStack(stack) };
}

const standard = (name: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, `:securityhub:eu-west-1::standards/${name}`]] });

test('one finding per control, and no standard but those that are named', () => {
  const { app, template } = make();
  template.hasResourceProperties('AWS::SecurityHub::Hub', { ControlFindingGenerator: 'SECURITY_CONTROL', AutoEnableControls: true, EnableDefaultStandards: false });
  expect(gateFindings(app)).toEqual([]);
});

test('the foundational and the newest CIS standard, once there is a hub', () => {
  const { stack, hub, template } = make();
  expect(hub.standards).toHaveLength(2);
  for (const name of ['aws-foundational-security-best-practices/v/1.0.0', 'cis-aws-foundations-benchmark/v/5.0.0']) {
    template.hasResource('AWS::SecurityHub::Standard', { DependsOn: [stack.getLogicalId(hub.hub)], Properties: { StandardsArn: standard(name) } });
  }
});

test('other standards can be given, or none', () => {
  const { template } = make(() => ({ standards: ['nist-800-53/v/5.0.0'] }));
  template.resourceCountIs('AWS::SecurityHub::Standard', 1);
  template.hasResourceProperties('AWS::SecurityHub::Standard', { StandardsArn: standard('nist-800-53/v/5.0.0') });
  make(() => ({ standards: [] })).template.resourceCountIs('AWS::SecurityHub::Standard', 0);
});

test('the hub waits for the recorder that its checks need', () => {
  let recorder!: ConfigRecorder;
  const { app, stack, template } = make((scope) => { recorder = new ConfigRecorder(scope, 'Recorder'); return { recorder }; });
  const [hub] = Object.values(template.findResources('AWS::SecurityHub::Hub'));
  expect(hub.DependsOn).toEqual(expect.arrayContaining([stack.getLogicalId(recorder.recorder), stack.getLogicalId(recorder.deliveryChannel)]));
  expect(gateFindings(app)).toEqual([]);
});

test('where the account has a recorder, none is made or waited for', () => {
  const { template } = make();
  template.resourceCountIs('AWS::Config::ConfigurationRecorder', 0);
  template.hasResource('AWS::SecurityHub::Hub', { DependsOn: Match.absent() });
});
