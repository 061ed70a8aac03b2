import { isArray, isObject, type Json, ownValue, pointerToken } from '../../../model/json';
import { intrinsicOf } from '../syntax';

/**
 * A place in the SAM template: what stands there, and where. What comes from `Globals` keeps its own place, so that a
 * map which both sections fill leads to both.
 */
export class Source {
  constructor(
    public readonly raw: Json | undefined,
    /** RFC 6901 pointer into the SAM template. */
    public readonly pointer: string,
    /** The places of what stands below, where they do not follow from the pointer. */
    public readonly parts?: ReadonlyMap<string, Source>,
  ) {}

  public at(path: string): Source {
    return path.split('.').reduce((place: Source, key) => place.child(key), this);
  }

  public child(key: string | number): Source {
    const part = this.parts?.get(String(key));
    if (part !== undefined) { return part; }
    const raw = isArray(this.raw) ? this.raw[Number(key)] : isObject(this.raw) ? ownValue(this.raw, String(key)) : undefined;
    return new Source(raw, `${this.pointer}/${pointerToken(key)}`);
  }

  /** The same place with something else in it. */
  public holding(raw: Json): Source {
    return new Source(raw, this.pointer);
  }

  public get isPresent(): boolean {
    return this.raw !== undefined && this.raw !== null;
  }

  /** SAM takes an empty string, list or map, `false` and 0 for what is not there. */
  public get isFilled(): boolean {
    if (!this.isPresent || this.raw === false || this.raw === '' || this.raw === 0) { return false; }
    return isArray(this.raw) ? this.raw.length > 0 : !isObject(this.raw) || Object.keys(this.raw).length > 0;
  }

  public get text(): string | undefined {
    return typeof this.raw === 'string' ? this.raw : undefined;
  }

  /** The intrinsic function that stands here, by name. */
  public get intrinsic(): string | undefined {
    return isObject(this.raw) ? intrinsicOf(this.raw)?.name : undefined;
  }

  /** A map that is no intrinsic function. */
  public get isMap(): boolean {
    return isObject(this.raw) && this.intrinsic === undefined;
  }

  public get isList(): boolean {
    return isArray(this.raw);
  }

  public get keys(): string[] {
    return this.isMap ? Object.keys(this.raw as object) : [];
  }

  public get entries(): [string, Source][] {
    return this.keys.map((key) => [key, this.child(key)]);
  }

  public get items(): Source[] {
    return isArray(this.raw) ? this.raw.map((_, index) => this.child(index)) : [];
  }

  /** One thing, or a list of things. */
  public get oneOrMore(): Source[] {
    return !this.isPresent ? [] : this.isList ? this.items : [this];
  }

  /** What `Ref` names, where it stands here. */
  public get ref(): string | undefined {
    const name = this.intrinsic === 'Ref' ? this.child('Ref').text : undefined;
    return name;
  }

  public get isNoValue(): boolean {
    return this.ref === 'AWS::NoValue';
  }
}

/** A list or map of what stands in several places. */
export function together(parts: readonly Source[], pointer: string): Source {
  return new Source(parts.map((part) => part.raw ?? null), pointer, new Map(parts.map((part, index) => [String(index), part])));
}
