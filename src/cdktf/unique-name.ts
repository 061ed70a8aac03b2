import type { IConstruct } from 'constructs';

/** How a service lets its resources be called. */
export interface NameLimits {
  readonly maxLength: number;
  /** Small letters, digits and hyphens alone. */
  readonly lowerCase?: boolean;
}

/**
 * A name for a resource that Terraform does not name by itself: the path of the construct, and its address, so that no two
 * are the same. It begins with a letter, as some services want it.
 */
export function uniqueName(construct: IConstruct, { maxLength, lowerCase = false }: NameLimits): string {
  const address = construct.node.addr.slice(-8);
  const path = construct.node.path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^[-0-9]+/, '').slice(0, maxLength - address.length - 1).replace(/-+$/, '');
  const name = `${path === '' ? 'c' : path}-${address}`;
  return lowerCase ? name.toLowerCase() : name;
}
