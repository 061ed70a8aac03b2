import type { MappedControl, MappedResource, Responsibilities } from './mapping';
import { serviceOf } from './resource-kinds';
import { AWS_CONTROLS, AWS_EXPECTS } from '../criteria/responsibilities';

/** Who does what: AWS as a carved-out subservice organisation, and what it expects of its customers. */
export function responsibilitiesOf(
  resources: readonly MappedResource[], controls: readonly MappedControl[], accountBaseline: Responsibilities['accountBaseline'],
): Responsibilities {
  const evidenced = new Set(resources.flatMap((resource) => resource.controlIds));
  const known = new Set(controls.map((control) => control.id));
  return {
    subserviceOrganizations: [{
      id: 'aws', name: 'Amazon Web Services', method: 'carve-out',
      services: [...new Set(resources.filter((resource) => /^(AWS::|aws_)/.test(resource.type)).map((resource) => serviceOf(resource.type)))].filter((service) => service !== 'CDK').sort(),
      csocs: AWS_CONTROLS,
      // Only controls with an evaluation in this very mapping show anything.
      theirUserEntityControls: AWS_EXPECTS.map(({ id, description, satisfiedBy }) => ({ id, description, satisfiedBy: satisfiedBy.filter((each) => known.has(each) && evidenced.has(each)) })),
    }],
    userEntityControls: [],
    accountBaseline,
  };
}
