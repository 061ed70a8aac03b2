import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from '../support/cdk-cli';

interface Assembly {
  readonly name: string;
  readonly types: Readonly<Record<string, {
    readonly kind: string;
    readonly initializer?: { readonly parameters?: readonly { readonly name: string; readonly type: { readonly fqn?: string } }[] };
  }>>;
}

/** What jsii makes of the library for the other languages. */
describe('the jsii assembly', () => {
  const assembly = JSON.parse(fs.readFileSync(path.join(ROOT, '.jsii'), 'utf8')) as Assembly;
  /** What constructors take besides their scope and id. */
  const taken = Object.entries(assembly.types).flatMap(([fqn, { kind, initializer }]) => (kind !== 'class' ? [] : initializer?.parameters ?? []).flatMap(({ name, type }) => (
    type.fqn === undefined || type.fqn.startsWith('constructs.') ? [] : [{ fqn, name, type: type.fqn }]
  )));

  test('every class takes props of its own: Java makes a Builder of the right class for no others', () => {
    expect(taken.length).toBeGreaterThan(40);
    expect(taken.filter(({ type }) => !type.startsWith(`${assembly.name}.`))).toEqual([]);
  });
});
