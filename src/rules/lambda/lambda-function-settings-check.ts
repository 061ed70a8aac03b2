import { decide, notApplicable } from '../../model/outcome';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Lambda function runs on a runtime that receives security patches',
  failure: 'Runtime no longer receives security patches',
  control: 'CFG-03',
  severity: 'error',
  rationale: 'Weaknesses found in a runtime after its end of support are never mended.',
  fix: {
    cdk: 'runtime: lambda.Runtime.NODEJS_LATEST, or a current version of the language',
    cloudformation: 'Runtime: nodejs22.x, or a current version of the language',
    terraform: 'runtime = "nodejs22.x", or a current version of the language',
  },
  equivalents: {
    awsConfig: ['lambda-function-settings-check'], securityHub: ['Lambda.2'], checkov: ['CKV_AWS_363'],
    prowler: ['awslambda_function_using_supported_runtimes'],
  },
  catalogue: ['lambda-supported-runtime'],
  references: ['https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],
  cloudformation: {
    'AWS::Lambda::Function': (fn) => {
      const image = fn.at('PackageType').is('Image');
      return decide(image, () => notApplicable('the function runs a container image, whose base is not named here'), () => fn.at('Runtime').isNoneOf(DEPRECATED));
    },
  },
  terraform: {
    aws_lambda_function: (fn) => decide(fn.at('package_type').orDefault('Zip').is('Image'), () => notApplicable('the function runs a container image, whose base is not named here'), () => fn.at('runtime').isNoneOf(DEPRECATED)),
  },
});

/** Runtimes past their date of deprecation, as AWS lists them (read in November 2026). */
const DEPRECATED = [
  'nodejs', 'nodejs4.3', 'nodejs4.3-edge', 'nodejs6.10', 'nodejs8.10', 'nodejs10.x', 'nodejs12.x', 'nodejs14.x', 'nodejs16.x', 'nodejs18.x', 'nodejs20.x',
  'python2.7', 'python3.6', 'python3.7', 'python3.8', 'python3.9', 'java8', 'ruby2.5', 'ruby2.7', 'ruby3.2',
  'dotnetcore1.0', 'dotnetcore2.0', 'dotnetcore2.1', 'dotnetcore3.1', 'dotnet5.0', 'dotnet6', 'dotnet7', 'go1.x', 'provided',
];
