import { stringify } from 'csv-stringify/sync';
import type { ControlMapping, MappedEvaluation, RelaxedRule } from '../../mapping';
import { lookup, ruleName, type Lookup } from '../lookup';
import { actualText, expectedText, setByWords, sourceText, statusWords } from '../wording';

const header = [
  'Criterion', 'Strength', 'Control', 'Control title', 'Rule', 'Severity', 'Resource', 'Resource type', 'Construct path', 'Source', 'Status', 'Message',
  'Evidence pointer', 'Expected', 'Actual', 'Set by', 'Waiver', 'Waiver owner', 'Waiver approver', 'Waiver expires', 'Evaluation',
] as const;

type Row = Readonly<Record<(typeof header)[number], string>>;

/** One row per relaxed rule, then one per criterion, control, resource and evaluation, for a spreadsheet to filter and pivot. */
export function renderCsv(mapping: ControlMapping): string {
  const index = lookup(mapping);
  const rows = [...(mapping.content.relaxedRules ?? []).flatMap((relaxed) => rowsOfRelaxed(relaxed, index)), ...mapping.content.evaluations.flatMap((evaluation) => rowsOf(evaluation, index))];
  // `escape_formulas` and the byte order mark are for spreadsheets: names from the input must not run as formulas, accents must survive.
  return stringify(rows, { header: true, columns: [...header], bom: true, escape_formulas: true });
}

/** A rule that was switched off or made softer stands before everything that was judged without it. */
function rowsOfRelaxed({ ruleId, change, reason, owner, approvedBy }: RelaxedRule, index: Lookup): readonly Row[] {
  const rule = index.rules.get(ruleId);
  const blank = Object.fromEntries(header.map((column) => [column, ''])) as Row;
  return orBlank(rule?.controlIds ?? []).map((controlId) => ({
    ...blank, 'Control': controlId, 'Control title': index.controls.get(controlId)?.title ?? '', 'Rule': ruleName(ruleId), 'Severity': rule?.severity ?? '',
    'Status': `rule ${change}`, 'Message': reason, 'Waiver owner': owner, 'Waiver approver': approvedBy,
  }));
}

function rowsOf(evaluation: MappedEvaluation, index: Lookup): readonly Row[] {
  const rule = index.rules.get(evaluation.ruleId);
  const resource = index.resources.get(evaluation.resourceId);
  const waiver = evaluation.waiverId === undefined ? undefined : index.waivers.get(evaluation.waiverId);
  const fixed = {
    'Rule': ruleName(evaluation.ruleId),
    'Severity': rule?.severity ?? '',
    'Resource': evaluation.resourceId,
    'Resource type': resource?.type ?? '',
    'Construct path': resource?.constructPath ?? '',
    'Source': sourceText(resource?.origin),
    'Status': statusWords[evaluation.status],
    'Message': evaluation.message,
    'Evidence pointer': evaluation.evidence.map((e) => (e.document === undefined ? e.pointer : `${e.document}#${e.pointer}`)).join('; '),
    'Expected': evaluation.evidence.map(expectedText).join('; '),
    'Actual': evaluation.evidence.map(actualText).join('; '),
    'Set by': evaluation.evidence.map((e) => setByWords[e.setBy]).join('; '),
    'Waiver': evaluation.waiverId ?? '',
    'Waiver owner': waiver?.owner ?? '',
    'Waiver approver': waiver?.approvedBy ?? '',
    'Waiver expires': waiver?.expiresAt ?? '',
    'Evaluation': evaluation.id,
  };
  return pairs(evaluation, index).map(({ criterionId, controlId }) => {
    const control = index.controls.get(controlId);
    return {
      'Criterion': criterionId,
      'Strength': control?.criteria.find((c) => c.id === criterionId)?.strength ?? '',
      'Control': controlId,
      'Control title': control?.title ?? '',
      ...fixed,
    };
  });
}

/** An evaluation without a criterion or a control still gets its row: leaving it out would look like full coverage. */
function pairs(evaluation: MappedEvaluation, index: Lookup): readonly { criterionId: string; controlId: string }[] {
  const controlIds = index.rules.get(evaluation.ruleId)?.controlIds ?? [];
  return orBlank(evaluation.criteria).flatMap((criterionId) => {
    const carrying = controlIds.filter((id) => index.controls.get(id)?.criteria.some((c) => c.id === criterionId));
    return orBlank(carrying.length > 0 ? carrying : controlIds).map((controlId) => ({ criterionId, controlId }));
  });
}

const orBlank = (ids: readonly string[]): readonly string[] => (ids.length > 0 ? ids : ['']);
