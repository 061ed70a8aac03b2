import { printStyle } from './style-print';
import { screenStyle } from './style-screen';
import { shapes } from './style-shapes';
import type { ControlMapping } from '../../mapping';

/** The page's own style sheet. The printed footer carries the digest, so the sheet differs per mapping and is hashed with it. */
export const style = (mapping: ControlMapping): string => `${screenStyle}${shapes}${printStyle(mapping)}`;
