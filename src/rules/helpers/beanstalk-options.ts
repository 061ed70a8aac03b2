import { type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/**
 * Judges one option of an Elastic Beanstalk environment: its own setting, else that of its configuration template,
 * else the default. Settings in files of the application (`.ebextensions`) yield to both and are not seen here.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html#configuration-options-precedence
 */
export function beanstalkOption(environment: ResourceView, namespace: string, name: string, awsDefault: string, judge: (value: Value) => Outcome): Outcome {
  const names = environment.resource.platform === 'terraform' ? TERRAFORM : CLOUDFORMATION;
  const own = environment.at(names.settings);
  const place = environment.at(names.template);
  const template = environment.follow(place, names.templateType);
  for (const settings of template === undefined ? [own] : [own, template.at(names.settings)]) {
    const items = settings.items();
    if (items === undefined) { return undecided('the option settings are known only at deploy time', settings.evidence('readable')); }
    const answers = items.map((item) => [item.at(names.namespace).is(namespace), item.at(names.option).is(name)]);
    const found = items[answers.findIndex((pair) => pair.every((answer) => answer === true))];
    if (found !== undefined) { return judge(found.at(names.value)); }
    const doubtful = items[answers.findIndex((pair) => !pair.includes(false))];
    if (doubtful !== undefined) { return undecided(`whether ${name} is set is known only at deploy time`, doubtful.at(names.option).evidence('equals', name)); }
  }
  if (template === undefined && place.present() !== false) { return undecided('the configuration template is not declared here', place.evidence('refers-to', names.templateType)); }
  return judge(own.child(name).orDefault(awsDefault));
}

const CLOUDFORMATION = { settings: 'OptionSettings', template: 'TemplateName', templateType: 'AWS::ElasticBeanstalk::ConfigurationTemplate', namespace: 'Namespace', option: 'OptionName', value: 'Value' };
const TERRAFORM = { settings: 'setting', template: 'template_name', templateType: 'aws_elastic_beanstalk_configuration_template', namespace: 'namespace', option: 'name', value: 'value' };
