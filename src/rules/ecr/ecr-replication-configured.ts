import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Images are replicated to another Region or account',
  failure: 'Images have one copy only',
  control: 'BCK-05',
  severity: 'warning',
  optIn: 'Where copies are held is decided by each system.',
  rationale: 'A Region that is lost takes its images with it.',
  fix: {
    cdk: 'new ecr.CfnReplicationConfiguration(...)',
    cloudformation: 'AWS::ECR::ReplicationConfiguration',
    terraform: 'aws_ecr_replication_configuration',
  },
  equivalents: {},
  catalogue: ['ecr-replication'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html'],
  cloudformation: {
    ...accountDeclares('replication of images', 'AWS::ECR::ReplicationConfiguration', 'aws_ecr_replication_configuration'),
  },
  terraform: {
    ...accountDeclares('replication of images', 'AWS::ECR::ReplicationConfiguration', 'aws_ecr_replication_configuration'),
  },
});
