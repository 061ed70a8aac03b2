import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function URL asks for authorisation',
  failure: 'Function URL is open to everyone',
  control: 'PUB-03',
  severity: 'error',
  rationale: 'A URL without authorisation lets the whole internet run the function.',
  fix: {
    cdk: 'authType: lambda.FunctionUrlAuthType.AWS_IAM',
    cloudformation: 'AuthType: AWS_IAM',
    terraform: 'authorization_type = "AWS_IAM" in aws_lambda_function_url',
  },
  equivalents: { checkov: ['CKV_AWS_258'], cdkNag: ['LambdaFunctionUrlAuth'], prowler: ['awslambda_function_url_public'] },
  catalogue: ['lambda-url-auth', 'lambda-no-public-access'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html'],
  cloudformation: { 'AWS::Lambda::Url': (url) => url.at('AuthType').equals('AWS_IAM') },
  terraform: {
    aws_lambda_function_url: (resource) => resource.at('authorization_type').equals('AWS_IAM'),
  },
});
