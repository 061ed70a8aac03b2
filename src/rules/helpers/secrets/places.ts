/**
 * A property that may hold a secret. In a path `*` is every item of a list, `{}` every value of a map.
 * - `secret`: the property is a secret itself: the service takes it and does not give it out again.
 * - `shown`: settings or text that whoever may describe the resource reads: environment variables, commands, documents.
 * - `taken`: settings that the service keeps to itself.
 * - `script`: user data and the like, in clear text or in Base64.
 */
export interface SecretPlace { readonly path: string; readonly holds: 'secret' | 'shown' | 'taken' | 'script'; readonly attribute?: boolean }

export type SecretPlaces = Readonly<Record<string, readonly SecretPlace[]>>;

type Row = readonly SecretPlace[];

/** Properties that are secrets themselves. */
export function secrets(...paths: readonly string[]): Row { return paths.map((path) => ({ path, holds: 'secret' })); }
/** Settings and texts that can be read. */
export function shown(...paths: readonly string[]): Row { return paths.map((path) => ({ path, holds: 'shown' })); }
/** Settings that the service keeps. */
export function taken(...paths: readonly string[]): Row { return paths.map((path) => ({ path, holds: 'taken' })); }
/** Scripts that run on a machine, in clear text or in Base64. */
export function scripts(...paths: readonly string[]): Row { return paths.map((path) => ({ path, holds: 'script' })); }
/** The same for what stands beside the properties: metadata, provisioners. */
export function beside(...names: readonly string[]): Row { return names.map((path) => ({ path, holds: 'shown', attribute: true })); }
/** Paths that begin alike. */
export function under(start: string, row: Row): Row { return row.map((place) => ({ ...place, path: `${start}.${place.path}` })); }
