import { isDeepStrictEqual } from 'node:util';
import type { RuleCase, TemplateSketch, TerraformCase, TerraformSketch } from './rule-cases';

type Members = Record<string, unknown>;
interface SketchedResource { readonly Type: string; readonly Properties?: Members; readonly [member: string]: unknown }

const NO_VALUE = { Ref: 'AWS::NoValue' };

/** A case of CloudFormation that is one template without conditions and parameters of its own. */
export function plainTemplate({ template, properties, parameters }: RuleCase, type: string): TemplateSketch | undefined {
  if (parameters !== undefined || Array.isArray(template)) { return undefined; }
  const sketch = (template as TemplateSketch | undefined) ?? { Resources: { Subject: { Type: type, Properties: properties ?? {} } } };
  return /Fn::If|"Condition"|"Parameters"|"Conditions"|"Mappings"|Fn::Transform/.test(JSON.stringify(sketch)) ? undefined : sketch;
}

/** One template that is the first where a condition holds, and the second where it does not. Undefined where that cannot be written. */
export function inArms(yes: TemplateSketch, no: TemplateSketch): TemplateSketch | undefined {
  const ids = [...new Set([...Object.keys(yes.Resources), ...Object.keys(no.Resources)])];
  const resources: Members = {};
  for (const id of ids) {
    const [a, b] = [yes.Resources[id], no.Resources[id]] as [SketchedResource | undefined, SketchedResource | undefined];
    if (a === undefined || b === undefined) { resources[id] = { ...(a ?? b), Condition: a === undefined ? 'No' : 'Yes' }; continue; }
    const { Properties: pa = {}, ...restA } = a;
    const { Properties: pb = {}, ...restB } = b;
    // Types, policies and metadata of a resource take no conditions.
    if (!isDeepStrictEqual(restA, restB)) { return undefined; }
    const names = [...new Set([...Object.keys(pa), ...Object.keys(pb)])];
    resources[id] = { ...restA, Properties: Object.fromEntries(names.map((name) => [name, isDeepStrictEqual(pa[name], pb[name]) && id !== 'Subject' ? pa[name] : { 'Fn::If': ['Yes', pa[name] ?? NO_VALUE, pb[name] ?? NO_VALUE] }])) };
  }
  if (!isDeepStrictEqual(yes.Outputs, no.Outputs)) { return undefined; }
  return {
    Parameters: { Arm: { Type: 'String' } },
    Conditions: { Yes: { 'Fn::Equals': [{ Ref: 'Arm' }, 'yes'] }, No: { 'Fn::Not': [{ Condition: 'Yes' }] } },
    Resources: resources, ...(yes.Outputs === undefined ? {} : { Outputs: yes.Outputs as Members }),
  };
}

/** A case of Terraform that is one configuration without variables. */
export function plainConfig({ plan, config, properties, parameters }: TerraformCase, type: string): TerraformSketch | undefined {
  if (plan !== undefined || parameters !== undefined || Array.isArray(config)) { return undefined; }
  const sketch = (config as TerraformSketch | undefined) ?? { resource: { [type]: { subject: properties ?? {} } } };
  return /"variable"|"locals"|"count"|"for_each"|"dynamic"|\$\{[^}]*\?/.test(JSON.stringify(sketch)) ? undefined : sketch;
}

/** The same for a configuration. A block cannot be written as an expression, so only plain arguments and whole resources differ. */
export function inTerraformArms(yes: TerraformSketch, no: TerraformSketch, subject: string): TerraformSketch | undefined {
  const { resource: ra, ...restA } = yes;
  const { resource: rb, ...restB } = no;
  if (!isDeepStrictEqual(restA, restB)) { return undefined; }
  const resources: Record<string, Members> = {};
  const addresses = [...new Set([ra, rb].flatMap((side) => Object.entries(side).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))))];
  for (const address of addresses) {
    const [type, name] = address.split('.');
    const [a, b] = [ra[type]?.[name], rb[type]?.[name]] as [Members | undefined, Members | undefined];
    const place = resources[type] ??= {};
    if (a === undefined || b === undefined) {
      if (address === subject) { return undefined; }
      place[name] = { ...(a ?? b), count: `\${var.arm == "yes" ? ${a === undefined ? '0 : 1' : '1 : 0'}}` };
      continue;
    }
    const merged: Members = {};
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (isDeepStrictEqual(a[key], b[key])) { merged[key] = a[key]; continue; }
      const arms = [a[key], b[key]].map(literal);
      // Meta-arguments take no expressions.
      if (arms.includes(undefined) || ['provider', 'count', 'for_each', 'lifecycle', 'depends_on'].includes(key)) { return undefined; }
      merged[key] = `\${var.arm == "yes" ? ${arms[0]} : ${arms[1]}}`;
    }
    place[name] = merged;
  }
  return { ...restA, variable: { arm: {} }, resource: resources };
}

