import type { InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import { withDefaults } from './apply';
import { injectionId } from './aws-cdk-lib-path';
import type { DefaultRow, DefaultsTable } from '../../defaults/default';

/** Gives every construct of one class the chosen defaults of its table, after any injector that stood there before. */
export class DefaultsInjector implements IPropertyInjector {
  public readonly constructUniqueId: string;

  constructor(private readonly table: DefaultsTable & { readonly l2: string }, private readonly isChosen: (row: DefaultRow) => boolean, private readonly previous?: IPropertyInjector) {
    this.constructUniqueId = injectionId(table.l2);
  }

  public inject(originalProps: unknown, context: InjectionContext): unknown {
    const props: unknown = this.previous === undefined ? originalProps : this.previous.inject(originalProps, context);
    return withDefaults(this.table, props as object | undefined, context, this.isChosen);
  }
}
