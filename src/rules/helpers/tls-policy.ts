import { and, type Ternary } from './logic';
import { all, type Outcome, undecided } from '../../model/outcome';
import type { PolicyDocument, Statement } from '../../model/policy-document';

/**
 * Whether policies refuse every clear-text request to a resource: for anyone, for every action of the service, on each
 * of the wanted resources. Several statements may do it together, but not several policies: a resource has one, and each of
 * them takes the place of the others.
 */
export function deniesClearText(
  documents: readonly PolicyDocument[], service: string, wanted: readonly string[], covers: (statement: Statement, part: string) => Ternary,
): Outcome {
  return all(...documents.map((document) => oneDenies(document, service, wanted, covers)));
}

function oneDenies(document: PolicyDocument, service: string, wanted: readonly string[], covers: (statement: Statement, part: string) => Ternary): Outcome {
  const statements = document.denies;
  const unread = document.complete ? undefined : document;
  const outcomes = wanted.map((part): Outcome => {
    const answers = statements.map((statement) => ({ statement, answer: and(
      statement.deniesClearText(), statement.includesAnyone(), statement.coversAction(`${service}:*`), covers(statement, part)) }));
    const hit = answers.find(({ answer }) => answer === true);
    if (hit !== undefined) { return hit.statement.value.at('Condition').judge(true, 'denies-clear-text', part); }
    const perhaps = answers.find(({ answer }) => answer === undefined);
    if (perhaps !== undefined) { return perhaps.statement.value.judge(undefined, 'denies-clear-text', part); }
    if (unread !== undefined) { return undecided('the policy document is known only at deploy time', unread.value.evidence('denies-clear-text', part)); }
    return { status: 'fail', fact: `no statement denies clear-text requests to ${part} for everyone and every action`, evidence: [{ pointer: document.value.pointer, operator: 'denies-clear-text', expected: part }] };
  });
  return all(...outcomes);
}
