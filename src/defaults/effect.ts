/** What a default does to a resource that is in use, when it is switched on. */
export const EFFECTS = {
  none: 'nothing changes: it writes out what AWS or aws-cdk-lib does by itself',
  update: 'the resource is updated without interruption, and neither its callers nor the bill notice',
  interruption: 'the resource, or what depends on it, stands still or is slower for a while',
  replacement: 'a new, empty resource takes the place of the old',
  callers: 'callers notice: requests are refused, redirected or changed, or permissions are missing',
  billed: 'something is added that is charged: a resource, storage, logs, calls',
  deletion: 'data that is there today is deleted, now or later',
  account: 'a setting of the whole account and Region is changed',
} as const;

export type Effect = keyof typeof EFFECTS;

/** Asks for everything: of a system that is not deployed yet, nothing can be harmed. */
export const NEW_SYSTEM = 'new-system';

export function isEffect(name: string): name is Effect {
  return Object.keys(EFFECTS).includes(name);
}

/** Whether a resource in use can take a default without anybody having asked for it. */
export function isHarmless(effects: readonly Effect[]): boolean {
  return effects.every((effect) => effect === 'none' || effect === 'update');
}
