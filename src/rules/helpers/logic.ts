/** Three-valued logic: `undefined` is "undecided", never "no". */
export type Ternary = boolean | undefined;

export function and(...answers: readonly Ternary[]): Ternary {
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

export function or(...answers: readonly Ternary[]): Ternary {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

export function not(answer: Ternary): Ternary {
  return answer === undefined ? undefined : !answer;
}
