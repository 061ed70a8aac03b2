import { testRule } from '../../support/rule-cases';

testRule('SagemakerNotebookNoDirectInternetAccess', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { DirectInternetAccess: 'Disabled' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { DirectInternetAccess: 'Enabled' } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { DirectInternetAccess: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { DirectInternetAccess: { 'Fn::If': ['C', 'Disabled', 'Enabled'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::SageMaker::NotebookInstance', Properties: { DirectInternetAccess: { 'Fn::If': ['C', 'Disabled', 'Disabled'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_sagemaker_notebook_instance: { subject: { direct_internet_access: 'Disabled' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_sagemaker_notebook_instance: { subject: { direct_internet_access: 'Enabled' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_sagemaker_notebook_instance: { subject: { } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_sagemaker_notebook_instance: { subject: { direct_internet_access: '${var.p}' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_sagemaker_notebook_instance: { subject: { direct_internet_access: '${var.p == "x" ? "Disabled" : "Enabled"}' } } } }, subject: 'aws_sagemaker_notebook_instance.subject', expect: 'fail' },
  ],
});
