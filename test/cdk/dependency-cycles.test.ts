import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { App, CfnOutput, CfnResource, Fn, Stack } from 'aws-cdk-lib';
import { Soc2, Waivers } from '../../src';
import type { ControlMapping } from '../../src/report/mapping';

/** The error of a synth with the gate, and what the mapping says. */
function synth(build: (app: App) => void): { readonly message: string; readonly mapping: ControlMapping; readonly report: string } {
  const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-'));
  const app = new App({ outdir, analyticsReporting: false });
  Soc2.enable(app, { defaults: { enabled: false } });
  build(app);
  let message = '';
  try { app.synth(); } catch (error) { message = String(error); }
  const read = (name: string) => fs.readFileSync(path.join(outdir, name), 'utf8');
  return { message, mapping: JSON.parse(read('soc2/control-mapping.json')), report: read('validation-report.json') };
}

function circle(stack: Stack): CfnResource {
  const [first, second] = ['First', 'Second'].map((id) => new CfnResource(stack, id, { type: 'AWS::SSM::Parameter', properties: { Type: 'String' } }));
  first.addPropertyOverride('Value', second.ref);
  second.addPropertyOverride('Value', first.ref);
  return first;
}

describe('the gate', () => {
  test('fails on a cycle inside a stack, with the chain and the place', () => {
    const { message, mapping, report } = synth((app) => circle(new Stack(app, 'App')));
    expect(message).not.toBe('');
    expect(mapping.run.gate).toMatchObject({ outcome: 'fail', problems: [expect.stringMatching(/App\.template\.json: Dependency cycle: First -> Second -> First/)] });
    const { pluginReports } = JSON.parse(report) as { pluginReports: { violations: { ruleName: string; severity: string; violatingConstructs: object[] }[] }[] };
    expect(pluginReports.flatMap(({ violations }) => violations).find(({ ruleName }) => ruleName === 'SOC2-DependenciesAcyclic'))
      .toMatchObject({ severity: 'fatal', violatingConstructs: [{ constructPath: 'App/First' }] });
  });

  test('lets nobody waive it', () => {
    const refused = () => synth((app) => {
      const first = circle(new Stack(app, 'App'));
      Waivers.of(first).add({ rule: 'DependenciesAcyclic', reason: 'We live with it.', owner: 'team@example.com', approvedBy: 'ciso@example.com', expires: '2099-01-01' });
    });
    expect(refused).toThrow(/DependenciesAcyclic/);
  });

  test('fails where a stack is deployed before another from which it imports', () => {
    const { mapping } = synth((app) => {
      const [net, shop] = ['Net', 'Shop'].map((id) => new Stack(app, id));
      new CfnResource(net, 'Parameter', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: Fn.importValue('shop-name') } });
      new CfnResource(shop, 'Parameter', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: 'x' } });
      new CfnOutput(shop, 'Name', { value: 'x', exportName: 'shop-name' });
      shop.addStackDependency(net);
    });
    expect(mapping.run.gate.problems).toEqual([expect.stringContaining('Net -> Shop -> Net')]);
  });

  test('says nothing where one stack waits for the other', () => {
    const { mapping } = synth((app) => {
      const [net, shop] = ['Net', 'Shop'].map((id) => new Stack(app, id));
      const name = new CfnResource(net, 'Parameter', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: 'x' } });
      new CfnResource(shop, 'Parameter', { type: 'AWS::SSM::Parameter', properties: { Type: 'String', Value: name.ref } });
    });
    expect(mapping.run.gate.problems).toEqual([]);
    expect(mapping.content.completeness.resourcesInTemplates).toBeGreaterThan(0);
  });
});
