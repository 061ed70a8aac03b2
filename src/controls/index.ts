// Generated from the files in this folder by `npm run registries`. Do not edit.
import type { ControlFamily } from './control';


/** Every control family, by id. */
export const controlFamilies: readonly ControlFamily[] = [

];
