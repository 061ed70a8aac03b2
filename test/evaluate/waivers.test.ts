import { applyWaivers } from '../../src/evaluate/apply-waivers';
import type { Waiver } from '../../src/evaluate/waiver';
import { evaluateTemplates } from '../support/rule-cases';

const template = { Resources: {
  A: { Type: 'AWS::S3::Bucket', Metadata: { 'aws:cdk:path': 'Data/A' } },
  AB: { Type: 'AWS::S3::Bucket', Metadata: { 'aws:cdk:path': 'Data/AB' } },
} };
const waiver = (changes: Partial<Waiver> = {}): Waiver => ({
  id: 'W-1', rule: 'S3BucketVersioningEnabled', scope: 'Data/A', reason: 'Scratch data.', owner: 'data@example.com', approvedBy: 'ciso@example.com', expires: '2027-06-30', declaredBy: 'waiver', ...changes,
});
function judge(asOf: string, ...waivers: Waiver[]) {
  const result = applyWaivers(evaluateTemplates([template], ['S3BucketVersioningEnabled']), waivers, asOf);
  return { statuses: result.evaluations.map((evaluation) => `${evaluation.resource.address} ${evaluation.status}`), waivers: result.waivers.map((each) => each.status), messages: result.evaluations.map((evaluation) => evaluation.message) };
}

test('a waiver covers its scope and no sibling, not even one whose name begins alike', () => {
  expect(judge('2026-11-23', waiver())).toMatchObject({ statuses: ['A waived', 'AB fail'], waivers: ['active'] });
});

test('a waiver on the stack covers what lies below', () => {
  expect(judge('2026-11-23', waiver({ scope: 'Data' })).statuses).toEqual(['A waived', 'AB waived']);
});

test('on its last day it holds, a day later it fails and says so', () => {
  expect(judge('2027-06-30', waiver())).toMatchObject({ statuses: ['A waived', 'AB fail'], waivers: ['expiring'] });
  const late = judge('2027-07-01', waiver());
  expect(late).toMatchObject({ statuses: ['A fail', 'AB fail'], waivers: ['expired'] });
  expect(late.messages[0]).toContain('ended on 2027-06-30');
});

test('thirty days before its end it warns, not earlier', () => {
  expect(judge('2027-05-31', waiver()).waivers).toEqual(['expiring']);
  expect(judge('2027-05-30', waiver()).waivers).toEqual(['active']);
});

test('one that covers nothing is unused', () => {
  expect(judge('2026-11-23', waiver({ rule: 'SqsQueueEncrypted' })).waivers).toEqual(['unused']);
});

test('a finding-level waiver covers that finding alone', () => {
  expect(judge('2026-11-23', waiver({ findingKey: 'other' }))).toMatchObject({ statuses: ['A fail', 'AB fail'], waivers: ['unused'] });
});

test('an expired waiver near the resource does not hide a live one above', () => {
  expect(judge('2026-11-23', waiver({ expires: '2020-01-01' }), waiver({ id: 'W-2', scope: 'Data' })).statuses).toEqual(['A waived', 'AB waived']);
});

test.each<[string, Partial<Waiver>, string, RegExp]>([
  ['without a reason', { reason: ' \u200b' }, 'invalid', /reason is empty/],
  ['without an owner', { owner: '' }, 'invalid', /owner is empty/],
  ['without an approver', { approvedBy: '\u3164' }, 'invalid', /approvedBy is empty/],
  ['approved by its owner', { approvedBy: 'data@example.com' }, 'invalid', /approvedBy and owner are both/],
  ['whose end is a word', { expires: 'never' }, 'expired', /its end is "never", which is no date/],
  ['without an end', { expires: '' }, 'expired', /which is no date/],
  ['that ends on a day that does not exist', { expires: '2027-02-30' }, 'expired', /which is no date/],
  ['that runs longer than a year', { expires: '2027-11-25' }, 'invalid', /more than 366 days from 2026-11-23/],
])('a waiver %s covers nothing, wherever it was written', (_name, changes, status, says) => {
  const result = judge('2026-11-23', waiver(changes));
  expect(result).toMatchObject({ statuses: ['A fail', 'AB fail'], waivers: [status] });
  expect(result.messages[0]).toMatch(says);
});

test('a waiver of no known rule is named', () => {
  expect(judge('2026-11-23', waiver({ rule: 'Nonsense' }))).toMatchObject({ statuses: ['A fail', 'AB fail'], waivers: ['invalid'] });
});

test('to the same day of next year is a year, and the longest life can be set', () => {
  expect(judge('2026-11-23', waiver({ expires: '2027-11-23' })).statuses[0]).toBe('A waived');
  const evaluations = evaluateTemplates([template], ['S3BucketVersioningEnabled']);
  expect(applyWaivers(evaluations, [waiver({ expires: '2027-01-01' })], '2026-11-23', 30).waivers[0]).toMatchObject({ status: 'invalid', problem: expect.stringContaining('more than 30 days') as string });
  expect(applyWaivers(evaluations, [waiver({ expires: '2029-01-01' })], '2026-11-23', 1000).waivers[0].status).toBe('active');
});

test('only what needs no owner has no end', () => {
  const acknowledged = waiver({ declaredBy: 'acknowledgement', owner: '', approvedBy: '', expires: '' });
  expect(judge('2026-11-23', acknowledged)).toMatchObject({ statuses: ['A waived', 'AB fail'], waivers: ['active'] });
});
