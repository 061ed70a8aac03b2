import { or, type Ternary } from './logic';
import type { ResourceView } from '../../model/resource-view';

/**
 * Whether a trail records management events: by default it does. Advanced selectors replace the basic ones.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export function recordsManagementEvents(trail: ResourceView): Ternary {
  const names = trail.resource.platform === 'terraform'
    ? { advanced: 'advanced_event_selector', fields: 'field_selector', field: 'field', equals: 'equals', basic: 'event_selector', management: 'include_management_events' }
    : { advanced: 'AdvancedEventSelectors', fields: 'FieldSelectors', field: 'Field', equals: 'Equals', basic: 'EventSelectors', management: 'IncludeManagementEvents' };
  const advanced = trail.at(names.advanced).items();
  const basic = trail.at(names.basic).items();
  if (advanced === undefined || basic === undefined) { return undefined; }
  if (advanced.length > 0) {
    return or(...advanced.map((selector) => {
      const fields = selector.at(names.fields).items();
      if (fields === undefined) { return undefined; }
      return or(false, ...fields.filter((field) => field.at(names.field).is('eventCategory') !== false).map((field) => {
        const values = field.at(names.equals).items();
        return values === undefined ? undefined : or(false, ...values.map((value) => value.is('Management')));
      }));
    }));
  }
  return basic.length === 0 ? true : or(...basic.map((selector) => selector.at(names.management).orDefault(true).is(true)));
}

/** Whether a trail records data events, by basic selectors or advanced ones, on either platform. */
export function recordsDataEvents(trail: ResourceView): Ternary {
  const names = trail.resource.platform === 'terraform'
    ? { advanced: 'advanced_event_selector', fields: 'field_selector', field: 'field', equals: 'equals', basic: 'event_selector', data: 'data_resource' }
    : { advanced: 'AdvancedEventSelectors', fields: 'FieldSelectors', field: 'Field', equals: 'Equals', basic: 'EventSelectors', data: 'DataResources' };
  const advanced = trail.at(names.advanced).items();
  const basic = trail.at(names.basic).items();
  if (advanced === undefined || basic === undefined) { return undefined; }
  const byFields = advanced.map((selector) => {
    const fields = selector.at(names.fields).items();
    if (fields === undefined) { return undefined; }
    return or(false, ...fields.filter((field) => field.at(names.field).is('eventCategory') !== false).map((field) => {
      const values = field.at(names.equals).items();
      return values === undefined ? undefined : or(false, ...values.map((value) => value.is('Data')));
    }));
  });
  return or(false, ...byFields, ...basic.map((selector) => { const items = selector.at(names.data).items(); return items === undefined ? undefined : items.length > 0; }));
}
