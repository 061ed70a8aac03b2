import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

export type LaunchTemplate = { readonly kind: 'none' } | { readonly kind: 'elsewhere' } | { readonly kind: 'found'; readonly data: Value; readonly template: ResourceView };

/**
 * The launch template an instance or group starts from, as values to read on. `none` where it names none; `elsewhere`
 * where it names one that is not declared here. By id or by name, never by the absence of both.
 */
export function launchTemplateOf(starter: ResourceView, place: Value): LaunchTemplate {
  if (place.present() === false) { return { kind: 'none' }; }
  for (const key of ['LaunchTemplateId', 'LaunchTemplateName']) {
    const reference = place.at(key);
    const template = reference.present() === false ? undefined : starter.follow(reference, 'AWS::EC2::LaunchTemplate');
    if (template !== undefined) { return { kind: 'found', data: template.at('LaunchTemplateData'), template }; }
  }
  return { kind: 'elsewhere' };
}

/** The same in Terraform. */
export function terraformLaunchTemplateOf(starter: ResourceView): LaunchTemplate {
  const place = starter.at('launch_template');
  if (place.present() === false) { return { kind: 'none' }; }
  for (const key of ['0.id', '0.name']) {
    const reference = place.at(key);
    const template = reference.present() === false ? undefined : starter.follow(reference, 'aws_launch_template');
    if (template !== undefined) { return { kind: 'found', data: template, template }; }
  }
  return { kind: 'elsewhere' };
}
