/** What is not seen: white space, control and format characters, and the blank letters of Hangul and Braille. */
const UNSEEN = /[\s\p{C}\u115F\u1160\u3164\uFFA0\u2800]/gu;

/** Letters of other scripts that look like Latin ones: the common rows of Unicode's list of confusables (UTS 39). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ӏ: 'l', в: 'b', к: 'k', м: 'm', н: 'h', т: 't',
  α: 'a', ο: 'o', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', υ: 'u', τ: 't', χ: 'x', ε: 'e', ı: 'i', ɡ: 'g', ℓ: 'l',
};

/** Whether a text holds nothing that a reader would see. */
export function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.replace(UNSEEN, '') === '';
}

/**
 * Whether two names or addresses are of one person: case, spaces, accents, invisible characters, letters that look alike
 * and the tag of an e-mail address (`ana+waivers@example.com`) make no second one.
 */
export function isSamePerson(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}

function normalised(text: string): string {
  // `Ana Example <ana@example.com>` and `mailto:ana@example.com` are the address.
  const address = /<([^<>]*@[^<>]*)>/.exec(text)?.[1] ?? text.trim().replace(/^mailto:/i, '');
  const letters = [...address.normalize('NFKD').toLowerCase()].map((letter) => LOOKALIKES[letter] ?? letter).join('');
  return letters.replace(/\p{M}/gu, '').replace(UNSEEN, '').replace(/\+[^@]*(?=@)/, '');
}
