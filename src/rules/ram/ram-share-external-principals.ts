import { defineRule } from '../rule';

export default defineRule({
  title: 'Resources are shared within the organization alone',
  failure: 'Resources may be shared outside the organization',
  control: 'NET-06',
  criteria: ['CC6.7', 'CC6.3'],
  severity: 'warning',
  rationale: 'A share to another organization is a way out that no network control sees.',
  fix: {
    cdk: 'allowExternalPrincipals: false',
    cloudformation: 'AllowExternalPrincipals: false',
    terraform: 'allow_external_principals = false',
  },
  equivalents: {},
  catalogue: ['ram-external-sharing'],
  references: ['https://docs.aws.amazon.com/ram/latest/userguide/getting-started-sharing.html'],
  cloudformation: {
    'AWS::RAM::ResourceShare': (resource) => resource.at('AllowExternalPrincipals').orDefault(true).isFalse(),
  },
  terraform: {
    // The provider's default is false.
    aws_ram_resource_share: (share) => share.at('allow_external_principals').orDefault(false).isFalse(),
  },
});
