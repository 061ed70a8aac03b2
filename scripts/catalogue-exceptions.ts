/** Checks of the catalogue that are no rule, and why. Short on purpose: what can be decided from code is a rule. */
export const CATALOGUE_EXCEPTIONS: Readonly<Record<string, string>> = {
  'iac-baseline': 'Evidenced by the run of the gate itself (CHG-01): whatever stands in the mapping is defined in code.',
  'stack-termination-protection': 'Stands in no template and no configuration: CloudFormation takes it with the call that makes the stack. Deletion protection and retention of what a stack holds are judged instead (AVL-02).',
};
