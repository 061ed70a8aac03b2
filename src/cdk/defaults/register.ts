import { App, type IPropertyInjector, PropertyInjectors, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { ApplyOptions } from './apply';
import { DefaultsInjector } from './injector';
import { defaultsTables } from '../../defaults';
import type { DefaultsTable } from '../../defaults/default';

/** What of the defaults is left out. */
export interface DefaultsChoice {
  readonly skip?: readonly string[];
  readonly liveSystem?: boolean;
}

type InjectableTable = DefaultsTable & { readonly l2: string };

const injectable = defaultsTables.filter((table): table is InjectableTable => table.l2 !== undefined);

/** An injector for every class that has defaults. Throws where a name to skip is unknown. */
export function injectors(choice: DefaultsChoice, previous: (id: string) => IPropertyInjector | undefined = () => undefined): DefaultsInjector[] {
  const options = optionsOf(choice);
  return injectable
    .filter((table) => choice.skip?.includes(table.name) !== true)
    .map((table) => new DefaultsInjector(table, options(table), previous(new DefaultsInjector(table, {}).constructUniqueId)));
}

/** Registers the defaults at a scope, behind injectors that already stand there. */
export function registerDefaults(scope: IConstruct, choice: DefaultsChoice): void {
  const here = PropertyInjectors.hasPropertyInjectors(scope) ? PropertyInjectors.of(scope) : undefined;
  const standing = (id: string) => here?.for(id);
  PropertyInjectors.of(scope).add(...injectors(choice, standing).filter((injector) => !(standing(injector.constructUniqueId) instanceof DefaultsInjector)));
}

/** A place where an injector of somebody else, nearer to the constructs, keeps ours from being asked. */
export interface ShadowedScope { readonly constructPath: string; readonly names: readonly string[] }

export function shadowedScopes(root: IConstruct): ShadowedScope[] {
  const names = new Map(injectable.map((table) => [new DefaultsInjector(table, {}).constructUniqueId, table.name]));
  return root.node.findAll().filter((node) => node !== root && PropertyInjectors.hasPropertyInjectors(node)).flatMap((node) => {
    const collection = PropertyInjectors.of(node);
    const taken = collection.supportedClasses().filter((id) => names.has(id) && !(collection.for(id) instanceof DefaultsInjector)).map((id) => names.get(id) ?? '');
    return taken.length === 0 ? [] : [{ constructPath: node.node.path, names: taken.sort() }];
  });
}

/** Stacks and Stages that stand in an app before the defaults are registered: they do not get them. */
export function earlierChildren(app: App): string[] {
  return app.node.children.filter((child) => Stack.isStack(child) || Stage.isStage(child)).map((child) => child.node.path);
}

function optionsOf(choice: DefaultsChoice): (table: DefaultsTable) => ApplyOptions {
  const skip = new Set(choice.skip ?? []);
  for (const name of skip) {
    const known = defaultsTables.some((table) => table.name === name || table.rows.some((row) => `${table.name}.${row.property}` === name));
    if (!known) {
      const near = defaultsTables.filter((table) => name.toLowerCase().startsWith(table.name.toLowerCase())).flatMap((table) => table.rows.map((row) => `${table.name}.${row.property}`));
      throw new Error(`cdk-soc2: there is no default "${name}" to skip. ${near.length > 0 ? `Known here: ${near.join(', ')}` : `Known classes: ${defaultsTables.map((table) => table.name).join(', ')}. A property follows after a dot, as in s3.Bucket.versioned`}`);
    }
  }
  return (table) => ({ liveSystem: choice.liveSystem, skip: (property) => skip.has(`${table.name}.${property}`) });
}
