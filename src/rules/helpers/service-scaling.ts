import { type ResourceView, Referrers } from '../../model/resource-view';

/**
 * The resources of Terraform that scale an ECS service. They name it by `service/<cluster>/<service>`, and services of
 * several clusters may have the same name.
 */
export function scalingOf(service: ResourceView, type: string): Referrers {
  const property = 'resource_id';
  const { found, maybe } = service.referrers(type, property);
  const cluster = service.at('cluster');
  const own = service.follow(cluster, 'aws_ecs_cluster')?.at('name').text() ?? cluster.text()?.split('/').at(-1);
  const elsewhere = (scaling: ResourceView) => {
    const named = scaling.at(property).text()?.split('/')[1];
    return named !== undefined && own !== undefined && named !== own;
  };
  return new Referrers(service, type, property, found.filter((scaling) => !elsewhere(scaling)), maybe.filter((scaling) => !elsewhere(scaling)));
}
