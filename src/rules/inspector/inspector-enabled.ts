import { all } from '../../model/outcome';
import { or } from '../helpers/logic';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Amazon Inspector scans machines, images and functions',
  failure: 'Amazon Inspector leaves something unscanned',
  control: 'CFG-02',
  severity: 'warning',
  rationale: 'New vulnerabilities appear in software that did not change.',
  fix: {
    cdk: 'enable Amazon Inspector for the account; CloudFormation has no resource for it',
    cloudformation: 'enable Amazon Inspector for the account; CloudFormation has no resource for it',
    terraform: 'aws_inspector2_enabler with resource_types = ["EC2", "ECR", "LAMBDA"]',
  },
  equivalents: { prowler: ['inspector2_is_enabled'] },
  catalogue: ['inspector-enabled'],
  references: ['https://docs.aws.amazon.com/inspector/latest/user/getting_started_tutorial.html'],
  terraform: {
    aws_inspector2_enabler: (enabler) => {
      const types = enabler.at('resource_types');
      const items = types.items();
      return all(...['EC2', 'ECR', 'LAMBDA'].map((wanted) => types.judge(items === undefined ? undefined : or(false, ...items.map((item) => item.is(wanted))), 'includes', wanted)));
    },
  },
});
