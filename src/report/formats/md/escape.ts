/**
 * A value from the input as inert Markdown text: no markup, no table cell break, no link, no mention of a person.
 * Written for GitHub and GitLab comments, where HTML is allowed and addresses turn into links by themselves.
 */
export function escapeMarkdown(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+\-!|~$]/g, '\\$&')
    .replace(/:\/\//g, ':&#47;&#47;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/(^|[^\w])@/g, '$1@<!-- -->')
    .trim();
}

/** Long values are cut with an ellipsis before they are escaped, so that no escape is cut in half. */
export function brief(value: string, limit = 240): string {
  const characters = [...value];
  return escapeMarkdown(characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : value);
}

/** Code type for a value from the input: HTML, because a code span inside a table cell cannot hold pipes and backticks in every dialect. */
export const code = (value: string, limit?: number): string => (value === '' ? '' : `<code>${brief(value, limit)}</code>`);
