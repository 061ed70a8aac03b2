import { and, not, or, type Ternary } from './logic';
import { matchesGlob } from '../../model/glob';
import { type ResourceGraph, unlike } from '../../model/graph';
import { isObject } from '../../model/json';
import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { Resource } from '../../model/resource';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** A kind of resource as its ARN shows it: `rds` and `db:`, `ec2` and `volume/`. */
export interface ArnKind { readonly service: string; readonly prefix: string }

/** Where a platform writes the parts of a backup selection. */
interface SelectionNames {
  readonly type: string; readonly root: string; readonly resources: string; readonly notResources: string; readonly tags: string; readonly tagKey: string; readonly tagValue: string;
  readonly conditions: string; readonly operators: Readonly<Record<'equals' | 'like' | 'notEquals' | 'notLike', string>>; readonly key: string; readonly value: string;
}

const CLOUDFORMATION: SelectionNames = {
  type: 'AWS::Backup::BackupSelection', root: 'BackupSelection', resources: 'Resources', notResources: 'NotResources', tags: 'ListOfTags', tagKey: 'ConditionKey', tagValue: 'ConditionValue',
  conditions: 'Conditions', operators: { equals: 'StringEquals', like: 'StringLike', notEquals: 'StringNotEquals', notLike: 'StringNotLike' }, key: 'ConditionKey', value: 'ConditionValue',
};

const TERRAFORM: SelectionNames = {
  type: 'aws_backup_selection', root: '', resources: 'resources', notResources: 'not_resources', tags: 'selection_tag', tagKey: 'key', tagValue: 'value',
  conditions: 'condition.0', operators: { equals: 'string_equals', like: 'string_like', notEquals: 'string_not_equals', notLike: 'string_not_like' }, key: 'key', value: 'value',
};

/**
 * Passes when a backup plan selects the resource: by its ARN, by a pattern of ARNs, or by its tags.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources-json.html
 */
export function selectedForBackup(resource: ResourceView, kind: ArnKind): Outcome {
  const names = resource.resource.platform === 'terraform' ? TERRAFORM : CLOUDFORMATION;
  return firstThat(resource, selectionsFor(resource, names), (selection) => selects(resource, names.root === '' ? selection : selection.at(names.root), names, kind), 'no backup selection takes it in', names.type);
}

/** Passes when a lifecycle policy of Amazon Data Lifecycle Manager makes snapshots of it. */
export function inLifecyclePolicy(resource: ResourceView, what: 'VOLUME' | 'INSTANCE'): Outcome {
  const terraform = resource.resource.platform === 'terraform';
  const type = terraform ? 'aws_dlm_lifecycle_policy' : 'AWS::DLM::LifecyclePolicy';
  const policies = resource.others(type);
  return firstThat(resource, policies, (policy) => {
    const running = policy.at(terraform ? 'state' : 'State').orDefault('ENABLED').is('ENABLED');
    const whole = policy.at(terraform ? 'default_policy' : 'DefaultPolicy');
    // A default policy takes in everything that has no recent backup; what it leaves out is not followed here.
    if (whole.present() !== false) { return and(running, whole.is(what), policy.at('Exclusions').present() === false && policy.at('policy_details.0.exclusions').present() === false ? true : undefined); }
    const details = policy.at(terraform ? 'policy_details.0' : 'PolicyDetails');
    const kinds = details.at(terraform ? 'resource_types' : 'ResourceTypes').items();
    const scheduled = details.at(terraform ? 'schedule' : 'Schedules').items();
    return and(
      running,
      kinds === undefined ? undefined : or(false, ...kinds.map((item) => item.is(what))),
      scheduled === undefined ? undefined : scheduled.length > 0,
      targeted(resource, details.at(terraform ? 'target_tags' : 'TargetTags')));
  }, 'no lifecycle policy takes it in', type);
}

