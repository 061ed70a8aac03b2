import { h } from 'preact';
import type { Coverage, EvaluationStatus, MappedWaiver } from '../../mapping';
import { coverageWords, statusWords, waiverWords } from '../wording';
import type { Child, Node } from './parts';

/** A status is a shape, a word and a colour, never a colour alone. The shapes are drawn by the style sheet, so no font can lack them. */
const mark = (shape: string, tone: string, text: Child): Node => h('span', { class: `s ${shape} ${tone}` }, text);

const evaluationMarks: Readonly<Record<EvaluationStatus, readonly [shape: string, tone: string]>> = {
  'pass': ['tick', 'good'], 'fail': ['cross', 'bad'], 'waived': ['diamond', 'held'], 'unknown': ['ring', 'open'], 'not-applicable': ['dash', 'mute'], 'error': ['triangle', 'bad'],
};

const coverageMarks: Readonly<Record<Coverage, readonly [shape: string, tone: string]>> = {
  'covered': ['disc', 'good'], 'partial': ['half', 'open'], 'gap': ['ring', 'bad'], 'inherited': ['arrow', 'held'], 'process-only': ['box', 'mute'], 'no-resource': ['dots', 'mute'], 'not-relevant': ['dash', 'mute'],
};

const waiverMarks: Readonly<Record<MappedWaiver['status'], readonly [shape: string, tone: string]>> = {
  active: ['diamond', 'held'], expiring: ['half', 'open'], expired: ['cross', 'bad'], unused: ['ring', 'open'], invalid: ['triangle', 'bad'],
};

export const statusMark = (status: EvaluationStatus, text: Child = statusWords[status]): Node => mark(...evaluationMarks[status], text);
export const coverageMark = (coverage: Coverage, text: Child = coverageWords[coverage]): Node => mark(...coverageMarks[coverage], text);
export const waiverMark = (status: MappedWaiver['status']): Node => mark(...waiverMarks[status], waiverWords[status]);
export const gateMark = (outcome: 'pass' | 'fail'): Node => (outcome === 'pass' ? mark('tick', 'good', 'Gate passed') : mark('cross', 'bad', 'Gate failed'));
