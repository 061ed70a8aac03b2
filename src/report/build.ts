import { completenessOf, notReadId } from './completeness';
import { controlsOf } from './controls';
import { coverageOf } from './coverage';
import { describeSystem } from './description';
import { digestOf, digestOfJson, sha256 } from './digest';
import { evidenceOf, type EvidenceSubjects, evidenceSubjects } from './evidence';
import type { Category, Content, MappedEvaluation, MappedResource, MappedRule, MappedWaiver, Scope, Source, SourceLocation, SystemInfo, Tool } from './mapping';
import { componentOf, isDataStore } from './resource-kinds';
import { responsibilitiesOf } from './responsibilities';
import { CATALOGUE_VERSION, criteria } from '../criteria/catalogue';
import type { JudgedWaiver, WaivedEvaluation } from '../evaluate/apply-waivers';
import { READABLE } from '../evaluate/reading';
import type { Relaxation } from '../evaluate/settings';
import { isDate } from '../evaluate/waiver';
import type { ResourceGraph } from '../model/graph';
import type { Resource } from '../model/resource';
import { countedCriteria, criteriaOf } from '../rules/criteria-of';
import { ruleId } from '../rules/rule';
import type { Rule } from '../rules/rule';

/** What only the end at which the tool runs knows of a resource. */
export interface ResourceFacts {
  readonly origin?: SourceLocation;
  readonly construct?: { readonly fqn: string; readonly version: string };
  readonly frameworkOwned?: { readonly by: string; readonly rationale: string };
  /** Paths into the properties that were overridden in the template, past the construct. */
  readonly overrides?: readonly string[];
  /** The construct of this library that the resource is part of. */
  readonly compliantBy?: { readonly fqn: string; readonly version: string };
  /** Who set which of its properties, as far as the defaults know. */
  readonly setters?: readonly PropertySetter[];
}

/** Who set a property: a path into the properties with slashes, or the whole of them. */
export interface PropertySetter { readonly path: string; readonly setBy: 'construct-default' | 'caller' }

/** Everything a mapping is made from. The mapping is a pure function of it. */
export interface MappingInput {
  readonly graph: ResourceGraph;
  readonly rules: readonly Rule[];
  readonly disabled: ReadonlyMap<string, string>;
  readonly severities: Readonly<Record<string, 'error' | 'warning'>>;
  readonly relaxed: readonly Relaxation[];
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly evaluations: readonly WaivedEvaluation[];
  /** What was not read, waived or not. */
  readonly unread: readonly WaivedEvaluation[];
  readonly waivers: readonly JudgedWaiver[];
  readonly facts: ReadonlyMap<Resource, ResourceFacts>;
  readonly exclusions: Scope['exclusions'];
  readonly outOfScope: ReadonlySet<Resource>;
  readonly system: SystemInfo;
  readonly framework: Tool['framework'];
  readonly version: string;
  readonly source: Source;
  readonly asOf: string;
  readonly templateDigests: ReadonlyMap<string, string>;
  readonly accountBaseline: { readonly ownedByThisApp: boolean; readonly owner: string };
  readonly lockfile?: Tool['lockfile'];
  readonly defaults?: Content['defaults'];
  readonly extraLimitations?: readonly string[];
}

const PACK = 'SOC2';

/** Builds the deterministic part of the mapping. */
export function buildContent(input: MappingInput): Content {
  const categories = input.system.categories;
  const subjects = evidenceSubjects(input.graph.resources, input.facts);
  const rules = input.rules.map((rule) => mapRule(rule, input)).sort(byId);
  const evaluations = input.evaluations.map((evaluation) => mapEvaluation(evaluation, categories, subjects)).sort(byId);
  const controlsByResource = controlIds(input.evaluations);
  const resources = input.graph.resources.map((resource) => mapResource(resource, controlsByResource.get(resource.id) ?? [], input)).sort(byId);
  const controls = controlsOf(input.rules);
  return {
    relaxedRules: input.relaxed.map(({ rule, ...rest }) => ({ ruleId: ruleId(rule), ...rest })).sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
    system: input.system,
    tool: toolOf(input, rules),
    source: input.source,
    asOf: input.asOf,
    scope: scopeOf(input),
    completeness: completenessOf(input, resources),
    criteria: coverageOf(input.evaluations, categories, input.unread.length),
    controls,
    rules,
    resources,
    evaluations,
    waivers: input.waivers.map(mapWaiver).sort(byId),
    exceptions: [],
    responsibilities: responsibilitiesOf(resources, controls, input.accountBaseline),
    description: describeSystem(input, resources, evaluations),
    ...(input.defaults === undefined ? {} : { defaults: input.defaults }),
    limitations: [
      'Shows what was synthesised, not what is deployed: design evidence. Operation over a period needs the record of every deployment.',
      'Covers infrastructure configuration only. People, policies and vendors are named as process-only and must be evidenced elsewhere.',
      'Resources created outside this code are not seen.',
      ...(input.extraLimitations ?? []),
    ],
  };
}

