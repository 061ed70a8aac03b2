import { Source } from './source';
import { isArray, type Json, type JsonObject, pointerToken } from '../../../model/json';

/** What SAM writes: literal parts are SAM's own, the others stand in the template. What is absent is left out. */
export type Sketch = Json | Source | Made | undefined | readonly Sketch[] | SketchMap;
export interface SketchMap { readonly [key: string]: Sketch }

/** What SAM writes itself, and what of the template makes it do so. */
export class Made {
  constructor(
    public readonly sketch: Sketch,
    public readonly from: Source,
    /** Whether it has the form of what stands there, as the arms of a condition have. */
    public readonly isAlike = false,
  ) {}
}

/** Pointers below this one lead into what was generated. No template has a section of this name. */
const GENERATED = '/(generated)';

/** Where in the source each part of what was generated comes from. */
export class Origins {
  private readonly places = new Map<string, { readonly pointer: string; readonly isPart: boolean }>();
  private readonly entries = new Map<string, string>();

  /** The pointer to a generated resource's properties. */
  public static propertiesOf(logicalId: string): string {
    return `${GENERATED}/${pointerToken(logicalId)}/Properties`;
  }

  /** The pointer to the entry in the source that stands for a generated resource; undefined for one that is written out. */
  public entryOf(logicalId: string): string | undefined {
    return this.entries.get(logicalId);
  }

  /** The resource of the source that a generated one belongs to: itself for one that is written out. */
  public ownerOf(logicalId: string): string {
    const [, section, owner] = this.entries.get(logicalId)?.split('/') ?? [];
    return section === 'Resources' ? owner : logicalId;
  }

  /** Writes the properties of a resource, and notes where each part of them comes from. */
  public write(logicalId: string, entry: string, properties: SketchMap, from: Source): JsonObject {
    this.entries.set(logicalId, entry);
    const pointer = Origins.propertiesOf(logicalId);
    this.places.set(pointer, { pointer: from.pointer, isPart: false });
    return this.writeMap(properties, pointer);
  }

  /** The pointer into the source. A part that SAM made up by itself leads to what made it do so. */
  public sourceOf(pointer: string): string {
    if (!pointer.startsWith(`${GENERATED}/`)) { return pointer; }
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const place = this.places.get(pointer.slice(0, end));
      if (place !== undefined) { return place.isPart ? `${place.pointer}${pointer.slice(end)}` : place.pointer; }
    }
    return pointer;
  }

  private writeMap(sketch: SketchMap, pointer: string): JsonObject {
    const written: Record<string, Json> = {};
    for (const [key, part] of Object.entries(sketch)) {
      const value = this.writePart(part, `${pointer}/${pointerToken(key)}`);
      if (value !== undefined && value !== null) { written[key] = value; }
    }
    return written;
  }

  private writePart(sketch: Sketch, pointer: string): Json | undefined {
    if (sketch instanceof Source) {
      this.note(sketch, pointer);
      return sketch.raw;
    }
    if (sketch instanceof Made) {
      this.places.set(pointer, { pointer: sketch.from.pointer, isPart: sketch.isAlike });
      return this.writePart(sketch.sketch, pointer);
    }
    if (isArray(sketch)) {
      return (sketch as readonly Sketch[]).filter((part) => part !== undefined).map((part, index) => this.writePart(part, `${pointer}/${index}`) ?? null);
    }
    if (typeof sketch !== 'object' || sketch === null) { return sketch as Json | undefined; }
    const written = this.writeMap(sketch as SketchMap, pointer);
    // A map of nothing but what is absent is absent itself.
    return Object.keys(written).length === 0 && Object.keys(sketch).length > 0 ? undefined : written;
  }

  private note(source: Source, pointer: string): void {
    this.places.set(pointer, { pointer: source.pointer, isPart: true });
    source.parts?.forEach((part, key) => this.note(part, `${pointer}/${pointerToken(key)}`));
  }
}
