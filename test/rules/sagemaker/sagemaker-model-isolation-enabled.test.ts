import { testRule } from '../../support/rule-cases';

testRule('SagemakerModelIsolationEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { EnableNetworkIsolation: true } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { EnableNetworkIsolation: false } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { EnableNetworkIsolation: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { EnableNetworkIsolation: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::Model', Properties: { EnableNetworkIsolation: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sagemaker_model: { subject: { enable_network_isolation: true } } } }, subject: 'aws_sagemaker_model.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sagemaker_model: { subject: { enable_network_isolation: false } } } }, subject: 'aws_sagemaker_model.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sagemaker_model: { subject: { } } } }, subject: 'aws_sagemaker_model.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sagemaker_model: { subject: { enable_network_isolation: '${var.p}' } } } }, subject: 'aws_sagemaker_model.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sagemaker_model: { subject: { enable_network_isolation: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_sagemaker_model.subject', expect: 'fail' },
  ],
});
