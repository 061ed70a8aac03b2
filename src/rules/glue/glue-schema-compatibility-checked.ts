import { defineRule } from '../rule';

export default defineRule({
  title: 'Registered schema refuses what does not fit',
  failure: 'Schema accepts every change',
  control: 'PRC-04',
  criteria: ['PI1.1', 'PI1.2'],
  severity: 'warning',
  rationale: 'A producer that changes its messages breaks those who read them, unseen.',
  fix: {
    cdk: 'compatibility: "BACKWARD" on glue.CfnSchema',
    cloudformation: 'Compatibility: BACKWARD',
    terraform: 'compatibility = "BACKWARD"',
  },
  equivalents: {},
  catalogue: ['schema-registry'],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/schema-registry.html'],
  cloudformation: {
    'AWS::Glue::Schema': (resource) => resource.at('Compatibility').isNoneOf(['NONE', 'DISABLED']),
  },
  terraform: {
    aws_glue_schema: (resource) => resource.at('compatibility').isNoneOf(['NONE', 'DISABLED']),
  },
});
