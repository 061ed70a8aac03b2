import { peerProblem } from '../../src/cdk/installed';

const peer = { name: 'aws-cdk-lib', oldest: '2.258.0', why: 'it has what is needed' };

test('a peer that is missing or too old is named with what is needed and what was found', () => {
  expect(peerProblem(peer, undefined)).toMatch(/aws-cdk-lib is not installed.*2\.258\.0 or newer.*npm install aws-cdk-lib/);
  expect(peerProblem(peer, '2.99.0')).toMatch(/needs aws-cdk-lib >= 2\.258\.0 .*found 2\.99\.0/);
  expect(peerProblem(peer, '1.300.0')).toMatch(/found 1\.300\.0/);
  expect(peerProblem(peer, 'next')).toMatch(/found next/);
});

test.each(['2.258.0', '2.258.1', '2.259.0-rc.1', '2.1000.0', '3.0.0'])('%s is new enough', (found) => expect(peerProblem(peer, found)).toBeUndefined());
