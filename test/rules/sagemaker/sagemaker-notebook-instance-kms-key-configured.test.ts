import { testRule } from '../../support/rule-cases';

testRule('SagemakerNotebookInstanceKmsKeyConfigured', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { KmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { KmsKeyId: '' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { KmsKeyId: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { KmsKeyId: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', ''] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { KmsKeyId: { 'Fn::If': ['C', 'arn:aws:kms:eu-west-1:111122223333:key/1', 'arn:aws:kms:eu-west-1:111122223333:key/1'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sagemaker_notebook_instance: { subject: { kms_key_id: 'arn:aws:kms:eu-west-1:111122223333:key/1' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sagemaker_notebook_instance: { subject: { kms_key_id: '' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sagemaker_notebook_instance: { subject: { } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sagemaker_notebook_instance: { subject: { kms_key_id: '${var.p}' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sagemaker_notebook_instance: { subject: { kms_key_id: '${var.p == "x" ? "arn:aws:kms:eu-west-1:111122223333:key/1" : ""}' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
  ],
});