/** A backup plan, or one of the other ways by which a kind of resource is backed up. */
export function backedUp(resource: ResourceView, kind: ArnKind, ...others: readonly Outcome[]): Outcome {
  return any(selectedForBackup(resource, kind), ...others);
}

/** Stops at the first that certainly holds: an account may have many. */
function firstThat(resource: ResourceView, candidates: Iterable<ResourceView>, test: (candidate: ResourceView) => Ternary, missing: string, type: string): Outcome {
  let perhaps: ResourceView | undefined;
  for (const candidate of candidates) {
    const answer = test(candidate);
    if (answer === true) { return candidate.judge(true, 'selects', resource.address); }
    if (answer === undefined) { perhaps ??= candidate; }
  }
  if (perhaps !== undefined) { return undecided(`whether ${perhaps.address} takes it in is known only at deploy time`, perhaps.evidence('selects', resource.address)); }
  return fail(missing, { pointer: resource.resource.entryPointer, operator: 'selected-by', expected: type });
}

/** Selections that go by conditions, or name neither resources nor tags: they are asked about every resource. */
const ASKED_ALWAYS = new WeakMap<ResourceGraph, Map<string, Resource[]>>();

function askedAlways(graph: ResourceGraph, names: SelectionNames): readonly Resource[] {
  const byType = ASKED_ALWAYS.get(graph) ?? new Map<string, Resource[]>();
  ASKED_ALWAYS.set(graph, byType);
  let found = byType.get(names.type);
  if (found === undefined) {
    const under = ({ properties }: Resource) => (names.root !== '' && isObject(properties) ? properties[names.root] : properties);
    found = unlike(graph.byType(names.type).filter((selection) => {
      const asked = under(selection);
      return !isObject(asked) || names.conditions.split('.')[0] in asked || !(names.resources in asked || names.tags in asked);
    }), under);
    byType.set(names.type, found);
  }
  return found;
}

/** The selections that may take a resource in, by an index: those that name it, a tag of it, or a pattern. */
function* selectionsFor(resource: ResourceView, names: SelectionNames): Generator<ResourceView> {
  const tags = resource.resource.platform === 'terraform' ? resource.at('tags').keys() : resource.at('Tags').items()?.map((tag) => tag.at('Key').text());
  const name = resource.nameExpression;
  if (resource.isNamedLater || tags === undefined || tags.includes(undefined) || resource.at('tags').isUnknown) { yield* resource.others(names.type); return; }
  const words = [...name === undefined ? [] : [name], ...tags.filter((tag) => tag !== undefined)];
  for (const property of names.root === '' ? [names.resources, names.tags] : [names.root]) {
    yield* resource.existing(resource.graph.mentioning(resource.resource, words, names.type, property));
  }
  yield* resource.existing(askedAlways(resource.graph, names));
}

function selects(resource: ResourceView, selection: Value, names: SelectionNames, kind: ArnKind): Ternary {
  const resources = selection.at(names.resources).items();
  const excluded = selection.at(names.notResources).items();
  const tags = selection.at(names.tags).items();
  if (resources === undefined || excluded === undefined || tags === undefined) { return undefined; }
  const named = or(false, ...resources.map((arn) => covers(resource, arn, kind)));
  const tagged = or(false, ...tags.map((tag) => hasTag(resource, tag.at(names.tagKey), tag.at(names.tagValue), (own, wanted) => own === wanted)));
  const met = conditionsHold(resource, selection.at(names.conditions), names);
  const left = not(or(false, ...excluded.map((arn) => covers(resource, arn, kind))));
  // Without ARNs and tags, everything that meets the conditions is selected. Where both stand, they must agree to be sure.
  const base = resources.length > 0 && tags.length > 0 ? (named === tagged ? named : undefined)
    : tags.length > 0 ? tagged : resources.length > 0 ? named : selection.at(names.conditions).present() === true ? true : undefined;
  return and(base, met, left);
}

