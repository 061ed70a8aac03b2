import { renderCsv } from '../../../src/report/formats';
import { emptyMapping, hostile, sampleMapping } from '../../support/sample-mapping';

/** A small reader, so that the writer is not checked with its own library. */
function parse(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = csv.replace(/^\uFEFF/, '');
  for (let i = 0; i < body.length; i += 1) {
    const c = body[i] ?? '';
    if (quoted && c === '"' && body[i + 1] === '"') { cell += '"'; i += 1; } else if (c === '"') {quoted = !quoted;} else if (!quoted && (c === ',' || c === '\n')) {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (c === '\n') rows.push([]);
    } else {cell += c;}
  }
  return rows.filter((row) => row.length > 0);
}

describe('renderCsv', () => {
  const mapping = sampleMapping();
  const csv = renderCsv(mapping);
  const [header = [], ...rows] = parse(csv);
  const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');

  test('starts with a byte order mark and a header in plain words', () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(header).toEqual(['Criterion', 'Strength', 'Control', 'Control title', 'Rule', 'Severity', 'Resource', 'Resource type', 'Construct path', 'Source', 'Status', 'Message',
      'Evidence pointer', 'Expected', 'Actual', 'Set by', 'Waiver', 'Waiver owner', 'Waiver approver', 'Waiver expires', 'Evaluation']);
  });

  test('has one row per criterion, control, resource and evaluation', () => {
    const expected = mapping.content.evaluations.flatMap((e) => e.criteria.map((id) => `${id} ${e.id}`)).sort();
    expect(rows.map((row) => `${row[0]} ${row[row.length - 1]}`).sort()).toEqual(expected);
  });

  test('keeps an evaluation that has no criterion', () => {
    const bare = mapping.content.evaluations.map((e) => ({ ...e, criteria: [] }));
    expect(parse(renderCsv({ ...mapping, content: { ...mapping.content, evaluations: bare } }))).toHaveLength(bare.length + 1);
  });

  test('says how strongly the control bears on the criterion', () => {
    const row = rows.find((r) => r[0] === 'CC7.5' && r[2] === 'BCK-02');
    expect(row?.[1]).toBe('supporting');
  });

  test('carries the waiver with its people and its end', () => {
    const row = rows.find((r) => r[header.indexOf('Waiver')] === 'W-7');
    expect(row?.slice(16, 20)).toEqual(['W-7', 'platform@example.com', 'ciso@example.com', '2027-03-01']);
  });

  test('no cell starts as a formula', () => {
    const evaluations = mapping.content.evaluations.map((e) => ({ ...e, message: hostile.formula }));
    const hostileRows = parse(renderCsv({ ...mapping, content: { ...mapping.content, evaluations } }));
    expect(hostileRows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(hostileRows.flat()).toContain(`'${hostile.formula}`);
  });

  test('newlines and long values stay inside their cell', () => {
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(column('Message').some((m) => m.includes('\nsecond line'))).toBe(true);
    expect(column('Construct path')).toContain(hostile.longPath);
  });

  test('an empty mapping gives the header alone', () => expect(parse(renderCsv(emptyMapping()))).toHaveLength(1));

  test('the same mapping gives the same text', () => expect(renderCsv(sampleMapping())).toBe(csv));
});
