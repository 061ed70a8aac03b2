import { evaluate } from '../../src/evaluate/evaluate';
import type { ResourceGraph } from '../../src/model/graph';
import type { JsonObject } from '../../src/model/json';
import { ResourceView } from '../../src/model/resource-view';
import { readTemplates } from '../../src/read/cloudformation/read';
import { readTerraform } from '../../src/read/terraform/read';
import { rules } from '../../src/rules';
import { kitchenSink } from '../support/kitchen-sink';

/**
 * What an account has once in a Region, or a handful of times, by AWS's quotas: more of them is no system that grows. Backup
 * selections that go by patterns must be asked about everything.
 */
const ONCE = new Set([
  'AWS::ECR::RegistryScanningConfiguration', 'AWS::Logs::AccountPolicy', 'AWS::CloudTrail::Trail', 'AWS::Backup::BackupSelection', 'AWS::DLM::LifecyclePolicy',
]);

/** A template several times in one, each copy with ids and names of its own. */
function copies(document: JsonObject, count: number): JsonObject {
  const text = JSON.stringify(document);
  const resources = Object.entries(document.Resources as JsonObject).filter(([, entry]) => !ONCE.has(String((entry as JsonObject).Type)));
  const names = new Set<string>();
  for (const [, entry] of resources) {
    const properties = (entry as JsonObject).Properties as JsonObject | undefined;
    for (const [key, value] of Object.entries(properties ?? {})) { if (/(Name|Identifier)$/.test(key) && typeof value === 'string') { names.add(value); } }
  }
  const words = [...resources.map(([id]) => id), ...names].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const own = new RegExp(`(?<![A-Za-z0-9:])(${words.join('|')})(?![A-Za-z0-9])`, 'g');
  const sections: Record<string, Record<string, unknown>> = {};
  for (let index = 0; index < count; index++) {
    const copy = JSON.parse(text.replace(own, `$1x${index}`)) as Record<string, Record<string, unknown>>;
    for (const [section, entries] of Object.entries(copy)) {
      if (typeof entries === 'object') { sections[section] = { ...sections[section], ...Object.fromEntries(Object.entries(entries).filter(([, entry]) => !ONCE.has(String((entry as { Type?: unknown }).Type)))) }; }
    }
  }
  return sections as JsonObject;
}

/** How often each rule looks at a resource, its own or another. */
function looks(graph: ResourceGraph): Map<string, number> {
  return new Map(rules.map((rule) => {
    const spy = jest.spyOn(ResourceView, 'of');
    evaluate(graph, [rule]);
    const count = spy.mock.calls.length;
    spy.mockRestore();
    return [rule.name, count];
  }));
}

test('twice the resources are twice the work, for every rule', () => {
  const documents = kitchenSink();
  const [five, ten] = [5, 10].map((count) => documents.map((document) => looks(readTemplates([{ id: 'S', file: 's.json', document: copies(document, count) }]))));
  const worse = documents.flatMap((_document, index) => [...five[index]].flatMap(([rule, once]) => {
    const twice = ten[index].get(rule) ?? 0;
    return once > 0 && twice > once * 2.2 ? [`${rule}: ${once} looks for five copies, ${twice} for ten`] : [];
  }));
  expect(five.reduce((sum, each) => sum + [...each.values()].reduce((all, count) => all + count, 0), 0)).toBeGreaterThan(4000);
  expect(worse).toEqual([]);
});

/** Parts of systems that belong together by what they agree in, once for each of `count` copies. */
const TOGETHER: readonly (readonly [string, string, (index: number) => Record<string, Record<string, object>>])[] = [
  ['methods and their integrations', 'ApiGwRequestValidation', (index) => ({
    aws_api_gateway_rest_api: { [`api${index}`]: {} }, aws_api_gateway_resource: { [`part${index}`]: { rest_api_id: `\${aws_api_gateway_rest_api.api${index}.id}` } },
    aws_api_gateway_method: { [`get${index}`]: { rest_api_id: `\${aws_api_gateway_rest_api.api${index}.id}`, resource_id: `\${aws_api_gateway_resource.part${index}.id}`, http_method: 'GET' } },
    aws_api_gateway_integration: { [`get${index}`]: { rest_api_id: `\${aws_api_gateway_rest_api.api${index}.id}`, resource_id: `\${aws_api_gateway_resource.part${index}.id}`, http_method: 'GET', type: 'AWS_PROXY' } },
  })],
  ['stages and the settings of their methods', 'ApiGwExecutionLoggingEnabled', (index) => ({
    aws_api_gateway_stage: { [`live${index}`]: { rest_api_id: `\${aws_api_gateway_rest_api.api${index}.id}`, stage_name: 'live' } }, aws_api_gateway_rest_api: { [`api${index}`]: {} },
    aws_api_gateway_method_settings: { [`all${index}`]: { rest_api_id: `\${aws_api_gateway_rest_api.api${index}.id}`, stage_name: 'live', method_path: '*/*' } },
  })],
  ['tables and what scales them', 'DynamodbAutoscalingEnabled', (index) => ({
    aws_dynamodb_table: { [`t${index}`]: { name: `orders-${index}` } },
    aws_appautoscaling_target: { [`t${index}`]: { resource_id: `table/orders-${index}`, scalable_dimension: 'dynamodb:table:ReadCapacityUnits' } },
    aws_appautoscaling_policy: { [`t${index}`]: { resource_id: `table/orders-${index}`, scalable_dimension: 'dynamodb:table:ReadCapacityUnits' } },
  })],
  ['services and what scales them', 'EcsServiceAutoScaling', (index) => ({
    aws_ecs_service: { [`s${index}`]: { name: `web-${index}`, cluster: 'live' } }, aws_appautoscaling_target: { [`s${index}`]: { resource_id: `service/live/web-${index}`, min_capacity: 2, max_capacity: 4 } },
  })],
  ['alarms and those that read them by name', 'CloudwatchAlarmActionCheck', (index) => ({
    aws_cloudwatch_metric_alarm: { [`a${index}`]: { alarm_name: `errors-${index}` } }, aws_cloudwatch_composite_alarm: { [`c${index}`]: { alarm_name: `all-${index}`, alarm_rule: `ALARM("errors-${index}")`, alarm_actions: ['x'] } },
  })],
  ['volumes and their backup selections', 'EbsInBackupPlan', (index) => ({
    aws_ebs_volume: { [`v${index}`]: { tags: { tier: `t${index}` } } }, aws_backup_selection: { [`v${index}`]: { resources: [`\${aws_ebs_volume.v${index}.arn}`] }, [`w${index}`]: { selection_tag: [{ type: 'STRINGEQUALS', key: `k${index}`, value: 'x' }] } },
  })],
];

test.each(TOGETHER)('%s are found by an index', (_name, rule, part) => {
  const [twenty, forty] = [20, 40].map((count) => {
    const resource: Record<string, Record<string, object>> = {};
    for (let index = 0; index < count; index++) { for (const [type, named] of Object.entries(part(index))) { resource[type] = { ...resource[type], ...named }; } }
    return looks(readTerraform([{ id: 's', file: 'cdk.tf.json', document: { resource } as unknown as JsonObject }])).get(rule) ?? 0;
  });
  expect(twenty).toBeGreaterThan(20);
  expect(forty).toBeLessThanOrEqual(twenty * 2.2);
});
