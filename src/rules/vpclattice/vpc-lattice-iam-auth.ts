import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

interface Side { readonly type: string; readonly place: string }
interface Names { readonly auth: string; readonly association: string; readonly service: Side; readonly network: Side }

const CLOUDFORMATION: Names = {
  auth: 'AuthType', association: 'AWS::VpcLattice::ServiceNetworkServiceAssociation',
  service: { type: 'AWS::VpcLattice::Service', place: 'ServiceIdentifier' },
  network: { type: 'AWS::VpcLattice::ServiceNetwork', place: 'ServiceNetworkIdentifier' },
};
const TERRAFORM: Names = {
  auth: 'auth_type', association: 'aws_vpclattice_service_network_service_association',
  service: { type: 'aws_vpclattice_service', place: 'service_identifier' },
  network: { type: 'aws_vpclattice_service_network', place: 'service_network_identifier' },
};

export default defineRule({
  title: 'Lattice service asks its callers for IAM credentials',
  failure: 'Lattice service answers callers that it does not know',
  control: 'PUB-03',
  criteria: ['CC6.6', 'CC6.3'],
  severity: 'warning',
  rationale: 'Whoever reaches the service network from an associated VPC may call every service in it.',
  fix: {
    cdk: 'authType: \'AWS_IAM\'',
    cloudformation: 'AuthType: AWS_IAM, on the service or on the service network',
    terraform: 'auth_type = "AWS_IAM", on the service or on the service network',
  },
  equivalents: {},
  catalogue: ['vpc-lattice-auth'],
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html'],
  cloudformation: {
    'AWS::VpcLattice::Service': (service) => own(service, CLOUDFORMATION, 'service', 'network'),
    'AWS::VpcLattice::ServiceNetwork': (network) => own(network, CLOUDFORMATION, 'network', 'service'),
  },
  terraform: {
    aws_vpclattice_service: (service) => own(service, TERRAFORM, 'service', 'network'),
    aws_vpclattice_service_network: (network) => own(network, TERRAFORM, 'network', 'service'),
  },
});

/** A request has to pass the network and the service, so it is enough that all on the other side ask. */
function own(resource: ResourceView, names: Names, side: 'service' | 'network', opposite: 'service' | 'network'): Outcome {
  const asks = (view: ResourceView): Outcome => view.at(names.auth).orDefault('NONE').equals('AWS_IAM');
  const { found, maybe } = resource.referrers(names.association, names[side].place);
  if (found.length === 0 && maybe.length === 0) { return asks(resource); }
  const others = found.map((association) => {
    const place = association.at(names[opposite].place);
    const other = resource.follow(place, names[opposite].type);
    return other === undefined ? undecided(`the ${opposite} it is associated with is not declared here`, place.evidence('refers-to', names[opposite].type)) : asks(other);
  });
  return any(asks(resource), all(...others, ...maybe.map((association) => undecided(`whether ${association.address} is about it is known only at deploy time`, association.at(names[side].place).evidence('refers-to', resource.address)))));
}
