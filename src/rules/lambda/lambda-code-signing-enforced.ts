import { decide, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function takes signed code only',
  failure: 'Function takes code that nobody signed',
  control: 'CHG-02',
  severity: 'warning',
  optIn: 'Signing needs a pipeline that signs. Where code comes by a reviewed pipeline alone, it adds little.',
  rationale: 'Whoever may update the function can put any code in the place of what was reviewed.',
  fix: {
    cdk: 'codeSigningConfig: new lambda.CodeSigningConfig(this, "Signing", { signingProfiles, untrustedArtifactOnDeployment: lambda.UntrustedArtifactOnDeployment.ENFORCE })',
    cloudformation: 'CodeSigningConfigArn, with CodeSigningPolicies: { UntrustedArtifactOnDeployment: Enforce }',
    terraform: 'code_signing_config_arn, with policies { untrusted_artifact_on_deployment = "Enforce" }',
  },
  equivalents: { checkov: ['CKV_AWS_272'] },
  catalogue: ['lambda-code-signing'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-codesigning.html'],
  cloudformation: {
    'AWS::Lambda::Function': (fn) => decide(fn.at('PackageType').is('Image'), () => notApplicable(UNCHECKED),
      () => enforced(fn, fn.at('CodeSigningConfigArn'), 'AWS::Lambda::CodeSigningConfig', 'CodeSigningPolicies.UntrustedArtifactOnDeployment')),
  },
  terraform: {
    aws_lambda_function: (fn) => decide(fn.at('package_type').is('Image'), () => notApplicable(UNCHECKED),
      () => enforced(fn, fn.at('code_signing_config_arn'), 'aws_lambda_code_signing_config', 'policies.0.untrusted_artifact_on_deployment')),
  },
});

const UNCHECKED = 'signatures of container images are not checked by Lambda';

/** Unless its configuration is told to enforce, Lambda warns and deploys. */
function enforced(fn: ResourceView, arn: Value, type: string, policy: string): Outcome {
  const config = fn.follow(arn, type);
  if (config !== undefined) { return config.at(policy).orDefault('Warn').equals('Enforce'); }
  const named = arn.isPresent();
  return named.status === 'pass' ? undecided('the code signing configuration is not declared here', arn.evidence('refers-to', type)) : named;
}