/** The stable id of a resource in the mapping. */
export function resourceId(resource: Resource): string {
  return `${resource.unit.id}#${resource.instance ?? resource.constructPath ?? resource.address}`;
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function mapRule(rule: Rule, input: MappingInput): MappedRule {
  const reason = input.disabled.get(rule.name);
  return {
    id: ruleId(rule.name), packId: PACK, title: rule.title,
    severity: input.severities[rule.name] ?? rule.severity, waivable: true,
    enabled: reason === undefined, ...(reason === undefined ? {} : { disabledReason: reason }),
    resourceTypes: [...Object.keys(rule.cloudformation ?? {}), ...Object.keys(rule.terraform ?? {})].sort(),
    controlIds: [rule.control], criteria: criteriaOf(rule),
    check: rule.title, rationale: rule.rationale,
    remediation: rule.fix[input.framework.name === 'aws-cdk' ? 'cdk' : input.framework.name === 'cloudformation' ? 'cloudformation' : 'terraform'],
    related: Object.entries(rule.equivalents).flatMap(([framework, ids]) => (ids as readonly string[]).map((id) => ({ framework, id }))),
  };
}

function evaluationId({ rule, resource, findingKey }: WaivedEvaluation): string {
  return `e:${sha256([ruleId(rule.name), resourceId(resource), findingKey ?? ''].join('|')).slice(0, 16)}`;
}

function mapEvaluation(evaluation: WaivedEvaluation, categories: readonly Category[], subjects: EvidenceSubjects): MappedEvaluation {
  return {
    id: evaluationId(evaluation),
    ruleId: ruleId(evaluation.rule.name), resourceId: resourceId(evaluation.resource),
    ...(evaluation.findingKey === undefined ? {} : { findingKey: evaluation.findingKey }),
    status: evaluation.status, message: evaluation.message,
    criteria: countedCriteria(evaluation.rule, categories),
    evidence: evaluation.evidence.map((item) => evidenceOf(item, evaluation.resource, subjects)),
    ...(evaluation.waiver === undefined ? {} : { waiverId: evaluation.waiver.id }),
  };
}

function mapResource(resource: Resource, controlsHere: readonly string[], input: MappingInput): MappedResource {
  const facts = input.facts.get(resource) ?? {};
  return {
    id: resourceId(resource), stackId: resource.unit.id, type: resource.type, logicalId: resource.address,
    constructPath: resource.constructPath ?? '',
    ...(facts.construct === undefined ? {} : { construct: facts.construct }),
    ...(facts.compliantBy === undefined ? {} : { compliantBy: facts.compliantBy }),
    ...(facts.origin === undefined ? {} : { origin: facts.origin }),
    component: componentOf(resource.type), dataStore: isDataStore(resource.type),
    ...(resource.classification === undefined ? {} : { classification: resource.classification }),
    ...(facts.frameworkOwned === undefined ? {} : { frameworkOwned: facts.frameworkOwned }),
    inScope: !input.outOfScope.has(resource),
    propertiesDigest: digestOfJson(resource.properties),
    controlIds: controlsHere,
  };
}

function controlIds(evaluations: readonly WaivedEvaluation[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { resource, rule, status } of evaluations) {
    if (status === 'not-applicable') { continue; }
    const set = sets.get(resource.id) ?? new Set<string>();
    set.add(rule.control);
    sets.set(resource.id, set);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort()]));
}

function mapWaiver({ waiver, status, problem, evaluations }: JudgedWaiver): MappedWaiver {
  return {
    id: waiver.id, ruleId: ruleId(waiver.rule), constructPath: waiver.scope,
    ...(waiver.findingKey === undefined ? {} : { findingKey: waiver.findingKey }),
    reason: waiver.reason, owner: waiver.owner, approvedBy: waiver.approvedBy, expiresAt: isDate(waiver.expires) ? waiver.expires : '',
    ...(waiver.ticket === undefined ? {} : { ticket: waiver.ticket }),
    ...(waiver.compensatingControl === undefined ? {} : { compensatingControl: waiver.compensatingControl }),
    declaredBy: waiver.declaredBy,
    ...(waiver.declaredAt === undefined ? {} : { declaredAt: waiver.declaredAt }),
    evaluationIds: evaluations.map((evaluation) => (evaluation.rule === READABLE ? notReadId(evaluation) : evaluationId(evaluation))).sort(),
    status, ...(problem === undefined ? {} : { problem }),
  };
}

function toolOf(input: MappingInput, rules: readonly MappedRule[]): Tool {
  return {
    name: 'cdk-soc2', version: input.version, framework: input.framework,
    packs: [{
      id: PACK, version: input.version, rules: rules.length,
      digest: digestOf({ rules, parameters: input.parameters }),
      config: { parameters: input.parameters, severities: input.severities, disabled: Object.fromEntries([...input.disabled].sort()) },
    }],
    catalog: { id: 'tsc-2017-pof-2022', version: CATALOGUE_VERSION, digest: digestOf(criteria) },
    ...(input.lockfile === undefined ? {} : { lockfile: input.lockfile }),
  };
}

function scopeOf(input: MappingInput): Scope {
  const counts = new Map<string, { all: number; out: number }>();
  for (const resource of input.graph.resources) {
    const count = counts.get(resource.unit.id) ?? { all: 0, out: 0 };
    counts.set(resource.unit.id, { all: count.all + 1, out: count.out + (input.outOfScope.has(resource) ? 1 : 0) });
  }
  return {
    stacks: input.graph.units.map((unit) => {
      const { all, out } = counts.get(unit.id) ?? { all: 0, out: 0 };
      const inScope = all === 0 || out < all;
      const exclusion = input.exclusions.find((each) => each.constructPath === '' || unit.id === each.constructPath || unit.id.startsWith(`${each.constructPath}/`));
      return {
        id: unit.id, constructPath: unit.constructPath ?? '', account: unit.account ?? null, region: unit.region ?? null,
        template: { path: unit.file, sha256: input.templateDigests.get(unit.id) ?? '' },
        resources: all, inScope, ...(inScope || exclusion === undefined ? {} : { reason: exclusion.reason }),
      };
    }).sort(byId),
    exclusions: [...input.exclusions].sort((a, b) => (a.constructPath < b.constructPath ? -1 : 1)),
  };
}
