import type { Category } from '../criteria/criterion';
import { countedCriteria } from '../rules/criteria-of';
import { findRule } from '../rules/find-rule';
import type { Rule } from '../rules/rule';

/** What a user may set, before it is checked. */
export interface SettingsInput {
  readonly categories?: readonly Category[];
  readonly strict?: boolean;
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly severities?: Readonly<Record<string, 'error' | 'warning'>>;
  /** Rules that run only when asked for. `true` asks for all of them. */
  readonly include?: readonly string[] | true;
  readonly exclude?: readonly { readonly rule: string; readonly reason: string }[];
}

/** Which rules run, and how hard. */
export interface Settings {
  readonly categories: readonly Category[];
  readonly rules: readonly Rule[];
  readonly enabled: readonly Rule[];
  /** Why a rule does not run, by name. */
  readonly disabled: ReadonlyMap<string, string>;
  readonly severities: Readonly<Record<string, 'error' | 'warning'>>;
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Checks what the user set. Throws at once, naming the setting, the value and what is accepted. */
export function settingsOf(input: SettingsInput, rules: readonly Rule[]): Settings {
  const categories = [...new Set<Category>(['security', ...input.categories ?? []])].sort();
  const disabled = new Map<string, string>();
  for (const { rule, reason } of input.exclude ?? []) {
    const name = known(rule, 'exclude').name;
    if (typeof reason !== 'string' || reason.trim() === '') { throw new Error(`cdk-soc2: exclude: ${name} is switched off without a reason. Say why the rule does not bear on this system`); }
    disabled.set(name, reason);
  }
  const included = input.include === true ? undefined : new Set((input.include ?? []).map((name) => known(name, 'include').name));
  for (const rule of rules) {
    if (rule.optIn !== undefined && included?.has(rule.name) === false && !disabled.has(rule.name)) { disabled.set(rule.name, `Runs only where it is asked for (include). ${rule.optIn}`); }
    if (!disabled.has(rule.name) && countedCriteria(rule, categories).length === 0) {
      disabled.set(rule.name, 'It bears only on criteria of categories that the app does not declare in scope.');
    }
  }
  return {
    categories, rules, disabled,
    enabled: rules.filter((rule) => !disabled.has(rule.name)),
    severities: severitiesOf(input, rules),
    parameters: parametersOf(input.parameters ?? {}),
  };
}

function severitiesOf(input: SettingsInput, rules: readonly Rule[]): Record<string, 'error' | 'warning'> {
  const severities: Record<string, 'error' | 'warning'> = {};
  if (input.strict === true) { rules.forEach((rule) => { severities[rule.name] = 'error'; }); }
  for (const [rule, severity] of Object.entries(input.severities ?? {})) {
    if (severity !== 'error' && severity !== 'warning') { throw new Error(`cdk-soc2: severities: ${rule} is set to "${String(severity)}". Accepted are "error" and "warning"; to switch a rule off, use exclude with a reason`); }
    severities[known(rule, 'severities').name] = severity;
  }
  return severities;
}

function parametersOf(parameters: NonNullable<SettingsInput['parameters']>): Record<string, Record<string, number>> {
  const result: Record<string, Record<string, number>> = {};
  for (const [name, values] of Object.entries(parameters)) {
    const rule = known(name, 'parameters');
    for (const [parameter, value] of Object.entries(values)) {
      const declared = rule.parameters?.[parameter];
      if (declared === undefined) { throw new Error(`cdk-soc2: parameters: ${rule.name} has no parameter "${parameter}". It has ${Object.keys(rule.parameters ?? {}).join(', ') || 'none'}`); }
      const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = declared;
      if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) {
        throw new Error(`cdk-soc2: parameters: ${rule.name}.${parameter} is ${String(value)}. Accepted is a number of at least ${minimum}${declared.maximum === undefined ? '' : ` and at most ${maximum}`}: ${declared.description}`);
      }
      result[rule.name] = { ...result[rule.name], [parameter]: value };
    }
  }
  return result;
}

function known(name: string, setting: string): Rule {
  const rule = findRule(name);
  if (rule === undefined) { throw new Error(`cdk-soc2: ${setting}: no rule is called "${name}". Rule names are listed by \`npx cdk-soc2 rules\``); }
  return rule;
}
