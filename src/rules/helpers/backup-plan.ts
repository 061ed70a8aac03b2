import { and, not, or, type Ternary } from './logic';
import { any, fail, type Outcome, undecided } from '../../model/outcome';
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
  const selections = resource.others(names.type);
  return firstThat(resource, selections, (selection) => selects(resource, names.root === '' ? selection : selection.at(names.root), names, kind), 'no backup selection takes it in', names.type);
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

function firstThat(resource: ResourceView, candidates: readonly ResourceView[], test: (candidate: ResourceView) => Ternary, missing: string, type: string): Outcome {
  const answers = candidates.map((candidate) => ({ candidate, answer: test(candidate) }));
  const hit = answers.find(({ answer }) => answer === true);
  if (hit !== undefined) { return hit.candidate.judge(true, 'selects', resource.address); }
  const perhaps = answers.find(({ answer }) => answer === undefined);
  if (perhaps !== undefined) { return undecided(`whether ${perhaps.candidate.address} takes it in is known only at deploy time`, perhaps.candidate.evidence('selects', resource.address)); }
  return fail(missing, { pointer: resource.resource.entryPointer, operator: 'selected-by', expected: type });
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
  // Without ARNs and tags, everything that meets the conditions is selected, and nothing where there are none. Where both stand, they must agree to be sure.
  const base = resources.length > 0 && tags.length > 0 ? (named === tagged ? named : undefined)
    : tags.length > 0 ? tagged : resources.length > 0 ? named : hasConditions(selection.at(names.conditions), names);
  return and(base, met, left);
}

/** Whether a selection asks for anything by conditions. */
function hasConditions(conditions: Value, { operators }: SelectionNames): Ternary {
  if (conditions.present() !== true) { return conditions.present(); }
  return or(false, ...Object.values(operators).map((operator) => { const items = conditions.at(operator).items(); return items === undefined ? undefined : items.length > 0; }));
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
  return and(hold(equals, same, false), hold(like, glob, false), hold(notEquals, same, true), hold(notLike, glob, true));
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
  if (!glob(kind.service, service)) { return false; }
  const place = and(...[region, account].map((part) => (part === undefined || part === '' || part === '*' || part === '?' ? true : undefined)));
  if (rest.length === 0) { return and(place, [service, region, account].filter((part) => part !== undefined).pop()?.endsWith('*') === true ? true : undefined); }
  const path = rest.join(':');
  const literal = path.slice(0, path.indexOf('*') < 0 ? undefined : path.indexOf('*'));
  if (!literal.startsWith(kind.prefix) && !(kind.prefix.startsWith(literal) && path.includes('*'))) { return false; }
  if (path === `${literal}*` && kind.prefix.startsWith(literal)) { return place; }
  const name = resource.nameExpression;
  return name === undefined || /\$\{|\?/.test(name + path) ? undefined : and(place, glob(`${kind.prefix}${name}`, path));
}

function glob(text: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text);
}
