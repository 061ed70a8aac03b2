import { formats } from '../../../src/report/formats';
import type { ControlMapping } from '../../../src/report/mapping';
import { hostile, sampleMapping } from '../../support/sample-mapping';

const REASON = 'Buckets of this system hold nothing that is not rebuilt every hour';

function relaxed(reason: string): ControlMapping {
  const mapping = sampleMapping();
  const relaxedRules = [{ ruleId: 'SOC2-S3BucketVersioningEnabled', change: 'lowered to warning' as const, reason, owner: 'data@example.com', approvedBy: 'ciso@example.com' }];
  return { ...mapping, content: { ...mapping.content, relaxedRules } };
}

const all = Object.entries(formats);

test.each(all)('%s names a relaxed rule with who answers for it before everything that was judged without it', (_name, { render }) => {
  const text = render(relaxed(REASON));
  const first = sampleMapping().content.evaluations.map(({ message }) => text.indexOf(message.slice(0, 20))).filter((at) => at >= 0);
  expect(first.length).toBeGreaterThan(0);
  for (const part of [REASON, 'lowered to warning', 'data@example.com', 'ciso@example.com']) {
    expect(text).toContain(part);
    expect(text.indexOf(part)).toBeLessThan(Math.min(...first));
  }
});

test.each(all)('%s says nothing where nothing is relaxed', (_name, { render }) => expect(render(sampleMapping())).not.toContain('relaxed'));

test('a hostile reason stays inert', () => {
  expect(formats.html.render(relaxed(hostile.script))).not.toContain(hostile.script);
  expect(formats.md.render(relaxed(hostile.script))).not.toContain(hostile.script);
  expect(formats.csv.render(relaxed(hostile.formula))).toContain(`,'${hostile.formula}`);
});
