/**
 * Whether an event matches a JSON filter pattern of CloudWatch Logs: comparison with = and !=, wildcards, NOT EXISTS, && and
 * ||, parentheses. A field that is absent is taken to match no comparison.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
 */
export function matchesPattern(pattern: string, event: object): boolean {
  const tokens = pattern.match(/&&|\|\||!=|[={}()]|"[^"]*"|[^\s={}()!&|]+/g) ?? [];
  const take = (expected?: string): string => {
    const token = tokens.shift();
    if (token === undefined || (expected !== undefined && token !== expected)) { throw new Error(`${expected ?? 'a token'} expected, ${token ?? 'nothing'} found in ${pattern}`); }
    return token;
  };
  // && binds tighter than ||. Both sides are always read, so that a mistake in either is found.
  const disjunction = (): boolean => { let result = conjunction(); while (tokens[0] === '||') { take(); const right = conjunction(); result = result || right; } return result; };
  const conjunction = (): boolean => { let result = term(); while (tokens[0] === '&&') { take(); const right = term(); result = result && right; } return result; };
  const term = (): boolean => {
    if (tokens[0] === '(') { take(); const result = disjunction(); take(')'); return result; }
    const path = take();
    if (!path.startsWith('$.')) { throw new Error(`a field expected, ${path} found in ${pattern}`); }
    const value = path.slice(2).split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], event);
    const operator = take();
    if (operator === 'NOT') { take('EXISTS'); return value === undefined; }
    if (operator !== '=' && operator !== '!=') { throw new Error(`an operator expected, ${operator} found in ${pattern}`); }
    const wanted = new RegExp(`^${take().replace(/^"|"$/g, '').split('*').map((part) => part.replace(/[.\\+?^$[\]]/g, '\\$&')).join('.*')}$`);
    return value !== undefined && wanted.test(String(value)) === (operator === '=');
  };
  take('{');
  const result = disjunction();
  take('}');
  if (tokens.length > 0) { throw new Error(`nothing expected, ${tokens[0]} found in ${pattern}`); }
  return result;
}
