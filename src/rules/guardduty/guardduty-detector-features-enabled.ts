import { all, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import { defineRule } from '../rule';

const WATCHED = ['S3_DATA_EVENTS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS'];

/** The form before features, which knows some of them. */
const OLDER: Readonly<Record<string, string>> = { S3_DATA_EVENTS: 'DataSources.S3Logs.Enable', EBS_MALWARE_PROTECTION: 'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes' };
const OLDER_IN_TERRAFORM: Readonly<Record<string, string>> = { S3_DATA_EVENTS: '0.s3_logs.0.enable', EBS_MALWARE_PROTECTION: '0.malware_protection.0.scan_ec2_instance_with_findings.0.ebs_volumes.0.enable' };

function older(detector: ResourceView, name: string): Outcome | undefined {
  const value = name in OLDER ? detector.at(OLDER[name]) : undefined;
  return value === undefined || value.present() === false ? undefined : value.isTrue();
}

export default defineRule({
  title: 'GuardDuty watches storage, workloads and logins',
  failure: 'GuardDuty leaves parts of the account unwatched',
  control: 'MON-02',
  severity: 'warning',
  rationale: 'Attacks on what is not watched go unnoticed.',
  fix: {
    cdk: 'features with status ENABLED (ThreatDetection does it by itself)',
    cloudformation: 'Features: [{ Name: S3_DATA_EVENTS, Status: ENABLED }, ...]',
    terraform: 'aws_guardduty_detector_feature with status = "ENABLED"',
  },
  equivalents: {},
  catalogue: ['guardduty-features'],
  references: ['https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html'],
  cloudformation: {
    'AWS::GuardDuty::Detector': (detector) => {
      const features = detector.at('Features');
      const items = features.items();
      if (items === undefined) { return undecided('its features are known only at deploy time', features.evidence('readable')); }
      return all(...WATCHED.map((name) => {
        const found = items.find((item) => item.at('Name').is(name) === true) ?? items.find((item) => item.at('Name').is(name) === undefined);
        return (found === undefined ? undefined : all(found.at('Name').equals(name), found.at('Status').equals('ENABLED'))) ?? older(detector, name) ?? fail(`${name} is not switched on`, features.evidence('contains', name));
      }));
    },
  },
  terraform: {
    aws_guardduty_detector: (detector) => {
      const { found, maybe } = detector.referrers('aws_guardduty_detector_feature', 'detector_id');
      return all(...WATCHED.map((name) => {
        const feature = found.find((each) => each.at('name').is(name) === true) ?? [...found, ...maybe].find((each) => each.at('name').is(name) !== false);
        if (feature !== undefined && found.includes(feature)) { return all(feature.at('name').equals(name), feature.at('status').equals('ENABLED')); }
        const inline = name in OLDER_IN_TERRAFORM ? detector.at('datasources').written.at(OLDER_IN_TERRAFORM[name]) : undefined;
        if (inline !== undefined && inline.present() !== false) { return inline.isTrue(); }
        return feature === undefined ? fail(`${name} is not switched on`, { pointer: detector.resource.entryPointer, operator: 'referenced-by', expected: 'aws_guardduty_detector_feature' })
          : undecided(`whether ${feature.address} belongs to the detector is known only when Terraform runs`, feature.at('detector_id').evidence('refers-to', detector.address));
      }));
    },
  },
});
