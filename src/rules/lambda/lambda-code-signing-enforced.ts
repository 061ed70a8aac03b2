import { decide, notApplicable, undecided } from '../../model/outcome';
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
    'AWS::Lambda::Function': (fn) => decide(fn.at('PackageType').is('Image'), () => notApplicable('signatures of container images are not checked by Lambda'), () => {
      const arn = fn.at('CodeSigningConfigArn');
      const config = fn.follow(arn, 'AWS::Lambda::CodeSigningConfig');
      // Unless it is told to enforce, Lambda warns and deploys.
      if (config !== undefined) { return config.at('CodeSigningPolicies.UntrustedArtifactOnDeployment').orDefault('Warn').equals('Enforce'); }
      const named = arn.isPresent();
      return named.status === 'pass' ? undecided('the code signing configuration is not declared here', arn.evidence('refers-to', 'AWS::Lambda::CodeSigningConfig')) : named;
    }),
  },
  terraform: {
    aws_lambda_function: (resource) => resource.at('code_signing_config_arn').isPresent(),
  },
});
