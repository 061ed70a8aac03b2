import { fail } from '../../model/outcome';
import { type Check, defineRule } from '../rule';

const check: Check = (certificate) => fail('AWS Certificate Manager does not look after it', { pointer: certificate.resource.entryPointer, operator: 'absent' });

export default defineRule({
  title: 'No certificates are kept in IAM',
  failure: 'Certificate is kept in IAM',
  control: 'TLS-02',
  criteria: ['CC6.1', 'CC6.7'],
  severity: 'warning',
  rationale: 'IAM renews no certificate and warns of none that expires; AWS Certificate Manager does both.',
  fix: {
    cdk: 'acm.Certificate',
    cloudformation: 'AWS::CertificateManager::Certificate in place of AWS::IAM::ServerCertificate',
    terraform: 'aws_acm_certificate in place of aws_iam_server_certificate',
  },
  equivalents: {},
  catalogue: ['iam-no-server-certs'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html'],
  cloudformation: {
    'AWS::IAM::ServerCertificate': check,
  },
  terraform: {
    aws_iam_server_certificate: check,
  },
});
