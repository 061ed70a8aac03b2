import { isUngated } from '../../src/cdk/cli-verb';

const words = (line: string) => line.split(' ');

test.each([
  'ls', 'list --long', 'metadata Data', 'destroy --force', 'destroy "*"', 'doctor', 'rollback Data', 'drift', 'bootstrap', '-v ls', '--no-color ls', '--app app.js ls', '-a app.js --profile dev ls', '--output=out ls', '-c key=value destroy',
])('cdk %s is not gated', (line) => expect(isUngated(words(line))).toBe(true));

test.each([
  '', 'synth', 'synthesize -q', 'deploy --watch', 'diff', 'watch', 'import', 'refactor', '--profile ls synth', 'synth ls', 'destroy deploy', '--profile ls', '--unknown ls', 'anything-new', '--unknown destroy Data', 'Data ls',
])('cdk %s is gated, or read in two ways', (line) => expect(isUngated(words(line))).toBe(false));

test('the words of --app are one word, whatever they say', () => {
  expect(isUngated(['--app', 'sh -c "ls; cdk destroy"'])).toBe(false);
  expect(isUngated(['--app', 'node deploy.js', 'ls'])).toBe(true);
});
