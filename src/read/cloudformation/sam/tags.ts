import { Source } from './source';

/** SAM takes a map of tags; most types of CloudFormation have a list. SAM's own tags come first. */
export function tagList(tags: Source, own: Readonly<Record<string, string>> = {}): Source {
  if (tags.intrinsic !== undefined) { return tags; }
  const items = [...Object.entries(own).map(([key, value]) => tag(key, new Source(value, tags.pointer))), ...tags.entries.map(([key, value]) => tag(key, value.isPresent ? value : value.holding('')))];
  return new Source(items.map(({ raw }) => raw ?? null), tags.pointer, new Map(items.map((item, index) => [String(index), item])));
}

function tag(key: string, value: Source): Source {
  return new Source({ Key: key, Value: value.raw ?? null }, value.pointer, new Map([['Key', new Source(key, value.pointer)], ['Value', value]]));
}
