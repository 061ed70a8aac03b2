import type { Resource } from '../../model/resource';

/** Where a resource of a cycle refers to the next. */
interface Step { readonly from: Resource; readonly pointer: string }

/** What breaks a cycle, by the place of one of its references; the first that fits is told. `%` stands for the resource. */
const ADVICE: readonly { readonly at: RegExp; readonly type?: string; readonly advice: string }[] = [
  { at: /\/DependsOn(\/|$)/, advice: 'leave out DependsOn in %' },
  { at: /\/SecurityGroup(In|E)gress\//, type: 'AWS::EC2::SecurityGroup', advice: 'move the rule of % into a resource of its own (AWS::EC2::SecurityGroupIngress or AWS::EC2::SecurityGroupEgress)' },
  { at: /\/KeyPolicy\//, advice: 'in the key policy of %, name services (Principal: Service, with aws:SourceAccount) or the account, not a resource that uses the key' },
  { at: /\/NotificationConfiguration\//, advice: 'give % a literal name, and write that name where the others refer to it' },
  { at: /\/(Policies|PolicyDocument|AssumeRolePolicyDocument|ResourcePolicy|FileSystemPolicy|RepositoryPolicyText|Policy)\//, advice: 'move the policy out of % into a resource of its own, or name there what is allowed by account or by a literal name' },
];

/** How to break a cycle of resources. */
export function breakingAdvice(steps: readonly Step[]): string {
  for (const { at, type, advice } of ADVICE) {
    const step = steps.find(({ from, pointer }) => at.test(pointer) && (type === undefined || from.type === type));
    if (step !== undefined) { return advice.replace('%', step.from.address); }
  }
  const [{ from }] = steps;
  return steps.length === 1 ? `write a literal where ${from.address} refers to itself` : `let one of them go without the reference to the next, as by a literal name, or move the part of ${from.address} that refers into a resource of its own`;
}
