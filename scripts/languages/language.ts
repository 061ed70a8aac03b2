/** One thing that must hold in a language, and how to see whether it does. */
export interface Check {
  readonly name: string;
  /** What is wrong; nothing where it holds. */
  readonly run: () => Promise<string | undefined>;
}

/** An app of `apps/`, ready to be started by the CLI. */
export interface Built {
  /** What `cdk --app` starts. */
  readonly command: string;
  /** What this language shows besides the matrix. */
  readonly checks?: readonly Check[];
}

/** How a line of the app's report reads in the language. */
export interface Wording {
  /** The fix of `versioned: true`. */
  readonly fix: string;
  /** Where the app's file stands in a finding when the runtime sends its frames; absent where it cannot. */
  readonly file?: RegExp;
}

export interface Language {
  readonly name: string;
  /** The target of jsii-pacmak. */
  readonly target: 'python' | 'java' | 'go' | 'dotnet';
  /** Programs that have to be on the machine. */
  readonly tools: readonly string[];
  readonly wording: Wording;
  /** Builds the app against the sources that jsii-pacmak made of the library. */
  readonly build: (sources: string, work: string) => Promise<Built>;
}
