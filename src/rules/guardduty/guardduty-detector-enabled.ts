import { accountDeclares } from '../helpers/declared';
import { defineRule } from '../rule';

export default defineRule({
  title: 'GuardDuty detector is switched on',
  failure: 'GuardDuty detector is switched off',
  control: 'MON-02',
  severity: 'error',
  rationale: 'Attacks on the account go unnoticed.',
  fix: {
    cdk: 'enable: true (ThreatDetection does it by itself)',
    cloudformation: 'Enable: true',
    terraform: 'enable = true',
  },
  equivalents: { checkov: ['CKV_AWS_238'], prowler: ['guardduty_is_enabled'] },
  catalogue: ['guardduty-enabled'],
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html'],
  cloudformation: {
    ...accountDeclares('GuardDuty detector', 'AWS::GuardDuty::Detector', 'aws_guardduty_detector'),
    'AWS::GuardDuty::Detector': (resource) => resource.at('Enable').isTrue(),
  },
  terraform: {
    ...accountDeclares('GuardDuty detector', 'AWS::GuardDuty::Detector', 'aws_guardduty_detector'),
    aws_guardduty_detector: (resource) => resource.at('enable').orDefault(true).isTrue(),
  },
});
