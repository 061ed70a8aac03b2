import type { GateSetup } from './run-gate';
import type { Category } from '../criteria/criterion';
import { settingsOf } from '../evaluate/settings';
import { isDate } from '../evaluate/waiver';
import type { SystemInfo } from '../report/mapping';
import { rules } from '../rules';
import type { GateProps } from '../tree/gate-props';

/** What the user set, checked. Throws at once for an unknown rule or parameter, a value out of range, an exclusion without a reason, or a date that is none. */
export function gateSettings(props: GateProps): GateSetup['settings'] {
  const { maximumWaiverDays: days } = props;
  if (props.asOf !== undefined) { checkDate(props.asOf); }
  if (days !== undefined && !(Number.isInteger(days) && days > 0)) { throw new Error(`cdk-soc2: maximumWaiverDays is ${String(days)}. It must be a whole number of days, at least 1`); }
  return settingsOf({ ...props, categories: props.categories as readonly Category[] | undefined }, rules);
}

/** The parts of the set-up that follow from the properties alone. `context` is the framework's own way to set the date. */
export function setupOf(props: GateProps, settings: GateSetup['settings'], name: string, context: unknown): Pick<GateSetup, 'settings' | 'system' | 'asOf' | 'today' | 'maximumWaiverDays' | 'failOnUnknown' | 'accountBaseline'> {
  const today = new Date().toISOString().slice(0, 10);
  const asOf = props.asOf ?? (context === undefined ? today : String(context));
  checkDate(asOf);
  return {
    settings, asOf, today, maximumWaiverDays: props.maximumWaiverDays, system: systemOf(props, settings, name), failOnUnknown: props.failOnUnknown ?? false,
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
  if (!isDate(text)) { throw new Error(`cdk-soc2: asOf is "${text}". It must be a date like 2027-03-31`); }
}