/** A plain value in HCL; null leaves the argument out. */
function literal(value: unknown): string | undefined {
  if (value === undefined) { return 'null'; }
  if (typeof value === 'number' || typeof value === 'boolean') { return String(value); }
  return typeof value === 'string' && !/[$%]\{|["\\\n]/.test(value) ? `"${value}"` : undefined;
}

/** The subject in one stack and everything else in another, tied by exports. Undefined where nothing is tied. */
export function inTwoStacks(template: TemplateSketch): TemplateSketch[] | undefined {
  const { Subject, ...others } = template.Resources;
  if (Subject === undefined || Object.keys(others).length === 0 || template.Outputs !== undefined) { return undefined; }
  const exported = { subject: {} as Members, others: {} as Members };
  /** Follows references to the other stack through exports. */
  const through = (node: unknown, isOther: (id: string) => boolean, outputs: Members): unknown => {
    if (Array.isArray(node)) { return node.map((item) => through(item, isOther, outputs)); }
    if (typeof node !== 'object' || node === null) { return node; }
    const imported = (expression: unknown) => {
      const name = JSON.stringify(expression).replace(/\W+/g, '');
      outputs[name] = { Value: expression, Export: { Name: name } };
      return { 'Fn::ImportValue': name };
    };
    const [[key, value] = []] = Object.keys(node).length === 1 ? Object.entries(node) : [];
    if (key === 'Ref' && isOther(String(value))) { return imported(node); }
    if (key === 'Fn::GetAtt' && isOther(String(Array.isArray(value) ? value[0] : String(value).split('.')[0]))) { return imported(node); }
    if (key === 'Fn::Sub') {
      const [text, names] = (Array.isArray(value) ? value : [value, {}]) as [string, Members];
      const added: Members = {};
      const replaced = text.replace(/\$\{(\w+)(?:\.([\w.]+))?\}/g, (whole: string, id: string, attribute: string | undefined) => {
        if (!isOther(id) || id in names) { return whole; }
        const name = `${id}${(attribute ?? 'Ref').replace(/\W/g, '')}`;
        added[name] = imported(attribute === undefined ? { Ref: id } : { 'Fn::GetAtt': [id, attribute] });
        return `\${${name}}`;
      });
      return { 'Fn::Sub': [replaced, { ...through(names, isOther, outputs) as Members, ...added }] };
    }
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, through(each, isOther, outputs)]));
  };
  const one = through({ Subject }, (id) => id in others, exported.others) as Members;
  const two = through(others, (id) => id === 'Subject', exported.subject) as Members;
  // Dependencies and conditions do not reach into another stack; two stacks cannot export to each other.
  if (/"DependsOn"/.test(JSON.stringify([one, two])) || (Object.keys(exported.subject).length > 0) === (Object.keys(exported.others).length > 0)) { return undefined; }
  return [{ Resources: one, Outputs: exported.subject }, { Resources: two, Outputs: exported.others }];
}

/** What ties a resource to another: without it they are strangers, since no parameter can hold a name that AWS makes up. */
function ties(value: unknown): boolean {
  return /"Ref"|Fn::GetAtt|Fn::Sub|Fn::Join|\baws_\w+\.\w/.test(JSON.stringify(value));
}

/** The template with one property after the other known at deploy time alone: of the subject, and of what stands beside it. */
export function withUnknowns(template: TemplateSketch): { readonly property: string; readonly template: TemplateSketch }[] {
  return Object.entries(template.Resources as Record<string, SketchedResource>).flatMap(([id, resource]) => Object.keys(resource.Properties ?? {}).filter((property) => id === 'Subject' || !ties(resource.Properties?.[property])).map((property) => ({
    property: id === 'Subject' ? property : `${id}.${property}`,
    template: { ...template, Parameters: { Later: { Type: 'String' } }, Resources: { ...template.Resources, [id]: { ...resource, Properties: { ...resource.Properties, [property]: { Ref: 'Later' } } } } },
  })));
}

/** The same for a configuration. */
export function withTerraformUnknowns(config: TerraformSketch, subject: string): { readonly property: string; readonly config: TerraformSketch }[] {
  return Object.entries(config.resource).flatMap(([type, named]) => Object.entries(named as Record<string, Members>).flatMap(([name, resource]) => Object.keys(resource)
    .filter((key) => !['provider', 'count', 'for_each', 'lifecycle', 'depends_on'].includes(key) && (`${type}.${name}` === subject || !ties(resource[key]))).map((key) => ({
      property: `${type}.${name}` === subject ? key : `${type}.${name}.${key}`,
      config: { ...config, variable: { ...config.variable, later: {} }, resource: { ...config.resource, [type]: { ...named, [name]: { ...resource, [key]: '${var.later}' } } } },
    }))));
}
