import { isDeepStrictEqual } from 'node:util';
import type { Assembly, FleetResource, FleetTemplate } from './assembly';
import { ARGUED, isFree, KEY_PROPERTIES, NOTICED, POLICY_PROPERTIES, RESOURCE_POLICIES } from './harms';
import type { JsonObject } from '../../src/model/json';
import { readTemplates } from '../../src/read/cloudformation/read';
import { updateOf } from '../support/cloudformation-spec';

/** What the one line must not do to an app that is in use. */
export type HarmKind = 'identity' | 'replacement' | 'interruption' | 'callers' | 'billed' | 'cycle' | 'waiting';

export interface Harm { readonly kind: HarmKind; readonly place: string; readonly what: string }

/** Everything that is wrong with a difference between two syntheses of one app, of which the first is what runs. */
export function judge(before: Assembly, after: Assembly): Harm[] {
  return [...identities(before, after), ...changes(before, after), ...additions(before, after), ...denials(before, after), ...cycles(before, after), ...waiting(before, after)];
}

/** What may not happen even where everything is allowed: what the app has stays what it is, and can be deployed. */
export function judgeAllowed(before: Assembly, after: Assembly): Harm[] {
  return [...identities(before, after), ...cycles(before, after)];
}

/** Resources, parameters and exports that are gone, or have become something else. */
function identities(before: Assembly, after: Assembly): Harm[] {
  return [...before.templates].flatMap(([file, { Resources = {}, Parameters = {}, Outputs = {} }]) => {
    const now = after.templates.get(file);
    const gone = (place: string, what: string): Harm => ({ kind: 'identity', place: `${file}#${place}`, what });
    if (now === undefined) { return [gone('', 'the template is gone')]; }
    return [
      ...Object.entries(Resources).flatMap(([id, { Type: type }]) => {
        const other = now.Resources?.[id]?.Type;
        return other === type ? [] : [gone(id, other === undefined ? `${type} is gone` : `${type} has become ${other}`)];
      }),
      ...Object.keys(Parameters).filter((id) => now.Parameters?.[id] === undefined).map((id) => gone(id, 'the parameter is gone')),
      ...Object.entries(Outputs).filter(([id, output]) => output.Export !== undefined && !isDeepStrictEqual(output, now.Outputs?.[id])).map(([id]) => gone(id, 'the export is not what it was')),
    ];
  });
}

/** Each part of a resource that is in both, and differs. */
export function differences(before: Assembly, after: Assembly): { readonly place: string; readonly type: string; readonly path: readonly string[]; readonly added: boolean }[] {
  return [...before.templates].flatMap(([file, { Resources = {} }]) => Object.entries(Resources).flatMap(([id, old]) => {
    const now = after.templates.get(file)?.Resources?.[id];
    if (now === undefined) { return []; }
    return [
      ...compare(old.Properties ?? {}, now.Properties ?? {}).map((difference) => ({ place: `${file}#${id}`, type: old.Type, ...difference })),
      ...['DeletionPolicy', 'UpdateReplacePolicy', 'DependsOn', 'Condition', 'UpdatePolicy', 'CreationPolicy'].filter((name) => !isDeepStrictEqual(old[name], now[name]))
        .map((name) => ({ place: `${file}#${id}`, type: old.Type, path: [`(${name})`], added: old[name] === undefined })),
    ];
  }));
}

interface Difference { readonly path: readonly string[]; readonly added: boolean }

function compare(old: unknown, now: unknown, path: readonly string[] = []): Difference[] {
  if (isDeepStrictEqual(old, now)) { return []; }
  if (typeof old !== 'object' || old === null || typeof now !== 'object' || now === null || isIntrinsic(old) || isIntrinsic(now)) { return [{ path, added: old === undefined }]; }
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => compare((old as Record<string, unknown>)[key], (now as Record<string, unknown>)[key], [...path, key]));
}

function isIntrinsic(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length === 1 && (keys[0] === 'Ref' || keys[0].startsWith('Fn::'));
}

