import { all, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'File transfer server takes encrypted connections only',
  failure: 'Files and passwords are sent to the server in clear text',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'FTP sends passwords and files so that everyone on the way can read them.',
  fix: { cdk: 'protocols: ["SFTP"]', cloudformation: 'Protocols: [SFTP]', terraform: 'protocols = ["SFTP"]' },
  equivalents: {
    awsConfig: ['transfer-family-server-no-ftp'], securityHub: ['Transfer.2'], checkov: ['CKV_AWS_357'],
    prowler: ['transfer_server_in_transit_encryption_enabled'],
  },
  catalogue: ['transfer-in-transit'],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html'],
  cloudformation: { 'AWS::Transfer::Server': (server) => judge(server.at('Protocols')) },
  terraform: { aws_transfer_server: (server) => judge(server.at('protocols').written) },
});

function judge(protocols: Value): Outcome {
  const items = protocols.items();
  if (items === undefined) { return undecided('the protocols are known only at deploy time', protocols.evidence('readable')); }
  // Absent, the server takes SFTP.
  return items.length === 0 ? protocols.orDefault('SFTP').isNot('FTP') : all(...items.map((protocol) => protocol.isNot('FTP')));
}
