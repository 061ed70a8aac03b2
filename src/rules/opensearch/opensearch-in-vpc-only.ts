import type { Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

function inNetwork(domain: ResourceView): Outcome {
  const subnets = domain.at('VPCOptions.SubnetIds');
  return subnets.items()?.length === 0 ? subnets.judge(false, 'present') : subnets.isPresent();
}

export default defineRule({
  title: 'OpenSearch domain stands in a VPC',
  failure: 'Search domain has an endpoint on the internet',
  control: 'NET-04',
  severity: 'error',
  rationale: 'One open access policy away from the internet reading every index.',
  fix: {
    cdk: 'vpc: the network of the system',
    cloudformation: 'VPCOptions with SubnetIds',
    terraform: 'vpc_options with subnet_ids',
  },
  equivalents: { awsConfig: ['opensearch-in-vpc-only', 'elasticsearch-in-vpc-only'], securityHub: ['Opensearch.2', 'ES.2'], checkov: ['CKV_AWS_137'], cdkNag: ['OpenSearchInVPCOnly'] },
  catalogue: ['opensearch-in-vpc'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html'],
  cloudformation: {
    'AWS::OpenSearchService::Domain': inNetwork,
    'AWS::Elasticsearch::Domain': inNetwork,
  },
  terraform: {
    aws_opensearch_domain: (resource) => resource.at('vpc_options.0.subnet_ids').isPresent(),
    aws_elasticsearch_domain: (resource) => resource.at('vpc_options.0.subnet_ids').isPresent(),
  },
});
