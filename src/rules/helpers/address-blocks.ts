import { or, type Ternary } from './logic';
import { areWorldCidrs, isPublicCidr } from '../../model/cidr';
import { isObject, ownValue } from '../../model/json';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';

/** Whether blocks of addresses, taken together, are the whole internet. */
export function areWorldwide(blocks: readonly Value[]): Ternary {
  if (areWorldCidrs(blocks.map((block) => block.text()).filter((text) => text !== undefined))) { return true; }
  // A reference (a VPC's CIDR block, say) is a block somebody owns.
  return blocks.some((block) => block.resolved.kind === 'unknown') ? undefined : false;
}

/** Whether blocks open a piece of what, with others, is the whole internet. */
export function arePieces(own: readonly Value[], all: readonly Value[]): boolean {
  const texts = (blocks: readonly Value[]) => blocks.map((block) => block.text()).filter((text) => text !== undefined);
  return texts(own).some(isPublicCidr) && areWorldCidrs(texts(all));
}

/**
 * Whether a prefix list holds the whole internet: by its entries, where it is declared here. The lists of AWS's services,
 * and those that come with a gateway endpoint, hold the addresses of that service.
 * https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html
 */
export function isWorldwideList(owner: ResourceView | undefined, list: Value): Ternary {
  const node = list.resolved;
  if (node.kind === 'unknown' && node.lookedUp !== undefined && isOfService(node.lookedUp)) { return false; }
  const target = list.target();
  if (target?.type === 'aws_vpc_endpoint') { return false; }
  const declared = owner?.follow(list, 'AWS::EC2::PrefixList', 'aws_ec2_managed_prefix_list');
  if (declared === undefined) { return undefined; }
  const terraform = declared.resource.platform === 'terraform';
  const place = declared.at(terraform ? 'entry' : 'Entries');
  const entries = place.items();
  if (entries === undefined) { return undefined; }
  const apart = terraform ? declared.referrers('aws_ec2_managed_prefix_list_entry', 'prefix_list_id') : { found: [], maybe: [] };
  const blocks = [...entries, ...apart.found].map((entry) => entry.at(terraform ? 'cidr' : 'Cidr'));
  return or(areWorldwide(blocks), apart.maybe.length > 0 ? undefined : false);
}

function isOfService({ type, arguments: asked }: { readonly type: string; readonly arguments: unknown }): boolean {
  const name = isObject(asked as never) ? ownValue(asked as never, 'name') : undefined;
  return (type === 'aws_prefix_list' || type === 'aws_ec2_managed_prefix_list') && typeof name === 'string' && name.startsWith('com.amazonaws.');
}
