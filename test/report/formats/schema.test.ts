import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { emptyMapping, largeMapping, passingMapping, sampleMapping } from '../../support/sample-mapping';

const root = join(__dirname, '..', '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'schema', 'control-mapping-v1.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

/** The document as a reader meets it: JSON, in which undefined fields are absent. */
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

type Path = readonly (string | number)[];

function* objects(value: unknown, path: Path = []): Generator<{ path: Path; value: Record<string, unknown> }> {
  if (Array.isArray(value)) {for (const [i, item] of value.entries()) yield* objects(item, [...path, i]);} else if (typeof value === 'object' && value !== null) {
    yield { path, value: value as Record<string, unknown> };
    for (const [key, item] of Object.entries(value)) yield* objects(item, [...path, key]);
  }
}

function at(value: any, path: Path): any {
  return path.reduce((inner, key) => inner[key], value);
}

describe('control-mapping-v1.json', () => {
  test.each([['sample', sampleMapping], ['passing', passingMapping], ['empty', emptyMapping], ['large', () => largeMapping(50)]])('accepts the %s mapping', (_, build) => {
    validate(json(build()));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('accepts fields that a later 1.x adds, at every level', () => {
    const mapping = json(sampleMapping());
    mapping.schemaVersion = '1.4.0';
    const free = /config|resourceTypes|externalIds|byStatus|expected|actual/;
    for (const { path, value } of [...objects(mapping)]) if (!path.some((key) => free.test(String(key)))) value.addedLater = { anything: true };
    validate(mapping);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('rejects another major version', () => {
    expect(validate({ ...json(sampleMapping()), schemaVersion: '2.0.0' })).toBe(false);
  });

  // One instance of each $defs object, every required field taken out in turn: a field that the types demand must be demanded here too.
  const samples: readonly (readonly [string, Path, readonly string[]])[] = [
    ['mapping', [], []],
    ['content', ['content'], []],
    ['system', ['content', 'system'], ['commitmentsRef']],
    ['tool', ['content', 'tool'], ['lockfile']],
    ['pack', ['content', 'tool', 'packs', 0], []],
    ['source', ['content', 'source'], ['ref', 'changeRequest']],
    ['stack', ['content', 'scope', 'stacks', 0], ['reason']],
    ['completeness', ['content', 'completeness'], []],
    ['criterion', ['content', 'criteria', 0], ['notRelevantReason']],
    ['counts', ['content', 'criteria', 0, 'counts'], []],
    ['control', ['content', 'controls', 0], ['externalIds']],
    ['rule', ['content', 'rules', 0], ['disabledReason']],
    ['resource', ['content', 'resources', 0], ['construct', 'compliantBy', 'origin', 'classification', 'zone', 'frameworkOwned']],
    ['evaluation', ['content', 'evaluations', 0], ['findingKey', 'waiverId']],
    ['waiver', ['content', 'waivers', 0], ['findingKey', 'ticket', 'compensatingControl', 'declaredAt']],
    ['exception', ['content', 'exceptions', 0], ['rootCause', 'managementResponse', 'owner', 'targetDate', 'resolvedAt', 'resolvedCommit']],
    ['responsibilities', ['content', 'responsibilities'], []],
    ['organisation', ['content', 'responsibilities', 'subserviceOrganizations', 0], []],
    ['description', ['content', 'description'], []],
    ['data store', ['content', 'description', 'dataStores', 0], ['classification']],
    ['run', ['run'], ['ci']],
    ['gate', ['run', 'gate'], []],
    ['integrity', ['integrity'], []],
  ];

  test.each(samples)('demands exactly the required fields of %s', (_, path, optional) => {
    for (const key of Object.keys(at(json(sampleMapping()), path))) {
      const mapping = json(sampleMapping());
      delete at(mapping, path)[key];
      expect({ key, valid: validate(mapping) }).toEqual({ key, valid: optional.includes(key) });
    }
  });

  const enums: readonly (readonly [string, Path])[] = [
    ['status', ['content', 'evaluations', 0, 'status']], ['coverage', ['content', 'criteria', 0, 'coverage']], ['category', ['content', 'criteria', 0, 'category']],
    ['responsibility', ['content', 'criteria', 0, 'responsibility']], ['severity', ['content', 'rules', 0, 'severity']], ['kind', ['content', 'controls', 0, 'kind']],
    ['nature', ['content', 'controls', 0, 'nature']], ['component', ['content', 'resources', 0, 'component']], ['waiver status', ['content', 'waivers', 0, 'status']],
    ['declaredBy', ['content', 'waivers', 0, 'declaredBy']], ['trigger', ['run', 'trigger']], ['outcome', ['run', 'gate', 'outcome']], ['framework', ['content', 'tool', 'framework', 'name']],
    ['canonicalization', ['integrity', 'canonicalization']], ['digest', ['integrity', 'contentDigest']],
  ];

  test.each(enums)('rejects an unknown %s', (_, path) => {
    const mapping = json(sampleMapping());
    at(mapping, path.slice(0, -1))[path[path.length - 1] as string] = 'something-else';
    expect(validate(mapping)).toBe(false);
  });

  test('describes every id and every enum', () => {
    const silent = [...objects(schema)].filter(({ path, value }) => !path.includes('required') && (Array.isArray(value.enum) || /^(id|[a-z]+Ids?)$/.test(String(path[path.length - 1]))) && typeof value.type === 'string' && typeof value.description !== 'string');
    expect(silent.map(({ path }) => path.join('/'))).toEqual([]);
  });
});
