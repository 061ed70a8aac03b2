import { any, undecided } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Images are scanned for vulnerabilities when they are pushed',
  failure: 'Images are not scanned',
  control: 'CFG-02',
  severity: 'error',
  rationale: 'A known weakness in an image is deployed unless a scan finds it.',
  fix: { cdk: 'imageScanOnPush: true', cloudformation: 'ImageScanningConfiguration: { ScanOnPush: true }', terraform: 'image_scanning_configuration { scan_on_push = true }' },
  equivalents: {
    awsConfig: ['ecr-private-image-scanning-enabled'], securityHub: ['ECR.1'], checkov: ['CKV_AWS_163'], trivy: ['AWS-0030'],
    cfnGuard: ['ECR_REPO_SCAN_ON_PUSH'], prowler: ['ecr_repositories_scan_images_on_push_enabled'],
  },
  catalogue: ['ecr-scan-on-push'],
  references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html'],
  cloudformation: {
    'AWS::ECR::Repository': (repository) => {
      const own = repository.at('ImageScanningConfiguration.ScanOnPush').orDefault(false).isTrue();
      // A registry-wide configuration takes precedence over the repository's own.
      const registry = repository.others('AWS::ECR::RegistryScanningConfiguration');
      return registry.length === 0 ? own : any(own, ...registry.map((view) => {
        const rules = view.at('Rules');
        const everything = rules.items()?.some((rule) => rule.at('RepositoryFilters').items()?.some((filter) => filter.at('Filter').is('*') === true) === true);
        return rules.judge(rules.items() === undefined ? undefined : everything === true, 'scans-all-repositories');
      }));
    },
  },
  terraform: {
    aws_ecr_repository: (repository) => {
      const own = repository.at('image_scanning_configuration.0.scan_on_push').orDefault(false).isTrue();
      const registry = repository.graph.byType('aws_ecr_registry_scanning_configuration')[0];
      return own.status !== 'fail' || registry === undefined ? own
        : undecided('a scanning configuration of the registry may cover it', { pointer: registry.entryPointer, document: registry.unit.file, operator: 'covers' });
    },
  },
});
