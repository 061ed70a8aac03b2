import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Assembly } from './assembly';
import { judge, judgeAllowed } from './judge';
import { type FleetApp, NEW_APP, synthesise } from './synthesise';

const FOLDER = path.join(__dirname, 'apps');

/** Small apps of the kinds that are in use. One is added by adding its file. */
const apps = fs.readdirSync(FOLDER).sort().map((file) => path.basename(file, '.ts'));

test('the fleet is there', () => { expect(apps.length).toBeGreaterThan(39); });

describe.each(apps)('%s', (name) => {
  describe.each(['without feature flags', 'with the flags of a new app'])('%s', (kind) => {
    const flags = kind === 'without feature flags' ? {} : NEW_APP;
    let app: FleetApp;
    let before: Assembly;
    beforeAll(async () => {
      app = await import(path.join(FOLDER, name)) as FleetApp;
      before = synthesise(app, flags);
    });

    test('has something to lose', () => {
      expect([...before.templates.values()].flatMap(({ Resources = {} }) => Object.keys(Resources)).length).toBeGreaterThan(1);
    });

    test('does not notice the one line', () => {
      expect(judge(before, synthesise(app, flags, {}))).toEqual([]);
    });

    test('keeps what it has, and can be deployed, with everything that a new system may take', () => {
      expect(judgeAllowed(before, synthesise(app, flags, { allow: ['new-system'] }))).toEqual([]);
    });

    if (flags === NEW_APP) {
      test.each(['billed', 'callers', 'interruption', 'replacement'])('notices of what is allowed as %s that alone', (effect) => {
        expect(judge(before, synthesise(app, flags, { allow: [effect] })).filter((harm) => harm.kind !== effect)).toEqual([]);
      });
    }
  });
});
