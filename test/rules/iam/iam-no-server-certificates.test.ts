import { testRule } from '../../support/rule-cases';

testRule('IamNoServerCertificates', {
  cloudformation: [
    { name: 'one is declared', template: { Resources: { Subject: { Type: 'AWS::IAM::ServerCertificate', Properties: {} } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'one is declared', config: { resource: { aws_iam_server_certificate: { subject: {} } } }, subject: 'aws_iam_server_certificate.subject', expect: 'fail' },
  ],
});