function conditionsHold(resource: ResourceView, conditions: Value, names: SelectionNames): Ternary {
  if (conditions.present() === undefined) { return undefined; }
  const hold = (operator: string, test: (own: string, wanted: string) => boolean, negated: boolean): Ternary => {
    const items = conditions.at(operator).items();
    if (items === undefined) { return undefined; }
    return and(true, ...items.map((item) => {
      const answer = hasTag(resource, item.at(names.key), item.at(names.value), test);
      return negated ? not(answer) : answer;
    }));
  };
  const same = (own: string, wanted: string) => own === wanted;
  const { equals, like, notEquals, notLike } = names.operators;
  return and(hold(equals, same, false), hold(like, matchesGlob, false), hold(notEquals, same, true), hold(notLike, matchesGlob, true));
}

/** Whether the resource carries one of a lifecycle policy's tags. */
function targeted(resource: ResourceView, targets: Value): Ternary {
  if (targets.resolved.kind === 'object') { return or(false, ...targets.keys().map((key) => tagMatches(resource, key, targets.child(key), (own, wanted) => own === wanted))); }
  const items = targets.items();
  return items === undefined ? undefined : or(false, ...items.map((item) => hasTag(resource, item.at('Key'), item.at('Value'), (own, wanted) => own === wanted)));
}

function hasTag(resource: ResourceView, key: Value, wanted: Value, test: (own: string, wanted: string) => boolean): Ternary {
  const name = key.text();
  return name === undefined ? undefined : tagMatches(resource, name.replace(/^aws:ResourceTag\//, ''), wanted, test);
}

function tagMatches(resource: ResourceView, key: string, wanted: Value, test: (own: string, wanted: string) => boolean): Ternary {
  const compare = (own: Value): Ternary => {
    if (own.present() === false) { return false; }
    const [left, right] = [own.text(), wanted.text()];
    return left === undefined || right === undefined ? (own.expression() === wanted.expression() ? true : undefined) : test(left, right);
  };
  if (resource.resource.platform === 'terraform') {
    const tags = resource.at('tags');
    return tags.present() === undefined ? undefined : compare(tags.child(key));
  }
  const items = resource.at('Tags').items();
  if (items === undefined) { return undefined; }
  return or(false, ...items.map((item) => and(item.at('Key').is(key), compare(item.at('Value')))));
}

/** Whether an ARN of a selection, which may hold wildcards, is the resource's. */
function covers(resource: ResourceView, arn: Value, kind: ArnKind): Ternary {
  const named = resource.isNamedBy(arn);
  if (named === true) { return true; }
  // What is known only at deploy time may hold colons when written out.
  const pattern = arn.expression().replace(/\$\{[^}]*\}/g, '?');
  if (!['scalar', 'text'].includes(arn.resolved.kind) || !pattern.includes('*')) { return named; }
  if (pattern === '*') { return true; }
  const [scheme, , service, region, account, ...rest] = pattern.split(':');
  if (scheme !== 'arn' || service === undefined) { return scheme === 'arn*' ? true : undefined; }
  if (!matchesGlob(kind.service, service)) { return false; }
  const place = and(...[region, account].map((part) => (part === undefined || part === '' || part === '*' || part === '?' ? true : undefined)));
  if (rest.length === 0) { return and(place, [service, region, account].filter((part) => part !== undefined).pop()?.endsWith('*') === true ? true : undefined); }
  const path = rest.join(':');
  const literal = path.slice(0, path.indexOf('*') < 0 ? undefined : path.indexOf('*'));
  if (!literal.startsWith(kind.prefix) && !(kind.prefix.startsWith(literal) && path.includes('*'))) { return false; }
  if (path === `${literal}*` && kind.prefix.startsWith(literal)) { return place; }
  const name = resource.nameExpression;
  return name === undefined || /\$\{|\?/.test(name + path) ? undefined : and(place, matchesGlob(`${kind.prefix}${name}`, path));
}

