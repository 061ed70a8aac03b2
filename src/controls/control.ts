/** How strongly a control bears on a criterion. `primary`: an examiner would test the criterion with it. */
export interface ControlCriterion {
  readonly id: string;
  readonly strength: 'primary' | 'supporting';
  /** Position of the point of focus within the criterion (2022 list), where one fits. */
  readonly pointOfFocus?: number;
  readonly rationale: string;
}

/** Management's statement of one safeguard. A control is data; the rules that evidence it name its id. */
export interface Control {
  /** For example `ENC-01`. For ever: ids are public API. */
  readonly id: string;
  readonly title: string;
  /** Management's wording, ready to paste into the system description. */
  readonly statement: string;
  readonly kind: 'preventive' | 'detective' | 'corrective';
  readonly nature: 'automated' | 'manual' | 'it-dependent-manual';
  readonly frequency: 'per-change' | 'continuous';
  readonly criteria: readonly ControlCriterion[];
  /** A suggested test, for the auditor to re-perform. */
  readonly testProcedure: string;
  /** `account`: exists once per account, so it is judged only where the app says that it owns the account baseline. */
  readonly scope?: 'account';
}

/** A family of controls: one file per family. */
export interface ControlFamily {
  /** For example `ENC`. */
  readonly id: string;
  readonly title: string;
  readonly controls: readonly Control[];
}
