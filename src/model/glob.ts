/**
 * Whether a text matches a pattern in which `*` stands for anything and `?` for one character. Goes back to the last star
 * alone, so that a pattern of many stars costs no more than the product of both lengths.
 */
export function matchesGlob(text: string, pattern: string): boolean {
  let [at, place, star, mark] = [0, 0, -1, 0];
  while (at < text.length) {
    if (place < pattern.length && pattern[place] === '*') {
      star = place++;
      mark = at;
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      at++;
      place++;
    } else if (star >= 0) {
      place = star + 1;
      at = ++mark;
    } else { return false; }
  }
  while (pattern[place] === '*') { place++; }
  return place === pattern.length;
}
