import type { Value } from '../../model/value';
import { eachContainer, eachTerraformContainer } from '../helpers/containers';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Containers run an image of a stated version',
  failure: 'Container runs whatever image is the latest',
  control: 'CHG-02',
  severity: 'warning',
  rationale: 'The tag latest moves, so a task that starts again may run software that nobody approved.',
  fix: { cdk: 'ecs.ContainerImage.fromEcrRepository(repository, "1.4.2"), or fromAsset', cloudformation: 'Image: <repository>:1.4.2, or <repository>@sha256:<digest>', terraform: 'image = "<repository>:1.4.2" in container_definitions' },
  equivalents: {},
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html'],
  cloudformation: { 'AWS::ECS::TaskDefinition': (task) => eachContainer(task, (container) => container.at('Image').judge(isPinned(container.at('Image')), 'pinned', 'a tag other than latest, or a digest')) },
  terraform: {
    aws_ecs_task_definition: (task) => eachTerraformContainer(task, (container) => container.at('image').judge(isPinned(container.at('image')), 'pinned', 'a tag other than latest, or a digest')),
  },
});

/** Without a tag the image is `latest`. A name put together at deploy time is judged by how it ends. */
function isPinned(image: Value): boolean | undefined {
  const node = image.resolved;
  const end = node.kind === 'text' ? node.parts[node.parts.length - 1] : image.text();
  if (typeof end !== 'string') { return image.isUnknown || node.kind === 'reference' || node.kind === 'text' ? undefined : false; }
  const version = /[:@]([^/:@]+)$/.exec(end)?.[1];
  if (version !== undefined) { return version !== 'latest'; }
  // Behind the last slash there is a name and no tag; before it, in a text, a part that may hold the tag.
  return node.kind === 'text' && !end.includes('/') ? undefined : false;
}
