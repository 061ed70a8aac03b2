import { plainOf } from './plain';
import { TerraformUnit } from './unit';
import type { DependencyCycle } from '../../model/dependency-cycle';
import type { GraphProblem } from '../../model/graph';
import { isArray, isObject, type Json, type JsonObject, ownValue } from '../../model/json';
import type { Resource, Unit } from '../../model/resource';
import { World } from '../../model/world';
import { readTemplates } from '../cloudformation/read';
import { CloudFormationUnit } from '../cloudformation/unit';
import { parseCloudFormationYaml } from '../cloudformation/yaml';

/** Arguments that hold the template of a stack, or lead to it. */
interface TemplateArguments { readonly body?: string; readonly elsewhere: readonly string[]; readonly parameters?: string }

const STACK: TemplateArguments = { body: 'template_body', elsewhere: ['template_url'], parameters: 'parameters' };

/** The types of Terraform that deploy a template of CloudFormation. */
const TYPES: Readonly<Record<string, TemplateArguments>> = {
  aws_cloudformation_stack: STACK,
  aws_cloudformation_stack_set: STACK,
  awscc_cloudformation_stack: STACK,
  awscc_cloudformation_stack_set: STACK,
  aws_serverlessapplicationrepository_cloudformation_stack: { elsewhere: ['application_id'] },
  aws_servicecatalog_product: { elsewhere: ['provisioning_artifact_parameters'] },
  aws_servicecatalog_provisioning_artifact: { elsewhere: ['template_url', 'template_physical_id'] },
};

/** What the stacks of a configuration deploy, as units beside it. */
export interface StackTemplates { readonly units: readonly Unit[]; readonly resources: readonly Resource[]; readonly problems: readonly GraphProblem[]; readonly cycles: readonly DependencyCycle[] }

/**
 * Reads the templates that resources of Terraform deploy, so that the rules for CloudFormation judge what is in them. The
 * address of a resource is that of the stack, a slash and the logical id. A template that is not at hand is named.
 */
export function readStackTemplates(resources: readonly Resource[]): StackTemplates {
  const found: { units: Unit[]; resources: Resource[]; problems: GraphProblem[]; cycles: DependencyCycle[] } = { units: [], resources: [], problems: [], cycles: [] };
  for (const stack of resources) {
    const names = Object.prototype.hasOwnProperty.call(TYPES, stack.type) ? TYPES[stack.type] : undefined;
    if (names === undefined || !(stack.unit instanceof TerraformUnit) || !stack.unit.exists(stack, new World([]))) { continue; }
    const properties = isObject(stack.properties) ? stack.properties : {};
    const given = names.body === undefined ? undefined : ownValue(properties, names.body);
    const template = given === undefined || given === null ? undefined : templateOf(stack.unit, given, `${stack.propertiesPointer}/${String(names.body)}`);
    const unread = (fact: string, at: string) => found.problems.push({
      unit: stack.unit, pointer: `${stack.propertiesPointer}/${at}`, address: stack.address, kind: 'nested-template', fact, fix: 'check that template as well, and say with a waiver that it is',
    });
    if (template === undefined || typeof template === 'string') {
      const elsewhere = names.elsewhere.find((name) => ownValue(properties, name) !== undefined && ownValue(properties, name) !== null);
      unread(template ?? 'it deploys a template that is not at hand', template === undefined ? elsewhere ?? names.elsewhere[0] : String(names.body));
      continue;
    }
    const { file, account, region } = stack.unit;
    const inner = readTemplates([{ id: `${stack.unit.id}/${stack.address}`, file, account, region, document: template, root: `${stack.propertiesPointer}/${String(names.body)}#` }]);
    bind(inner.units, stack, names);
    inner.resources.forEach((resource) => Object.assign(resource, {
      address: `${stack.address}/${resource.address}`, ...(stack.constructPath === undefined ? {} : { constructPath: `${stack.constructPath}/${resource.address}` }),
    }));
    found.units.push(...inner.units);
    found.resources.push(...inner.resources);
    found.cycles.push(...inner.cycles);
    found.problems.push(...inner.problems.map((problem) => ({ ...problem, address: `${stack.address}/${problem.address}` })));
  }
  return found;
}

/** Hands the arguments of the stack to its template, and keeps the nested templates findable under their new address. */
function bind(units: readonly Unit[], stack: Resource, names: TemplateArguments): void {
  units.forEach((unit, index) => {
    if (!(unit instanceof CloudFormationUnit)) { return; }
    if (index === 0 && stack.unit instanceof TerraformUnit) { unit.parent = { unit: stack.unit, resource: { ...stack, properties: { Parameters: parametersOf(stack, names) } } }; }
    for (const [logicalId, child] of [...unit.nested]) {
      unit.nested.delete(logicalId);
      unit.nested.set(`${stack.address}/${logicalId}`, child);
    }
  });
}

/** A map, or a list of keys and values. */
function parametersOf(stack: Resource, names: TemplateArguments): JsonObject {
  const raw = names.parameters === undefined || !isObject(stack.properties) ? undefined : ownValue(stack.properties, names.parameters);
  const resolved = stack.unit.resolve(raw, new World([]), stack.propertiesPointer);
  if (resolved.kind === 'object') { return resolved.value; }
  if (resolved.kind !== 'array') { return {}; }
  return Object.fromEntries(resolved.items.flatMap(({ raw: item }) => (isObject(item) && typeof item.parameter_key === 'string' ? [[item.parameter_key, item.parameter_value ?? null]] : [])));
}

/** The template that an argument comes to, or why it is not known. */
function templateOf(unit: TerraformUnit, given: Json, pointer: string): JsonObject | string {
  const world = new World([]);
  const resolved = unit.resolve(given, world, pointer);
  // What depends on a condition is one template or another.
  if (world.next() !== undefined) { return 'which template it deploys depends on values that are known only when Terraform runs'; }
  if (resolved.kind === 'object') {
    const document = plainOf(resolved, unit, world);
    return isObject(document) ? document : 'its template is no object';
  }
  if (resolved.kind !== 'scalar') { return 'its template is known only when Terraform runs'; }
  const text = String(resolved.value);
  try {
    const document = parseCloudFormationYaml(text) as Json;
    return isObject(document) && !isArray(document) ? document : 'its template is no object';
  } catch (error) {
    return `its template could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
