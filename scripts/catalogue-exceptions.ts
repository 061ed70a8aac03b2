/** Checks of the catalogue that are no rule, and why. Short on purpose: what can be decided from code is a rule. */
export const CATALOGUE_EXCEPTIONS: Readonly<Record<string, string>> = {
  'appmesh-tls-logging': 'AWS App Mesh ended on 30 September 2026.',
  'audit-manager': 'AWS Audit Manager takes no new customers, and an assessment is no safeguard but a way to look at some.',
  'documentdb-not-public': 'DocumentDB has no public address, and neither platform states whom a snapshot is shared with.',
  'elastictranscoder-notify': 'Amazon Elastic Transcoder ended on 13 November 2025.',
  'iac-baseline': 'Evidenced by the run of the gate itself (CHG-01): whatever stands in the mapping is defined in code.',
  'managed-blockchain-logging': 'CloudFormation and Terraform have no property for the logs of members and nodes.',
  'stack-termination-protection': 'Stands in no template and no configuration: CloudFormation takes it with the call that makes the stack. Deletion protection and retention of what a stack holds are judged instead (AVL-02).',
};
