/** The languages that reach this package through jsii. */
export type HostLanguage = 'Python' | 'Java' | 'C#' | 'Go';

/** How each jsii runtime names itself to the Node process that it starts. */
const AGENTS: readonly (readonly [RegExp, HostLanguage])[] = [[/^Python\//, 'Python'], [/^Java\//, 'Java'], [/^DotNet\//i, 'C#'], [/^go\d/, 'Go']];

/** Whether this process is the kernel that an app in another language drives: every jsii runtime sets the variable. */
export function isBelowJsii(): boolean {
  return process.env.JSII_AGENT !== undefined;
}

/** The language the app is written in, where it is not one of Node's. */
export function hostLanguage(): HostLanguage | undefined {
  const agent = process.env.JSII_AGENT ?? '';
  return AGENTS.find(([pattern]) => pattern.test(agent))?.[1];
}
