import { type Acceptance, acceptanceProblem } from './waiver';
import type { Category } from '../criteria/criterion';
import { countedCriteria } from '../rules/criteria-of';
import { RuleFinder } from '../rules/find-rule';
import type { Rule } from '../rules/rule';

/** What a user may set, before it is checked. */
export interface SettingsInput {
  readonly categories?: readonly Category[];
  readonly strict?: boolean;
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly severities?: readonly (Partial<Acceptance> & { readonly rule: string; readonly severity: 'error' | 'warning' })[];
  /** Rules that run only when asked for. `true` asks for all of them. */
  readonly include?: readonly string[] | true;
  readonly exclude?: readonly (Partial<Acceptance> & { readonly rule: string })[];
}

/** A rule that somebody took out or made softer than it is, and answers for. */
export interface Relaxation extends Acceptance {
  /** Rule name without the `SOC2-` prefix. */
  readonly rule: string;
  readonly change: 'excluded' | 'lowered to warning';
}

/** Which rules run, and how hard. */
export interface Settings {
  readonly categories: readonly Category[];
  readonly rules: readonly Rule[];
  readonly enabled: readonly Rule[];
  /** Why a rule does not run, by name. */
  readonly disabled: ReadonlyMap<string, string>;
  readonly severities: Readonly<Record<string, 'error' | 'warning'>>;
  /** Excluded rules and lowered severities, in the order they were declared. */
  readonly relaxed: readonly Relaxation[];
  readonly parameters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Checks what the user set. Throws at once, naming the setting, the value and what is accepted. */
export function settingsOf(input: SettingsInput, rules: readonly Rule[]): Settings {
  const known = knownAmong(rules);
  const categories = [...new Set<Category>(['security', ...input.categories ?? []])].sort();
  const excluded = (input.exclude ?? []).map((each): Relaxation => ({ rule: known(each.rule, 'exclude').name, change: 'excluded', ...accepted(each, 'exclude', 'switched off') }));
  const disabled = new Map(excluded.map(({ rule, reason }) => [rule, reason]));
  const { severities, lowered } = severitiesOf(input, rules, known);
  const included = input.include === true ? undefined : new Set((input.include ?? []).map((name) => known(name, 'include').name));
  for (const rule of rules) {
    if (rule.replacedBy !== undefined) { disabled.set(rule.name, `Replaced by ${rule.replacedBy}.`); }
    if (rule.optIn !== undefined && included?.has(rule.name) === false && !disabled.has(rule.name)) { disabled.set(rule.name, `Runs only where it is asked for (include). ${rule.optIn}`); }
    if (!disabled.has(rule.name) && countedCriteria(rule, categories).length === 0) {
      disabled.set(rule.name, 'It bears only on criteria of categories that the app does not declare in scope.');
    }
  }
  return {
    categories, rules, disabled,
    enabled: rules.filter((rule) => !disabled.has(rule.name)),
    severities, relaxed: [...excluded, ...lowered],
    parameters: parametersOf(input.parameters ?? {}, known),
  };
}

function severitiesOf(input: SettingsInput, rules: readonly Rule[], known: Known): { severities: Record<string, 'error' | 'warning'>; lowered: Relaxation[] } {
  const severities: Record<string, 'error' | 'warning'> = {};
  const lowered: Relaxation[] = [];
  if (input.strict === true) { rules.forEach((rule) => { severities[rule.name] = 'error'; }); }
  const { severities: set = [] } = input;
  if (!Array.isArray(set)) {
    throw new Error("cdk-soc2: severities is a map from rule to severity, and must be a list: severities: [{ rule: 'S3BucketVersioningEnabled', severity: Soc2Severity.WARNING, reason: '...', owner: '...', approvedBy: '...' }]. Raising a severity needs no reason, owner and approver");
  }
  for (const each of set) {
    const { name, severity: own } = known(each.rule, 'severities');
    if (each.severity !== 'error' && each.severity !== 'warning') { throw new Error(`cdk-soc2: severities: ${name} is set to "${String(each.severity)}". Accepted are "error" and "warning"; to switch a rule off, use exclude with a reason`); }
    if (each.severity === 'warning' && (severities[name] ?? own) === 'error') {
      lowered.push({ rule: name, change: 'lowered to warning', ...accepted(each, 'severities', 'lowered to warning') });
    }
    severities[name] = each.severity;
  }
  return { severities, lowered };
}

/** Whoever weakens the gate says why, answers for it, and does not approve it alone. */
function accepted({ reason = '', owner = '', approvedBy = '', rule }: Partial<Acceptance> & { readonly rule: string }, setting: string, change: string): Acceptance {
  const problem = acceptanceProblem({ reason, owner, approvedBy });
  if (problem !== undefined) {
    throw new Error(`cdk-soc2: ${setting}: ${rule} is ${change} and ${problem}. It takes { rule, ${setting === 'exclude' ? '' : 'severity, '}reason, owner, approvedBy }`);
  }
  return { reason, owner, approvedBy };
}

function parametersOf(parameters: NonNullable<SettingsInput['parameters']>, known: Known): Record<string, Record<string, number>> {
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

/** The rule that a setting names. Throws where there is none. */
type Known = (name: string, setting: string) => Rule;

function knownAmong(rules: readonly Rule[]): Known {
  const finder = new RuleFinder(rules);
  return (name, setting) => {
    const rule = finder.judging(name);
    if (rule === undefined) { throw new Error(`cdk-soc2: ${setting}: no rule is called "${name}". Rule names are listed by \`npx cdk-soc2 rules\``); }
    return rule;
  };
}
