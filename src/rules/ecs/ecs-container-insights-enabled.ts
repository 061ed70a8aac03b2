import { undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'ECS cluster reports metrics of its tasks',
  failure: 'Cluster reports no metrics of its tasks',
  control: 'MON-04',
  severity: 'warning',
  rationale: 'Load and failures of single tasks are seen only with Container Insights.',
  fix: { cdk: 'containerInsightsV2: ecs.ContainerInsights.ENABLED', cloudformation: 'ClusterSettings: [{ Name: containerInsights, Value: enabled }]', terraform: 'setting { name = "containerInsights", value = "enabled" }' },
  equivalents: { awsConfig: ['ecs-container-insights-enabled'], securityHub: ['ECS.12'], checkov: ['CKV_AWS_65'], trivy: ['AWS-0034'], cdkNag: ['ECSClusterCloudWatchContainerInsights'], prowler: ['ecs_cluster_container_insights_enabled'] },
  catalogue: ['ecs-container-insights'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html'],
  cloudformation: {
    'AWS::ECS::Cluster': (cluster) => {
      const settings = cluster.at('ClusterSettings');
      const items = settings.items();
      if (items === undefined) { return undecided('the settings are known only at deploy time', settings.evidence('readable')); }
      const insights = items.find((item) => item.at('Name').is('containerInsights') !== false);
      return insights === undefined ? settings.child('containerInsights').orDefault('disabled').equals('enabled') : insights.at('Value').isOneOf(['enabled', 'enhanced']);
    },
  },
  terraform: {
    aws_ecs_cluster: (cluster) => {
      const settings = cluster.at('setting');
      const items = settings.items();
      if (items === undefined) { return undecided('its settings are known only when Terraform runs', settings.evidence('readable')); }
      const found = items.find((item) => item.at('name').is('containerInsights') !== false) ?? items.find((item) => item.at('name').present() === false);
      return (found ?? settings).at('value').isOneOf(['enabled', 'enhanced']);
    },
  },
});
