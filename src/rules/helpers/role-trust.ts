import { or, type Ternary } from './logic';
import { PolicyDocument } from '../../model/policy-document';
import type { Value } from '../../model/value';

/** Whether a trust policy lets people in: principals of an account or of an identity provider, and not services alone. */
export function letsPeopleIn(trust: Value): Ternary {
  const document = PolicyDocument.of(trust);
  return or(document.complete ? false : undefined, ...document.allows.map((statement) => or(...(['AWS', 'Federated'] as const).map((kind) => {
    const principals = statement.principals(kind);
    return principals === undefined ? undefined : principals.length > 0;
  }))));
}
