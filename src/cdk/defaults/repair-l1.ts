import { type App, AspectPriority, Aspects, CfnResource, type IAspect, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { chosen, type DefaultsChoice, type IsChosen } from './choice';
import { Ledger } from './ledger';
import { defaultsTables } from '../../defaults';
import type { DefaultsTable } from '../../defaults/default';
import { isObject, type Json } from '../../model/json';
import { templateProperties } from '../template-properties';

const REACHED = Symbol.for('cdk-soc2.repair-reached');

/**
 * Writes defaults into resources that were made without an L2, or before the defaults were registered. Aspects do not
 * cross from an App into a Stage, so each Stage gets its own as soon as a construct of ours is made in it; the gate
 * names the Stages that none reached.
 */
export function repairL1(app: App, choice: DefaultsChoice): void {
  const repair = new Repair(chosen(choice));
  const attach = (scope: IConstruct) => Aspects.of(scope).add(repair, { priority: AspectPriority.MUTATING });
  attach(app);
  Ledger.of(app).onStage((stage) => { if (stage !== app) { attach(stage); } });
}

/** Stages below an app whose resources no repair has visited. */
export function unrepairedStages(root: IConstruct): string[] {
  return root.node.findAll().filter((node): node is Stage => Stage.isStage(node) && (node as Stage & { [REACHED]?: boolean })[REACHED] !== true).map((stage) => stage.node.path);
}

class Repair implements IAspect {
  constructor(private readonly isChosen: IsChosen) {}

  public visit(node: IConstruct): void {
    if (Stage.isStage(node)) { (node as Stage & { [REACHED]?: boolean })[REACHED] = true; }
    if (!CfnResource.isCfnResource(node)) { return; }
    for (const table of defaultsTables) {
      if (table.cloudformation === node.cfnResourceType) { this.mend(node, table); }
    }
  }

  private mend(node: CfnResource, table: DefaultsTable): void {
    const ledger = Ledger.of(node);
    const { path } = node.node;
    // What an L2 made has been decided already, by the defaults or by its user.
    const owner = node.node.scope?.node.path ?? '';
    if (ledger.has(owner, table.name) || ledger.has(path, table.name)) { return; }
    const properties = templateProperties(node);
    if (table.repairUnless?.some((property) => valueAt(properties, property) !== undefined) === true) { return; }
    const applied: string[] = [];
    for (const row of table.rows) {
      const write = row.repair;
      if (write === undefined || !this.isChosen(table, row) || row.repairUnless?.(properties, node.cfnOptions.deletionPolicy) === true) { continue; }
      for (const [pointer, value] of Object.entries(write)) {
        if (valueAt(properties, pointer) !== undefined) { continue; }
        node.addPropertyOverride(pointer, value);
        applied.push(row.property);
      }
    }
    if (applied.length > 0) { ledger.add({ constructPath: path, name: table.name, repaired: true, applied, kept: [] }); }
  }
}

function valueAt(properties: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), properties);
}
