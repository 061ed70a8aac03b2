import { testRule } from '../../support/rule-cases';

const type = 'AWS::ECS::TaskDefinition';
const set = (value: unknown) => ({ ContainerDefinitions: [{ Name: 'app', Image: value }] });
const when = { Parameters: { Env: { Type: 'String' }, P: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...when, Resources: { Subject: { Type: type, Properties: properties } } });

testRule('EcsTaskDefinitionImagePinned', {
  cloudformation: [
    { name: 'as it should be', properties: set('public.ecr.aws/nginx/nginx:1.27'), expect: 'pass' },
    { name: 'the weak value', properties: set('public.ecr.aws/nginx/nginx:latest'), expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: subject(set({ Ref: 'P' })), expect: 'unknown' },
    { name: 'weak in one arm of a condition', template: subject(set({ 'Fn::If': ['Prod', 'public.ecr.aws/nginx/nginx:1.27', 'public.ecr.aws/nginx/nginx:latest'] })), expect: 'fail' },
    { name: 'as it should be in both arms', template: subject(set({ 'Fn::If': ['Prod', 'public.ecr.aws/nginx/nginx:1.27', 'public.ecr.aws/nginx/nginx:1.27'] })), expect: 'pass' },
    { name: 'a digest', properties: set('nginx@sha256:0123456789abcdef'), expect: 'pass' },
    { name: 'no tag', properties: set('public.ecr.aws/nginx/nginx'), expect: 'fail' },
    { name: 'a port, and no tag', properties: set('registry.example.com:5000/app'), expect: 'fail' },
    { name: 'no image', properties: { ContainerDefinitions: [{ Name: 'app' }] }, expect: 'fail' },
    { name: 'an asset of the CDK', template: subject(set({ 'Fn::Sub': '${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/cdk-assets:0123456789abcdef' })), expect: 'pass' },
    { name: 'a repository of the template with a tag', template: { Resources: { Images: { Type: 'AWS::ECR::Repository' }, Subject: { Type: type, Properties: set({ 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Images', 'RepositoryUri'] }, ':v1']] }) } } }, expect: 'pass' },
    { name: 'a repository of the template with latest', template: { Resources: { Images: { Type: 'AWS::ECR::Repository' }, Subject: { Type: type, Properties: set({ 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Images', 'RepositoryUri'] }, ':latest']] }) } } }, expect: 'fail' },
    { name: 'a tag known at deploy time', template: subject(set({ 'Fn::Sub': 'nginx:${P}' })), expect: 'unknown' },
    { name: 'a registry known at deploy time, and no tag', template: subject(set({ 'Fn::Sub': '${P}/nginx' })), expect: 'fail' },
    { name: 'one of two', properties: { ContainerDefinitions: [{ Name: 'a', Image: 'a:1' }, { Name: 'b', Image: 'b' }] }, expect: 'fail', findings: ['b'] },
  ],
  terraform: [
    { name: 'a tag', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: 'nginx:1.27' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'latest', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: 'nginx:latest' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'no tag', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: '${jsonencode([{"name" = "a", "image" = "nginx"}])}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { container_definitions: '${var.p}' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'unknown' },
    { name: 'a digest', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: 'nginx@sha256:abc' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'a tag of a variable', config: { variable: { p: {} }, resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: 'example.com/app:${var.p}' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'unknown' },
    { name: 'a repository that stands here', config: { resource: { aws_ecr_repository: { r: {} }, aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: '${aws_ecr_repository.r.repository_url}:1.4.2' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'pass' },
    { name: 'one of two', config: { resource: { aws_ecs_task_definition: { subject: { container_definitions: JSON.stringify([{ name: 'a', image: 'nginx:1.27' }, { name: 'b', image: 'nginx' }]) } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_ecs_task_definition: { subject: { values: { container_definitions: '[{"image":"nginx:latest","name":"a"}]' } } } }, subject: 'aws_ecs_task_definition.subject', expect: 'fail' },
  ],
});
