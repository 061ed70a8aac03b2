import type { ControlMapping } from '../mapping';
import { renderCsv } from './csv/render-csv';
import { renderHtml } from './html/page';
import { renderMarkdown } from './md/render-markdown';

/** A rendering of the mapping: it shows the document and adds nothing to it. */
export interface ReportFormat {
  /** File name extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly render: (mapping: ControlMapping) => string;
}

export const formats = {
  html: { extension: 'html', mediaType: 'text/html; charset=utf-8', render: renderHtml },
  csv: { extension: 'csv', mediaType: 'text/csv; charset=utf-8', render: renderCsv },
  md: { extension: 'md', mediaType: 'text/markdown; charset=utf-8', render: renderMarkdown },
} as const satisfies Readonly<Record<string, ReportFormat>>;

export { renderCsv, renderHtml, renderMarkdown };
