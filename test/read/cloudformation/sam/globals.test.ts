import { read, withFunction } from './support';

const globals = { Timeout: 5, MemorySize: 128, Layers: ['a'], Environment: { Variables: { A: '1', B: '1' } }, Tags: { team: 'x' } };

/** The function as it is deployed. */
function deployed(own: object, attributes: object = {}): Record<string, unknown> {
  const sketch = withFunction(own, {}, { Globals: { Function: globals } });
  Object.assign(sketch.Resources.Worker as object, attributes);
  return read(sketch).resources.find(({ address }) => address === 'Worker')?.properties as Record<string, unknown>;
}

describe('Globals', () => {
  test.each<[string, object, string, unknown]>([
    ['a single value of the function stands', { Timeout: 30 }, 'Timeout', 30],
    ['a single value that is missing comes from above', {}, 'MemorySize', 128],
    ['lists follow one another', { Layers: ['b'] }, 'Layers', ['a', 'b']],
    ['maps merge', { Environment: { Variables: { B: '2', C: '2' } } }, 'Environment', { Variables: { A: '1', B: '2', C: '2' } }],
    ['an expression is a single value', { Environment: { 'Fn::If': ['c', {}, {}] } }, 'Environment', { 'Fn::If': ['c', {}, {}] }],
    ['tags merge', { Tags: { owner: 'y' } }, 'Tags', [{ Key: 'lambda:createdBy', Value: 'SAM' }, { Key: 'team', Value: 'x' }, { Key: 'owner', Value: 'y' }]],
  ])('%s', (_, own, property, expected) => {
    expect(deployed(own)[property]).toEqual(expected);
  });

  test.each<[string, unknown, unknown]>([
    ['all of them', '*', undefined],
    ['one of them', ['Timeout'], undefined],
    ['another', ['MemorySize'], 5],
  ])('IgnoreGlobals keeps out %s', (_, ignored, timeout) => {
    expect(deployed({}, { IgnoreGlobals: ignored }).Timeout).toBe(timeout);
  });
});
