import { defineRule } from '../rule';

export default defineRule({
  title: 'Images are tested before they are used',
  failure: 'Images are used untested',
  control: 'CHG-03',
  criteria: ['CC8.1', 'CC7.1'],
  severity: 'warning',
  rationale: 'A base image that does not start takes every machine with it.',
  fix: {
    cdk: 'imageTestsConfiguration: { imageTestsEnabled: true }',
    cloudformation: 'ImageTestsConfiguration: { ImageTestsEnabled: true }',
    terraform: 'image_tests_configuration { image_tests_enabled = true }',
  },
  equivalents: {},
  catalogue: ['imagebuilder-tests'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/test-images.html'],
  cloudformation: {
    'AWS::ImageBuilder::ImagePipeline': (resource) => resource.at('ImageTestsConfiguration.ImageTestsEnabled').orDefault(true).isTrue(),
  },
  terraform: {
    aws_imagebuilder_image_pipeline: (resource) => resource.at('image_tests_configuration.0.image_tests_enabled').orDefault(true).isTrue(),
  },
});
