import type { Category } from './criterion';

/** The category a criterion id belongs to. */
export function categoryOf(criterion: string): Category {
  if (criterion.startsWith('CC')) { return 'security'; }
  if (criterion.startsWith('PI')) { return 'processing-integrity'; }
  if (criterion.startsWith('A')) { return 'availability'; }
  return criterion.startsWith('C') ? 'confidentiality' : 'privacy';
}

/** Whether a criterion counts: the common criteria always do, the others when the app declares their category. */
export function isCounted(criterion: string, categories: readonly Category[]): boolean {
  return criterion.startsWith('CC') || categories.includes(categoryOf(criterion));
}
