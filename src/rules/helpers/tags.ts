import { TAG_PROPERTIES } from '../../model/classification';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';


/** The tags of a resource: in AWS's list form or map form, in Terraform's map, and those that the provider adds. */
export class Tags {
  public readonly value: Value;

  constructor(private readonly resource: ResourceView) {
    this.value = resource.resource.platform === 'terraform' ? resource.at('tags') : resource.at(TAG_PROPERTIES[resource.type] ?? 'Tags');
  }

  /** Whether a tag with one of these keys, in any case, stands there. `undefined` when a tag's key is known only at deploy time. */
  public has(keys: readonly string[]): boolean | undefined {
    const known = this.keys();
    if (known === undefined) { return undefined; }
    const found = [...known.names, ...Object.keys(this.resource.resource.defaultTags ?? {})].some((name) => keys.includes(name.toLowerCase()));
    return found ? true : known.complete ? false : undefined;
  }

  /** The value of the first tag with one of these keys, in any case; `undefined` where no such tag is certain to be there. */
  public text(keys: readonly string[]): string | undefined {
    const wanted = (key: string | undefined) => key !== undefined && keys.includes(key.toLowerCase());
    if (this.value.resolved.kind === 'array') { return this.value.items()?.find((tag) => wanted(tag.at('Key').text()))?.at('Value').text(); }
    const name = this.value.resolved.kind === 'object' ? this.value.keys().find(wanted) : undefined;
    return name === undefined ? undefined : this.value.at(name).text();
  }

  private keys(): { readonly names: string[]; readonly complete: boolean } | undefined {
    switch (this.value.resolved.kind) {
      case 'absent': return { names: [], complete: true };
      case 'object': return { names: this.value.keys(), complete: true };
      case 'array': {
        const keys = (this.value.items() ?? []).map((tag) => tag.at('Key').text());
        return { names: keys.filter((key) => key !== undefined), complete: !keys.includes(undefined) };
      }
      default: return { names: [], complete: false };
    }
  }
}
