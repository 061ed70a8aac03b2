import { testRule } from '../../support/rule-cases';

const registry = (filter: unknown) => ({ Type: 'AWS::ECR::RegistryScanningConfiguration', Properties: { ScanType: 'ENHANCED', Rules: [{ ScanFrequency: 'CONTINUOUS_SCAN', RepositoryFilters: [{ Filter: filter, FilterType: 'WILDCARD' }] }] } });

testRule('EcrPrivateImageScanningEnabled', {
  cloudformation: [
    { name: 'scanned on push', properties: { ImageScanningConfiguration: { ScanOnPush: true } }, expect: 'pass' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'not scanned', properties: { ImageScanningConfiguration: { ScanOnPush: false } }, expect: 'fail' },
    { name: 'scanned by the registry', template: { Resources: { Subject: { Type: 'AWS::ECR::Repository' }, R: registry('*') } }, expect: 'pass' },
    { name: 'the registry scans others', template: { Resources: { Subject: { Type: 'AWS::ECR::Repository' }, R: registry('prod-*') } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageScanningConfiguration: { ScanOnPush: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ECR::Repository', Properties: { ImageScanningConfiguration: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, { ScanOnPush: true }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_ecr_repository: { subject: { image_scanning_configuration: [{ scan_on_push: true }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_ecr_repository: { subject: { image_scanning_configuration: [{ scan_on_push: false }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_ecr_repository: { subject: { } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { image_scanning_configuration: [{ scan_on_push: '${var.p}' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_ecr_repository: { subject: { image_scanning_configuration: [{ scan_on_push: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_ecr_repository.subject', expect: 'fail' },
  ],
});
