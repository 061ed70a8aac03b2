import { testRule } from '../../support/rule-cases';

testRule('ImagePipelineTestsEnabled', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { ImageTestsConfiguration: { ImageTestsEnabled: true } } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { ImageTestsConfiguration: { ImageTestsEnabled: false } } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { } } } }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { ImageTestsConfiguration: { ImageTestsEnabled: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { ImageTestsConfiguration: { ImageTestsEnabled: { 'Fn::If': ['C', true, false] } } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::ImageBuilder::ImagePipeline', Properties: { ImageTestsConfiguration: { ImageTestsEnabled: { 'Fn::If': ['C', true, true] } } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_imagebuilder_image_pipeline: { subject: { image_tests_configuration: [{ image_tests_enabled: true }] } } } }, subject: 'aws_imagebuilder_image_pipeline.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_imagebuilder_image_pipeline: { subject: { image_tests_configuration: [{ image_tests_enabled: false }] } } } }, subject: 'aws_imagebuilder_image_pipeline.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_imagebuilder_image_pipeline: { subject: { } } } }, subject: 'aws_imagebuilder_image_pipeline.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_imagebuilder_image_pipeline: { subject: { image_tests_configuration: [{ image_tests_enabled: '${var.p}' }] } } } }, subject: 'aws_imagebuilder_image_pipeline.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_imagebuilder_image_pipeline: { subject: { image_tests_configuration: [{ image_tests_enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_imagebuilder_image_pipeline.subject', expect: 'fail' },
  ],
});
