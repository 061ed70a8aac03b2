import { or, type Ternary } from './logic';
import type { ResourceView } from '../../model/resource-view';

/**
 * Whether a trail records management events: by default it does. Advanced selectors replace the basic ones.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function recordsManagementEvents(trail: ResourceView): Ternary {
  const advanced = trail.at('AdvancedEventSelectors').items();
  const basic = trail.at('EventSelectors').items();
  if (advanced === undefined || basic === undefined) { return undefined; }
  if (advanced.length > 0) {
    return or(...advanced.map((selector) => {
      const fields = selector.at('FieldSelectors').items();
      if (fields === undefined) { return undefined; }
      return or(false, ...fields.filter((field) => field.at('Field').is('eventCategory') !== false).map((field) => {
        const values = field.at('Equals').items();
        return values === undefined ? undefined : or(false, ...values.map((value) => value.is('Management')));
      }));
    }));
  }
  return basic.length === 0 ? true : or(...basic.map((selector) => selector.at('IncludeManagementEvents').orDefault(true).is(true)));
}
