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
});
