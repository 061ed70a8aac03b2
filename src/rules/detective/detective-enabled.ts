import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Amazon Detective keeps what an investigation needs',
  failure: 'Nothing is kept for an investigation',
  control: 'INC-01',
  criteria: ['CC7.3', 'CC7.4'],
  severity: 'warning',
  optIn: 'It costs by use, and which systems need it is decided by each.',
  rationale: 'What happened around a finding is reconstructed in minutes or in days.',
  fix: {
    cdk: 'new detective.CfnGraph(this, "Graph")',
    cloudformation: 'AWS::Detective::Graph',
    terraform: 'aws_detective_graph',
  },
  equivalents: {},
  catalogue: ['detective-enabled'],
  references: ['https://docs.aws.amazon.com/detective/latest/userguide/what-is-detective.html'],
  cloudformation: {
    ...accountDeclares('graph of Amazon Detective', 'AWS::Detective::Graph', 'aws_detective_graph'),
  },
  terraform: {
    ...accountDeclares('graph of Amazon Detective', 'AWS::Detective::Graph', 'aws_detective_graph'),
  },
});
