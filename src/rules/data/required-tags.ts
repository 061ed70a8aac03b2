import { each } from '../../model/outcome';
import { DATA_STORES, TERRAFORM_DATA_STORES } from '../helpers/data-stores';
import { Tags } from '../helpers/tags';
import { type Check, defineRule } from '../rule';

/** What the description of a system needs of each of its parts, and how people spell it. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  owner: ['owner', 'team', 'service-owner', 'cost-center'],
  system: ['system', 'application', 'app', 'service', 'project'],
  environment: ['environment', 'env', 'stage'],
};

const check: Check = (resource) => {
  const tags = new Tags(resource);
  return each(Object.keys(WANTED), (name) => name, (name) => tags.value.judge(tags.has(WANTED[name]), 'contains', `a tag ${WANTED[name].slice(0, 3).join(' or ')}`));
};

const COMPUTE = ['AWS::EC2::Instance', 'AWS::Lambda::Function', 'AWS::ECS::Service', 'AWS::EKS::Cluster', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::AppConfig::Application'];
const TERRAFORM_COMPUTE = ['aws_instance', 'aws_lambda_function', 'aws_ecs_service', 'aws_eks_cluster', 'aws_lb', 'aws_appconfig_application'];

export default defineRule({
  title: 'Resource names its owner, system and environment',
  failure: 'Resource does not say whose it is',
  control: 'INV-01',
  severity: 'warning',
  optIn: 'Which tags there are is decided by each organisation; some record ownership elsewhere.',
  rationale: 'The description of the system, and whoever answers an alarm, must be able to tell what belongs to what.',
  fix: {
    cdk: 'Tags.of(app).add("owner", "team@example.com"), and the same for system and environment',
    cloudformation: 'Tags with the keys owner, system and environment, or stack tags',
    terraform: 'default_tags of the provider with owner, system and environment',
  },
  equivalents: {},
  catalogue: ['owner-and-system-tags', 'appconfig-tags'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/required-tags.html', 'https://docs.aws.amazon.com/whitepapers/latest/tagging-best-practices/tagging-best-practices.html'],
  cloudformation: Object.fromEntries([...DATA_STORES, ...COMPUTE].map((type) => [type, check])),
  terraform: Object.fromEntries([...TERRAFORM_DATA_STORES, ...TERRAFORM_COMPUTE].map((type) => [type, check])),
});
