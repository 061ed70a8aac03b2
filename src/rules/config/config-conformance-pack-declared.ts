import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Configuration is checked in the running account',
  failure: 'Nothing checks the configuration of the running account',
  control: 'CFG-01',
  criteria: ['CC4.1', 'CC7.1'],
  severity: 'warning',
  optIn: 'Security Hub may serve instead.',
  rationale: 'What was right at deployment may be changed by hand afterwards.',
  fix: {
    cdk: 'conformancePackTemplate on the ConfigRecorder',
    cloudformation: 'AWS::Config::ConformancePack',
    terraform: 'aws_config_conformance_pack',
  },
  equivalents: {},
  catalogue: ['config-conformance-pack'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/conformance-packs.html'],
  cloudformation: {
    ...accountDeclares('conformance pack or Config rule', 'AWS::Config::ConformancePack', 'AWS::Config::ConfigRule', 'AWS::Config::OrganizationConformancePack', 'aws_config_conformance_pack', 'aws_config_config_rule'),
  },
  terraform: {
    ...accountDeclares('conformance pack or Config rule', 'AWS::Config::ConformancePack', 'AWS::Config::ConfigRule', 'AWS::Config::OrganizationConformancePack', 'aws_config_conformance_pack', 'aws_config_config_rule'),
  },
});
