import { agrees } from './agreement';
import { and } from './logic';
import { any, fail, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/**
 * Judges the settings that an aws_api_gateway_method_settings gives all methods of a stage. It names the stage and its
 * API, by reference or by name. Settings of single methods do not speak for the others.
 */
export function settingsOfAllMethods(stage: ResourceView, judge: (settings: ResourceView) => Outcome): Outcome {
  const candidates = stage.alike('aws_api_gateway_method_settings', 'rest_api_id')
    .map((settings) => ({ settings, answer: and(agrees(stage, settings, 'stage_name', 'rest_api_id'), settings.at('method_path').is('*/*')) }))
    .filter(({ answer }) => answer !== false);
  if (candidates.length === 0) {
    return fail('no method settings speak of all methods of the stage', { pointer: stage.resource.entryPointer, operator: 'referenced-by', expected: 'aws_api_gateway_method_settings with method_path */*' });
  }
  return any(...candidates.map(({ settings, answer }) => {
    const judged = judge(settings);
    return answer === true || judged.status === 'fail' ? judged
      : undecided(`whether ${settings.address} speaks of all methods of the stage is known only when Terraform runs`, settings.at('stage_name').evidence('refers-to', stage.address));
  }));
}
