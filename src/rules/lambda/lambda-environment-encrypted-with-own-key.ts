import { decide, notApplicable } from '../../model/outcome';
import { unlessAtEdge } from '../helpers/edge-function';
import { isCustomerManagedKey } from '../helpers/keys';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Environment of a Lambda function is encrypted with a customer-managed key',
  failure: 'Environment of the function is encrypted with a key of AWS',
  control: 'ENC-02',
  severity: 'warning',
  rationale: 'With a key of our own only those who may use the key can read the settings of the function.',
  fix: { cdk: 'environmentEncryption: key', cloudformation: 'KmsKeyArn: !GetAtt Key.Arn', terraform: 'kms_key_arn = aws_kms_key.this.arn' },
  equivalents: { checkov: ['CKV_AWS_173'] },
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html'],
  cloudformation: {
    'AWS::Lambda::Function': unlessAtEdge((fn) => {
      const variables = fn.at('Environment.Variables');
      return decide(variables.present() === undefined ? undefined : variables.keys().length > 0,
        () => isCustomerManagedKey(fn, fn.at('KmsKeyArn')),
        () => notApplicable('the function has no environment'));
    }),
  },
  terraform: {
    aws_lambda_function: unlessAtEdge((fn) => {
      const variables = fn.at('environment.0.variables');
      return decide(variables.present() === undefined ? undefined : variables.keys().length > 0,
        () => isCustomerManagedKey(fn, fn.at('kms_key_arn')),
        () => notApplicable('the function has no environment'));
    }),
  },
});
