import { defineRule } from '../rule';

export default defineRule({
  title: 'Neptune instance has no public endpoint',
  failure: 'Graph database is reachable from the internet',
  control: 'NET-04',
  severity: 'error',
  rationale: 'A database with a public address is one security-group rule away from everyone.',
  fix: {
    cdk: 'publiclyAccessible: false',
    cloudformation: 'PubliclyAccessible: false, or nothing',
    terraform: 'publicly_accessible = false, or nothing',
  },
  equivalents: { checkov: ['CKV_AWS_102'] },
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html'],
  cloudformation: {
    'AWS::Neptune::DBInstance': (resource) => resource.at('PubliclyAccessible').orDefault(false).isFalse(),
  },
  terraform: {
    aws_neptune_cluster_instance: (resource) => resource.at('publicly_accessible').orDefault(false).isFalse(),
  },
});
