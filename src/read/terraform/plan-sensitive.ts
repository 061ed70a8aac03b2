import { isArray, isObject, type Json, pointerToken } from '../../model/json';

/**
 * The places of a document whose values Terraform marks as sensitive: `sensitive_values` and `after_sensitive` mirror
 * the values with `true` in the place of each. They are judged as all others are, and never shown.
 */
export class SensitivePlaces {
  private readonly marked = new Set<string>();
  /** Places that hold a marked one. */
  private readonly above = new Set<string>();

  /** Adds what a mirror marks of the value at a pointer. */
  public add(mirror: Json | undefined, pointer: string): void {
    if (mirror === true) {
      this.marked.add(pointer);
      for (let at = pointer.lastIndexOf('/'); at > 0 && !this.above.has(pointer.slice(0, at)); at = pointer.lastIndexOf('/', at - 1)) { this.above.add(pointer.slice(0, at)); }
    } else if (isArray(mirror)) {
      mirror.forEach((item, index) => this.add(item, `${pointer}/${index}`));
    } else if (isObject(mirror)) {
      Object.entries(mirror).forEach(([key, value]) => this.add(value, `${pointer}/${pointerToken(key)}`));
    }
  }

  /** Whether the value at a pointer is marked, holds a marked one or is part of one. */
  public has(pointer: string): boolean {
    if (this.marked.size === 0) { return false; }
    if (this.above.has(pointer)) { return true; }
    for (let at = pointer.length; at > 0; at = pointer.lastIndexOf('/', at - 1)) {
      if (this.marked.has(pointer.slice(0, at))) { return true; }
    }
    return false;
  }
}
