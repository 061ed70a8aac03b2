import { defineRule } from '../rule';

export default defineRule({
  title: 'Lattice listener takes HTTPS only',
  failure: 'Lattice listener accepts clear text',
  control: 'TLS-02',
  severity: 'error',
  rationale: 'Requests and the credentials in them can be read on their way to a clear-text listener.',
  fix: {
    cdk: 'protocol: \'HTTPS\'',
    cloudformation: 'Protocol: HTTPS, or TLS_PASSTHROUGH',
    terraform: 'protocol = "HTTPS", or "TLS_PASSTHROUGH"',
  },
  equivalents: {},
  catalogue: ['vpc-lattice-tls'],
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/listeners.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html'],
  cloudformation: {
    'AWS::VpcLattice::Listener': (listener) => listener.at('Protocol').isOneOf(['HTTPS', 'TLS_PASSTHROUGH']),
  },
  terraform: {
    aws_vpclattice_listener: (listener) => listener.at('protocol').isOneOf(['HTTPS', 'TLS_PASSTHROUGH']),
  },
});
