/**
 * IAM's wildcards: a star stands for any text, also none; a question mark for one character. Upper and lower case are
 * one. Everything here takes time in proportion to the texts, whatever a policy holds.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */

/** Stands in a text for what a star of ours may be: only a star covers it. */
const ANYTHING = '\uE010';

/** Whether a pattern includes a text. A star is tried at its shortest, and one step longer whenever the rest does not fit. */
export function matches(pattern: string, text: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()];
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < given.length) {
    if (wanted[p] === '*') {
      [star, mark] = [p, t];
      p += 1;
    } else if (p < wanted.length && (wanted[p] === given[t] || (wanted[p] === '?' && given[t] !== ANYTHING))) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      [p, t] = [star + 1, mark];
    } else {
      return false;
    }
  }
  while (wanted[p] === '*') { p += 1; }
  return p === wanted.length;
}

/** Whether a pattern includes everything that `wanted` (itself perhaps a pattern) includes. */
export function includes(pattern: string, wanted: string): boolean {
  const plain = pattern.search(/[*?]/);
  // Most patterns are told apart by how they begin.
  if (plain < 0 ? pattern.length !== wanted.length : wanted.length < plain) { return false; }
  if (!sameLetters(pattern, wanted, plain < 0 ? pattern.length : plain)) { return false; }
  return plain < 0 || matches(collapse(pattern), wanted.replace(/\*/g, ANYTHING));
}

function sameLetters(one: string, other: string, length: number): boolean {
  return one.slice(0, length).toLowerCase() === other.slice(0, length).toLowerCase();
}

/** Whether some text matches two patterns at once. Row by row over one of them, of which a state says what is left of the other. */
export function intersect(a: string, b: string): boolean {
  const [one, other] = [collapse(a).toLowerCase(), collapse(b).toLowerCase()];
  // reachable[j]: the patterns agree up to here and up to j.
  let reachable = new Array<boolean>(other.length + 1).fill(false);
  reachable[0] = true;
  skipStars(reachable, other);
  for (const left of one) {
    const next = new Array<boolean>(other.length + 1).fill(false);
    for (let j = 0; j <= other.length; j++) {
      if (left === '*') {
        // The star stands for nothing, or for what the other pattern has next.
        next[j] = reachable[j] || (j > 0 && next[j - 1]);
      } else if (reachable[j]) {
        const right = other[j];
        if (right === '*') { next[j] = true; } else if (right !== undefined && (left === right || left === '?' || right === '?')) { next[j + 1] = true; }
      }
    }
    skipStars(next, other);
    reachable = next;
    if (!reachable.includes(true)) { return false; }
  }
  return reachable[other.length];
}

/** A star may stand for nothing. */
function skipStars(reachable: boolean[], pattern: string): void {
  for (let j = 0; j < pattern.length; j++) { if (reachable[j] && pattern[j] === '*') { reachable[j + 1] = true; } }
}

/** Wildcards in a row say no more than one star when a star is among them: no action or resource has an empty name. */
function collapse(pattern: string): string {
  return pattern.replace(/[*?]{2,}/g, (run) => (run.includes('*') ? '*' : run));
}
