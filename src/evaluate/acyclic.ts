import type { Evaluation } from './evaluation';
import { standIn } from './reading';
import type { DependencyCycle } from '../model/dependency-cycle';
import type { ResourceGraph } from '../model/graph';
import type { Rule } from '../rules/rule';

/**
 * The pseudo rule under which dependency cycles stand. CloudFormation and Terraform refuse them, so that what is judged
 * beside one is never deployed as it stands; nobody can accept that, and it fails like input that could not be read.
 */
export const ACYCLIC: Rule = {
  name: 'DependenciesAcyclic',
  title: 'Nothing needs itself to be there first',
  failure: 'The dependencies go in a circle',
  control: 'CHG-01',
  severity: 'error',
  rationale: 'What needs itself to be there first cannot be deployed, so that nothing that was judged here takes effect.',
  fix: {
    cdk: 'take one reference out of the chain: name services and accounts in policies, not resources, and grant in one direction',
    cloudformation: 'take one reference out of the chain, or move the part that refers into a resource of its own',
    terraform: 'take one reference out of the chain, or move the part that refers into a resource of its own',
  },
  equivalents: {},
  references: [
    'https://repost.aws/knowledge-center/cloudformation-circular-dependency-error',
    'https://developer.hashicorp.com/terraform/internals/graph',
  ],
};

/** More cycles than these are counted: mending the first ones often mends the others. */
const MOST = 20;

/** The dependency cycles, as evaluations in error: one for each knot of things that need one another. */
export function cyclesOf({ cycles }: ResourceGraph): Evaluation[] {
  return cycles.slice(0, MOST).map((cycle, index) => ({
    rule: ACYCLIC, resource: cycle.resource ?? standIn(cycle, '(cycle)'), status: 'error', evidence: cycle.evidence,
    message: `${messageOf(cycle)}${index === MOST - 1 && cycles.length > MOST ? ` ${cycles.length - MOST} more cycles stand beside it.` : ''}`,
  }));
}

function messageOf({ chain, where, fix, unit }: DependencyCycle): string {
  const refused = unit.platform === 'terraform' ? 'Terraform refuses it (Error: Cycle)' : 'it cannot be deployed';
  return `Dependency cycle: ${chain.join(' -> ')}${where === undefined ? '' : `, where ${where}`}; ${refused}. To break it, ${fix}.`;
}
