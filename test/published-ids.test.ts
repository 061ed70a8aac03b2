import * as fs from 'node:fs';
import { compared, currentIds, LIST, type PublishedIds } from '../scripts/publish-ids';

const published = JSON.parse(fs.readFileSync(LIST, 'utf8')) as PublishedIds;
const now = currentIds();

test('what was published is still there: names in waivers and settings, and the paths of what users have deployed', () => {
  expect(published.rules.length).toBeGreaterThan(100);
  expect(Object.keys(published.constructs.cdk).length).toBeGreaterThan(30);
  expect(compared(published, now).gone).toEqual([]);
});

test('what is new is on the list: npx tsx scripts/publish-ids.ts adds it', () => {
  expect(compared(published, now).added).toEqual([]);
});

test('a rule that leaves, a resource that moves and one that changes its type are found', () => {
  const [rule, ...rest] = now.rules;
  const { SecureQueue, ...others } = now.constructs.cdk;
  const { 'Subject/Resource': queue, ...more } = SecureQueue;
  const changed: PublishedIds = { ...now, rules: rest, constructs: { ...now.constructs, cdk: { ...others, SecureQueue: { ...more, 'Subject/Queue': queue, 'SubjectDeadLetters/Resource': 'AWS::SNS::Topic' } } } };
  expect(compared(now, changed).gone).toEqual([
    `rules: ${rule}`, 'cdk: SecureQueue makes AWS::SQS::Queue at Subject/Resource', 'cdk: SecureQueue makes AWS::SQS::Queue at SubjectDeadLetters/Resource',
  ]);
});
