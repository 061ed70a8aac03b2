import { asCloudFormation } from './awscc';
import { classify } from './classify';
import { readStackTemplates } from './cloudformation-stack';
import { readConfiguration } from './configuration';
import { TerraformModule } from './module';
import { readPlan } from './plan';
import { TerraformUnit } from './unit';
import type { Classification } from '../../model/classification';
import { type GraphProblem, ResourceGraph } from '../../model/graph';
import { isObject, type JsonObject, ownValue } from '../../model/json';
import type { Resource } from '../../model/resource';

/** A Terraform document to read: a configuration in JSON, or a plan. */
export interface TerraformInput {
  /** Unique among the inputs: the stack's path, or the file's path. */
  readonly id: string;
  readonly file: string;
  readonly document: JsonObject;
  /** The folder that the file belongs to: files of one folder are one module. Default: the file stands alone. */
  readonly folder?: string;
  readonly constructPath?: string;
  readonly account?: string;
  readonly region?: string;
  /** What data the resources hold, by construct path, as declared in the framework. */
  readonly classifications?: ReadonlyMap<string, Classification>;
}

/** Whether a document is a plan or a state, as `terraform show -json` writes it. */
export function isPlan(document: JsonObject): boolean {
  return 'planned_values' in document || 'resource_changes' in document || isState(document);
}

function isState(document: JsonObject): boolean {
  const values = ownValue(document, 'values');
  return 'format_version' in document && isObject(values) && ('root_module' in values || 'outputs' in values);
}

/** Reads Terraform documents into one graph. */
export function readTerraform(inputs: readonly TerraformInput[]): ResourceGraph {
  const modules = new Map<string, TerraformModule>();
  const units: TerraformUnit[] = [];
  const resources: Resource[] = [];
  const problems: GraphProblem[] = [];
  for (const { id, file, document, folder, ...place } of inputs) {
    const plan = isPlan(document);
    const key = plan || folder === undefined ? `file:${id}` : `folder:${folder}`;
    const module = modules.get(key) ?? new TerraformModule();
    modules.set(key, module);
    const unit = new TerraformUnit(id, file, document, module, !plan, place);
    units.push(unit);
  }
  // A file may rest on what another file of its folder declares.
  for (const unit of units) {
    if (isPlan(unit.document)) { readPlan(unit, resources, problems); } else { readConfiguration(unit, resources, problems); }
  }
  const all = [...modules.values()];
  all.forEach((module) => { module.others = all; });
  classify(resources);
  const stacks = readStackTemplates(resources);
  asCloudFormation(resources);
  return new ResourceGraph([...units, ...stacks.units], [...resources, ...stacks.resources], [...problems, ...stacks.problems]);
}
