import { aws_logs as logs, aws_sqs as sqs, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { type MakingSite, withDefaults } from './apply';
import { atPath } from './aws-cdk-lib-path';
import { DEAD_LETTERS } from './dead-letters';
import { SharedResources } from './shared-resources';
import { watch } from './watch';
import logGroupDefaults from '../../defaults/logs/log-group';
import { type DefaultValue, type Expression, isExpression } from '../../defaults/value';

/** Turns the value of a default into what the class in aws-cdk-lib takes, making the resources it speaks of. */
export function realise(value: DefaultValue, site: MakingSite, viaService?: string): unknown {
  if (Array.isArray(value)) { return value.map((each: DefaultValue) => realise(each, site, viaService)); }
  if (typeof value !== 'object') { return value; }
  if (isExpression(value)) { return realiseExpression(value, site, viaService); }
  return Object.fromEntries(Object.entries(value as Record<string, DefaultValue>).map(([key, each]) => [key, realise(each, site, viaService)]));
}

/** A queue for what failed, with an alarm on the first message in it. */
export function deadLetterQueue(scope: Construct, id: string): sqs.Queue {
  const queue = new sqs.Queue(scope, id, withDefaults(DEAD_LETTERS, undefined, { scope, id }));
  watch(queue, 'Alarm', queue.metricApproximateNumberOfMessagesVisible(), { description: 'Messages could not be processed', threshold: 1 });
  return queue;
}

function realiseExpression(value: Expression, site: MakingSite, viaService: string | undefined): unknown {
  switch (value.$) {
    case 'duration': return Duration[value.unit](value.amount);
    case 'constant': return atPath(value.path);
    case 'call': {
      const args = value.args.map((each) => realise(each, site, viaService));
      if (value.make) { return new (atPath(value.path) as new (...args: unknown[]) => unknown)(...args); }
      const dot = value.path.lastIndexOf('.');
      const owner = atPath(value.path.slice(0, dot)) as Record<string, (...args: unknown[]) => unknown>;
      return owner[value.path.slice(dot + 1)](...args);
    }
    case 'stack': {
      const shared = SharedResources.of(site.scope);
      return value.what === 'encryptionKey' ? shared._keyFor(viaService) : shared.accessLogBucket;
    }
    case 'own': {
      const id = `${site.id}${value.suffix}`;
      return once(site.scope, id, () => (value.what === 'logGroup'
        ? new logs.LogGroup(site.scope, id, withDefaults(logGroupDefaults, undefined, { scope: site.scope, id }))
        : deadLetterQueue(site.scope, id)));
    }
  }
}

const OWN = Symbol.for('cdk-soc2.own-resource');

/** A resource that stands beside a construct serves the next one as well, where the first was removed and is made again. */
function once(scope: Construct, id: string, make: () => Construct): Construct {
  const standing = scope.node.tryFindChild(id) as Construct & { [OWN]?: boolean } | undefined;
  return standing?.[OWN] === true ? standing : Object.assign(make(), { [OWN]: true });
}
