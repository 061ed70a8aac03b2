import { App, Stack } from 'aws-cdk-lib';
import { declaredExclusions } from '../../src/tree/declared-exclusions';
import { Soc2Scope } from '../../src/tree/scope';

test('an exclusion holds for the construct that carries it, whatever it says itself', () => {
  const app = new App();
  const [inside, outside] = [new Stack(app, 'Inside'), new Stack(app, 'Outside')];
  Soc2Scope.of(outside).exclude({ reason: 'A sandbox without customer data.', approvedBy: 'audit@example.com' });
  inside.node.addMetadata('cdk-soc2:exclusion', { constructPath: '', reason: 'Everything.' });
  expect(declaredExclusions(app)).toEqual([
    { constructPath: 'Inside', reason: 'Everything.' },
    { constructPath: 'Outside', reason: 'A sandbox without customer data.', approvedBy: 'audit@example.com' },
  ]);
});

test('metadata without a reason excludes nothing', () => {
  const app = new App();
  const stack = new Stack(app, 'Data');
  for (const data of ['all', null, {}, { reason: ' ' }, { reason: 7 }]) { stack.node.addMetadata('cdk-soc2:exclusion', data); }
  expect(declaredExclusions(app)).toEqual([]);
});
