import * as fs from 'node:fs';
import * as path from 'node:path';
import { App, aws_cloudfront as cloudfront, aws_lambda as lambda, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { Soc2, Waivers } from '../../src';
import type { ControlMapping } from '../../src/report/mapping';

const inline = { runtime: lambda.Runtime.NODEJS_24_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = async () => {};') };
const waiver = { rule: 'LambdaTracingEnabled', reason: 'Traced by other means.', owner: 'web@example.com', approvedBy: 'ciso@example.com' };
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);

/** Synthesises an app of which every function must be traced. Says how it went, and how each function was judged. */
function judged(build: (stack: Stack) => void): { passes: boolean; statuses: Record<string, string> } {
  const app = new App({ analyticsReporting: false, builtinCloudFormationValidation: false });
  Soc2.enable(app, { include: ['LambdaTracingEnabled'], strict: true, defaults: { enabled: false } });
  build(new Stack(app, 'Web', { env: { account: '111122223333', region: 'eu-central-1' } }));
  let passes = true;
  try { app.synth(); } catch { passes = false; }
  const { content } = JSON.parse(fs.readFileSync(path.join(app.outdir, 'soc2/control-mapping.json'), 'utf8')) as ControlMapping;
  const own = content.evaluations.filter(({ ruleId, resourceId }) => ruleId === 'SOC2-LambdaTracingEnabled' && !resourceId.includes('Custom::'));
  return { passes, statuses: Object.fromEntries(own.map(({ resourceId, status }) => [resourceId.split('/').slice(-2)[0], status])) };
}

const edge = (stack: Stack, id: string) => new cloudfront.experimental.EdgeFunction(stack, id, inline);
const single = (stack: Stack, id: string) => new lambda.SingletonFunction(stack, id, { ...inline, uuid: 'f3a1c2d4-0000-4000-8000-000000000001' });

describe.each<[string, (stack: Stack, id: string) => IConstruct, string]>([
  ['an EdgeFunction, whose function stands in another stack', edge, 'Subject'],
  ['a SingletonFunction, whose function stands at the top', single, 'SingletonLambdaf3a1c2d4000040008000000000000001'],
])('a waiver on %s', (_what, make, name) => {
  test('covers that function, for us and for CDK', () => {
    const { passes, statuses } = judged((stack) => { Waivers.of(make(stack, 'Subject')).add({ ...waiver, expires: tomorrow() }); });
    expect(statuses).toEqual({ [name]: 'waived' });
    expect(passes).toBe(true);
  });

  test('covers it from the stack that holds the construct, too', () => {
    expect(judged((stack) => { make(stack, 'Subject'); Waivers.of(stack).add({ ...waiver, expires: tomorrow() }); })).toEqual({ passes: true, statuses: { [name]: 'waived' } });
  });

  test('covers no other function', () => {
    const { passes, statuses } = judged((stack) => {
      new lambda.Function(stack, 'Another', inline);
      Waivers.of(make(stack, 'Subject')).add({ ...waiver, expires: tomorrow() });
    });
    expect(passes).toBe(false);
    expect(statuses).toEqual({ [name]: 'waived', Another: 'fail' });
  });

  test('is not needed where CDK is told in its own way', () => {
    expect(judged((stack) => {
      Validations.of(make(stack, 'Subject')).acknowledge({ id: 'SOC2::SOC2-LambdaTracingEnabled', reason: 'Traced by other means.' });
    })).toEqual({ passes: true, statuses: { [name]: 'waived' } });
  });
});
