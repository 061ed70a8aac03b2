import { App, type IPropertyInjector, PropertyInjectors, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { injectionId } from './aws-cdk-lib-path';
import { chosen, type DefaultsChoice } from './choice';
import { DefaultsInjector } from './injector';
import { defaultsTables } from '../../defaults';
import type { DefaultsTable } from '../../defaults/default';

type InjectableTable = DefaultsTable & { readonly l2: string };

const injectable = defaultsTables.filter((table): table is InjectableTable => table.l2 !== undefined);

/** An injector for every class that has defaults. Throws where a name to allow or to skip is unknown. */
export function injectors(choice: DefaultsChoice, previous: (id: string) => IPropertyInjector | undefined = () => undefined): DefaultsInjector[] {
  const isChosen = chosen(choice);
  return injectable
    .filter((table) => choice.skip?.includes(table.name) !== true)
    .map((table) => new DefaultsInjector(table, (row) => isChosen(table, row), previous(injectionId(table.l2))));
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
  const names = new Map(injectable.map((table) => [injectionId(table.l2), table.name]));
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
