import { decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lattice sends requests on to its targets over HTTPS',
  failure: 'Lattice sends requests on in clear text',
  control: 'TLS-04',
  severity: 'warning',
  rationale: 'Requests that arrived encrypted go over the network in clear on their last stretch.',
  fix: {
    cdk: 'config: { protocol: \'HTTPS\', port: 443 }',
    cloudformation: 'Config: { Protocol: HTTPS }',
    terraform: 'config { protocol = "HTTPS" }',
  },
  equivalents: {},
  catalogue: ['vpc-lattice-tls'],
  references: ['https://docs.aws.amazon.com/vpc-lattice/latest/ug/target-groups.html', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-targetgroupconfig.html'],
  cloudformation: {
    'AWS::VpcLattice::TargetGroup': (group) => judge(group.at('Type'), group.at('Config.Protocol')),
  },
  terraform: {
    aws_vpclattice_target_group: (group) => judge(group.at('type'), group.at('config.0.protocol')),
  },
});

function judge(type: Value, protocol: Value): Outcome {
  return decide(type.is('LAMBDA'), () => notApplicable('a function is invoked over TLS'), () => (protocol.is('TCP') === true
    ? undecided('the group passes packets on as they are, so whether they are encrypted is for the target to say', protocol.evidence('equals', 'HTTPS'))
    : protocol.equals('HTTPS')));
}
