import { defineRule } from '../rule';

export default defineRule({
  title: 'Site of a VPN proves itself with a certificate',
  failure: 'Site of a VPN proves itself with a shared key',
  control: 'NET-02',
  criteria: ['CC6.7', 'CC6.1'],
  severity: 'warning',
  optIn: 'It takes a private certificate authority, and a device on the other side that can use it.',
  rationale: 'A shared key does not expire, and whoever copies it can stand in for the site.',
  fix: {
    cdk: 'new ec2.CfnCustomerGateway(this, \'Site\', { certificateArn, ... })',
    cloudformation: 'CertificateArn of a certificate of AWS Private CA',
    terraform: 'certificate_arn of a certificate of AWS Private CA',
  },
  equivalents: {},
  catalogue: ['s2svpn-hardening'],
  references: ['https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-tunnel-authentication-options.html'],
  cloudformation: {
    'AWS::EC2::CustomerGateway': (gateway) => gateway.at('CertificateArn').isPresent(),
  },
  terraform: {
    aws_customer_gateway: (gateway) => gateway.at('certificate_arn').isPresent(),
  },
});
