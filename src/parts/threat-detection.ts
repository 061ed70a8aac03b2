/** What GuardDuty watches besides trail, flow logs and DNS. */
export const GUARDDUTY_FEATURES: readonly string[] = ['S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS', 'RUNTIME_MONITORING'];

/** Agents that GuardDuty brings to workloads itself. */
const AGENTS: Readonly<Record<string, readonly string[]>> = {
  RUNTIME_MONITORING: ['EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT'],
  EKS_RUNTIME_MONITORING: ['EKS_ADDON_MANAGEMENT'],
};

/** Severe findings, as EventBridge tells of them. GuardDuty calls 7 and more high. */
export const SEVERE_FINDINGS = { description: 'Severe findings of GuardDuty', source: 'aws.guardduty', detailType: 'GuardDuty Finding', minimumSeverity: 7 };

/** A feature of GuardDuty, on or off. */
export interface Feature {
  readonly name: string;
  readonly status: 'ENABLED' | 'DISABLED';
  readonly additionalConfiguration?: { readonly name: string; readonly status: 'ENABLED' }[];
}

/**
 * Every feature, on or off: one that the request does not speak of GuardDuty switches on.
 * https://docs.aws.amazon.com/guardduty/latest/APIReference/API_CreateDetector.html
 *
 * Throws for RUNTIME_MONITORING beside its older form.
 */
export function guarddutyFeatures(wanted: readonly string[] = GUARDDUTY_FEATURES): Feature[] {
  const olderForm = wanted.includes('EKS_RUNTIME_MONITORING');
  if (olderForm && wanted.includes('RUNTIME_MONITORING')) { throw new Error('cdk-soc2: features of threat detection name RUNTIME_MONITORING and EKS_RUNTIME_MONITORING, which is a part of it. GuardDuty accepts one of them'); }
  const off = GUARDDUTY_FEATURES.filter((name) => !wanted.includes(name) && !(olderForm && name === 'RUNTIME_MONITORING'));
  return [
    ...wanted.map((name): Feature => ({ name, status: 'ENABLED', ...(name in AGENTS ? { additionalConfiguration: AGENTS[name].map((agent) => ({ name: agent, status: 'ENABLED' as const })) } : {}) })),
    ...off.map((name): Feature => ({ name, status: 'DISABLED' })),
  ];
}

/** Throws for a severity that no finding can have. */
export function checkSeverity(severity: number): void {
  if (!(severity >= 1 && severity <= 10)) { throw new Error(`cdk-soc2: minimumSeverity of threat detection is ${severity}. GuardDuty gives findings 1 to 10`); }
}
