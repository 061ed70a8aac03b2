import { and } from './logic';
import { Referrers, type ResourceView } from '../../model/resource-view';

/**
 * The resources of Terraform that scale an ECS service. They name it by `service/<cluster>/<service>`, and services of
 * several clusters may have the same name.
 */
export function scalingOf(service: ResourceView, type: string): Referrers {
  const property = 'resource_id';
  const cluster = service.at('cluster');
  const own = cluster.present() === false ? 'default' : service.follow(cluster, 'aws_ecs_cluster')?.at('name').text() ?? cluster.text()?.split('/').at(-1);
  const candidates = service.mentionedBy(type, property).map((scaling) => {
    const id = scaling.at(property);
    const named = id.text()?.split('/')[1];
    const sameCluster = named === undefined || named === own ? true : own === undefined ? undefined : false;
    return { scaling, answer: and(sameCluster, service.isNamedBy(id)) };
  });
  const answered = (wanted: boolean | undefined) => candidates.filter(({ answer }) => answer === wanted).map(({ scaling }) => scaling);
  return new Referrers(service, type, property, answered(true), answered(undefined).filter((scaling) => scaling.resource.unit === service.resource.unit));
}
