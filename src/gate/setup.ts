import type { GateSetup } from './run-gate';
import type { Category } from '../criteria/criterion';
import { settingsOf } from '../evaluate/settings';
import type { SystemInfo } from '../report/mapping';
import { rules } from '../rules';
import type { GateProps } from '../tree/gate-props';

/** What the user set, checked. Throws at once for an unknown rule or parameter, a value out of range, an exclusion without a reason, or a date that is none. */
export function gateSettings(props: GateProps): GateSetup['settings'] {
  if (props.asOf !== undefined) { checkDate(props.asOf); }
  return settingsOf({ ...props, categories: props.categories as readonly Category[] | undefined }, rules);
}

/** The parts of the set-up that follow from the properties alone. `context` is the framework's own way to set the date. */
export function setupOf(props: GateProps, settings: GateSetup['settings'], name: string, context: unknown): Pick<GateSetup, 'settings' | 'system' | 'asOf' | 'failOnUnknown' | 'accountBaseline'> {
  const asOf = props.asOf ?? (context === undefined ? new Date().toISOString().slice(0, 10) : String(context));
  checkDate(asOf);
  return {
    settings, asOf, system: systemOf(props, settings, name), failOnUnknown: props.failOnUnknown ?? false,
    accountBaseline: { ownedByThisApp: props.ownsAccountBaseline ?? false, owner: props.accountBaselineOwner ?? '' },
  };
}

function systemOf({ system = {} }: GateProps, settings: GateSetup['settings'], fallback: string): SystemInfo {
  const name = system.name ?? fallback;
  return {
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'app',
    name, owner: system.owner ?? '', environment: system.environment ?? '', categories: settings.categories,
    ...(system.commitmentsRef === undefined ? {} : { commitmentsRef: system.commitmentsRef }),
  };
}

function checkDate(text: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) { throw new Error(`cdk-soc2: asOf is "${text}". It must be a date like 2027-03-31`); }
}
