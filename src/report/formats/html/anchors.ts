import { createHash } from 'node:crypto';
import { h } from 'preact';
import type { MappedEvaluation } from '../../mapping';
import type { Lookup } from '../lookup';
import type { Node } from './parts';

/** Ids from the input hold anything; an anchor must hold no spaces and be the same each time. */
const slug = (id: string): string => id.replace(/[^A-Za-z0-9.-]/g, (c) => `_${c.charCodeAt(0).toString(16)}_`);

export const criterionAnchor = (id: string): string => `criterion-${slug(id)}`;
export const controlAnchor = (id: string): string => `control-${slug(id)}`;
export const waiverAnchor = (id: string): string => `waiver-${slug(id)}`;
export const evaluationAnchor = (id: string): string => `evaluation-${slug(id)}`;
/** Resource ids are paths of any length; PDF readers refuse destinations over 127 bytes. */
export const resourceAnchor = (id: string): string => `resource-${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;

export const criterionLink = (id: string, index: Lookup): Node =>
  (index.criteria.has(id) ? h('a', { class: 'id', href: `#${criterionAnchor(id)}`, title: index.criteria.get(id)?.title }, id) : h('span', { class: 'id' }, id));

export const controlLink = (id: string, index: Lookup): Node =>
  (index.controls.has(id) ? h('a', { class: 'id', href: `#${controlAnchor(id)}` }, id) : h('span', { class: 'id' }, id));

export const waiverLink = (id: string, index: Lookup): Node =>
  (index.waivers.has(id) ? h('a', { class: 'id', href: `#${waiverAnchor(id)}` }, id) : h('span', { class: 'id' }, id));

export const evaluationLink = (evaluation: MappedEvaluation, text: string): Node => h('a', { href: `#${evaluationAnchor(evaluation.id)}` }, text);
