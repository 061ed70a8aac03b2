import { all, any, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

const CLOUDFORMATION = {
  subscription: 'AWS::VpcLattice::AccessLogSubscription', resource: 'ResourceIdentifier', destination: 'DestinationArn',
  association: 'AWS::VpcLattice::ServiceNetworkServiceAssociation', service: 'ServiceIdentifier', network: 'ServiceNetworkIdentifier', networkType: 'AWS::VpcLattice::ServiceNetwork',
};
const TERRAFORM = {
  subscription: 'aws_vpclattice_access_log_subscription', resource: 'resource_identifier', destination: 'destination_arn',
  association: 'aws_vpclattice_service_network_service_association', service: 'service_identifier', network: 'service_network_identifier', networkType: 'aws_vpclattice_service_network',
};

export default defineRule({
  title: 'Requests to Lattice services are logged',
  failure: 'Requests through Lattice are not logged',
  control: 'LOG-03',
  criteria: ['CC7.2'],
  severity: 'warning',
  rationale: 'Calls between services that pass no gateway show in no other log.',
  fix: {
    cdk: 'new vpclattice.CfnAccessLogSubscription(this, "Logs", { resourceIdentifier: network.attrArn, destinationArn: logGroup.logGroupArn })',
    cloudformation: 'AWS::VpcLattice::AccessLogSubscription with ResourceIdentifier of the service network',
    terraform: 'aws_vpclattice_access_log_subscription with resource_identifier of the service network',
  },
  equivalents: {},
  catalogue: ['vpc-lattice-logging'],
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/monitoring-access-logs.html'],
  cloudformation: {
    'AWS::VpcLattice::ServiceNetwork': (network) => logged(network, CLOUDFORMATION),
    'AWS::VpcLattice::Service': (service) => ofService(service, CLOUDFORMATION),
  },
  terraform: {
    aws_vpclattice_service_network: (network) => logged(network, TERRAFORM),
    aws_vpclattice_service: (service) => ofService(service, TERRAFORM),
  },
});

function logged(resource: ResourceView, names: typeof CLOUDFORMATION): Outcome {
  return resource.referrers(names.subscription, names.resource).some('no access log subscription refers to it', (subscription) => subscription.at(names.destination).isPresent());
}

/** The log of a network holds the requests to all services in it. */
function ofService(service: ResourceView, names: typeof CLOUDFORMATION): Outcome {
  const { found, maybe } = service.referrers(names.association, names.service);
  if (found.length === 0 && maybe.length === 0) { return logged(service, names); }
  const networks = found.map((association) => {
    const network = service.follow(association.at(names.network), names.networkType);
    return network === undefined ? undecided('its service network is not declared here', association.at(names.network).evidence('refers-to', names.networkType)) : logged(network, names);
  });
  return any(logged(service, names), all(...networks, ...maybe.map((association) => undecided(`whether ${association.address} is about it is known only at deploy time`, association.at(names.service).evidence('refers-to', service.address)))));
}
