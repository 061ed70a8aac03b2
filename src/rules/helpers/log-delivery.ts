import { all, type Outcome } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';

/** What a platform calls the source of a delivery of logs, and what joins it to a destination. */
const CLOUDFORMATION = { source: 'AWS::Logs::DeliverySource', resource: 'ResourceArn', kind: 'LogType', delivery: 'AWS::Logs::Delivery', sourceName: 'DeliverySourceName', destination: 'DeliveryDestinationArn' };
const TERRAFORM = { source: 'aws_cloudwatch_log_delivery_source', resource: 'resource_arn', kind: 'log_type', delivery: 'aws_cloudwatch_log_delivery', sourceName: 'delivery_source_name', destination: 'delivery_destination_arn' };

/**
 * Passes when logs of a resource are delivered by CloudWatch Logs: a source names the resource, and a delivery joins the
 * source to a destination. A source alone delivers nothing.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-and-resource-policy.html
 */
export function deliversLogs(resource: ResourceView, kind: string): Outcome {
  const names = resource.resource.platform === 'terraform' ? TERRAFORM : CLOUDFORMATION;
  return resource.referrers(names.source, names.resource).some('no log delivery names the resource', (source) => all(
    source.at(names.kind).equals(kind),
    source.referrers(names.delivery, names.sourceName).some(`no delivery takes the logs of ${source.address} to a destination`, (delivery) => delivery.at(names.destination).isPresent())));
}