function changes(before: Assembly, after: Assembly): Harm[] {
  return differences(before, after).flatMap(({ place, type, path, added }): Harm[] => {
    const at = path.join('.');
    const [property] = path;
    if (property.startsWith('(')) { return property === '(DeletionPolicy)' || property === '(UpdateReplacePolicy)' || property === '(DependsOn)' ? [] : [{ kind: 'interruption', place, what: `${property} of ${type} changed` }]; }
    const update = updateOf(type, path);
    if (update === 'replacement') { return [{ kind: 'replacement', place, what: `${type} is replaced when ${at} changes` }]; }
    if (update === 'conditional' && !ARGUED.some((each) => each.type === type && each.property === property)) { return [{ kind: 'interruption', place, what: `${type} may be interrupted or replaced when ${at} changes` }]; }
    const noticed = NOTICED.filter((each) => each.type.test(type) && each.path.test(at)).map(({ harm, source }): Harm => ({ kind: harm, place, what: `${type}.${at} (${source})` }));
    if (noticed.length > 0) { return noticed; }
    if (KEY_PROPERTIES.test(at)) { return [{ kind: 'callers', place, what: `${type}.${at} names a key that its users may not use` }]; }
    return POLICY_PROPERTIES.test(property) && added ? [{ kind: 'callers', place, what: `${type} has a policy now (${at}), and refuses whom it does not name` }] : [];
  });
}

function additions(before: Assembly, after: Assembly): Harm[] {
  return [...after.templates].flatMap(([file, { Resources = {} }]) => Object.entries(Resources)
    .filter(([id]) => before.templates.get(file)?.Resources?.[id] === undefined)
    .flatMap(([id, resource]): Harm[] => {
      const place = `${file}#${id}`;
      const { Type: type } = resource;
      if (RESOURCE_POLICIES.test(type)) { return isOfNew(resource, before.templates.get(file)) ? [] : [{ kind: 'callers', place, what: `a ${type} is added, which refuses whom it does not name` }]; }
      return isFree(resource) ? [] : [{ kind: 'billed', place, what: `a ${type} is added` }];
    }));
}

/** Statements that refuse, of which there are more than before. */
function denials(before: Assembly, after: Assembly): Harm[] {
  return [...after.templates].flatMap(([file, { Resources = {} }]) => Object.entries(Resources).flatMap(([id, resource]): Harm[] => {
    if (isOfNew(resource, before.templates.get(file))) { return []; }
    const old = denyStatements(before.templates.get(file)?.Resources?.[id]);
    const added = denyStatements(resource).filter((statement) => !old.some((each) => isDeepStrictEqual(each, statement)));
    return added.map((statement) => ({ kind: 'callers', place: `${file}#${id}`, what: `${resource.Type} refuses: ${JSON.stringify(statement).slice(0, 120)}` }));
  }));
}

/** Whether a policy is that of a resource which was not there before, so that nobody used it. */
function isOfNew({ Type: type, Properties: { PolicyDocument: _document, ResourcePolicy: _policy, ...of } = {} }: FleetResource, before: FleetTemplate | undefined): boolean {
  if (!RESOURCE_POLICIES.test(type)) { return false; }
  const owners = JSON.stringify(of).match(/(?<="Ref":"|"Fn::GetAtt":\[")[^"]+/g) ?? [];
  return owners.length > 0 && owners.every((owner) => before?.Resources?.[owner] === undefined);
}

function denyStatements(resource: FleetResource | undefined): unknown[] {
  const found: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) { return; }
    if ((value as { Effect?: unknown }).Effect === 'Deny') { found.push(value); }
    Object.values(value).forEach(visit);
  };
  visit(resource?.Properties);
  return found;
}

function cycles(before: Assembly, after: Assembly): Harm[] {
  const chains = ({ templates }: Assembly) => readTemplates([...templates].map(([file, document]) => ({ id: file, file, document: document as JsonObject }))).cycles.map(({ chain, unit }) => `${unit.file}: ${chain.join(' -> ')}`);
  const old = new Set(chains(before));
  return chains(after).filter((chain) => !old.has(chain)).map((chain) => ({ kind: 'cycle', place: chain.slice(0, chain.indexOf(':')), what: chain }));
}

/** Stacks that wait for others, which they did not before: by the assembly, and by imports. */
function waiting(before: Assembly, after: Assembly): Harm[] {
  return [...after.waits].filter((wait) => !before.waits.has(wait)).map((wait) => ({ kind: 'waiting', place: wait.split(' ')[0], what: wait }));
}
