/** A Markdown table. Cells must be escaped already; numbers go right. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const numeric = header.map((_, column) => rows.length > 0 && rows.every((row) => typeof row[column] === 'number'));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(numeric.map((right) => (right ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
