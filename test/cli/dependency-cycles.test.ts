import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { ROOT, run } from '../support/cdk-cli';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-soc2-cli-'));
const soc2 = (...args: string[]) => run('node', [path.join(ROOT, 'lib/cli/main.js'), ...args], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
const parameter = (value: object | string) => ({ Type: 'AWS::SSM::Parameter', Properties: { Type: 'String', Value: value } });
fs.writeFileSync(path.join(folder, 'circle.json'), JSON.stringify({ Resources: { A: parameter({ Ref: 'B' }), B: parameter({ Ref: 'A' }) } }));
fs.writeFileSync(path.join(folder, 'chain.json'), JSON.stringify({ Resources: { A: parameter({ Ref: 'B' }), B: parameter('x') } }));

describe('check names a dependency cycle', () => {
  test.each([
    ['text', 'Dependency cycle: A -> B -> A'],
    ['junit', '<testcase classname="circle.json" name="A"><error message="Dependency cycle: A -'],
  ])('in %s', async (format, said) => {
    const { exitCode, stdout } = await soc2('check', 'circle.json', '--format', format);
    expect(stdout).toContain(said);
    expect(exitCode).toBe(1);
  });

  test('in JSON as an evaluation in error, with the first resource and where each refers to the next', async () => {
    const { stdout } = await soc2('check', 'circle.json', '--format', 'json');
    const { evaluations } = JSON.parse(stdout) as { evaluations: { rule: string }[] };
    expect(evaluations.filter(({ rule }) => rule === 'DependenciesAcyclic')).toEqual([expect.objectContaining({
      file: 'circle.json', resource: 'A', resourceType: 'AWS::SSM::Parameter', status: 'error', severity: 'error',
      evidence: [expect.objectContaining({ pointer: '/Resources/A/Properties/Value/Ref' }), expect.objectContaining({ pointer: '/Resources/B/Properties/Value/Ref' })],
    })]);
  });

  test('in SARIF under a rule of its own', async () => {
    const { stdout } = await soc2('check', 'circle.json', '--format', 'sarif');
    const [{ tool, results }] = (JSON.parse(stdout) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; level: string }[] }[] }).runs;
    expect(results.filter(({ ruleId }) => ruleId === 'SOC2-DependenciesAcyclic')).toEqual([expect.objectContaining({ level: 'error' })]);
    expect(tool.driver.rules.map(({ id }) => id)).toContain('SOC2-DependenciesAcyclic');
  });

  test('and says nothing of a chain that ends', async () => {
    const { stdout } = await soc2('check', 'chain.json', '--format', 'json');
    expect(stdout).not.toContain('DependenciesAcyclic');
    expect(JSON.parse(stdout)).toMatchObject({ unreadable: [] });
  });

  test('explain says that it cannot be accepted', async () => {
    const { exitCode, stdout } = await soc2('explain', 'DependenciesAcyclic');
    expect(stdout).toContain('cannot be accepted');
    expect(stdout).not.toContain('Waivers.of');
    expect(exitCode).toBe(0);
  });
});
