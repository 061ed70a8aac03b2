/** Where something stands. Each may be known only when it is deployed: then it is what the framework writes for it. */
export interface Place {
  readonly account: string;
  readonly partition: string;
  readonly region: string;
}

/** A statement of a policy, as IAM writes it. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal: string | Readonly<Record<string, string | readonly string[]>>;
  readonly Action: string | readonly string[];
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
