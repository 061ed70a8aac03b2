import { testRule } from '../../support/rule-cases';

testRule('SagemakerEndpointConfigurationKmsKeyConfigured', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { KmsKeyId: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { KmsKeyId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { KmsKeyId: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::EndpointConfig', Properties: { KmsKeyId: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sagemaker_endpoint_configuration: { subject: { kms_key_arn: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_sagemaker_endpoint_configuration.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sagemaker_endpoint_configuration: { subject: { kms_key_arn: '' } } } }, subject: 'aws_sagemaker_endpoint_configuration.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sagemaker_endpoint_configuration: { subject: { } } } }, subject: 'aws_sagemaker_endpoint_configuration.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sagemaker_endpoint_configuration: { subject: { kms_key_arn: '${var.p}' } } } }, subject: 'aws_sagemaker_endpoint_configuration.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sagemaker_endpoint_configuration: { subject: { kms_key_arn: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' } } } }, subject: 'aws_sagemaker_endpoint_configuration.subject', expect: 'fail' },
  ],
});
