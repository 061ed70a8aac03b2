import { any, notApplicable, type Outcome, undecided } from '../../model/outcome';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Last deployment of a pipeline waits for an approval or a policy check',
  failure: 'Pipeline deploys to the end without anybody\'s approval',
  control: 'CHG-04',
  severity: 'warning',
  rationale: 'Whoever can push to the source changes production, and nobody else has seen the change.',
  fix: {
    cdk: 'pre: [new pipelines.ManualApprovalStep("Release")] on the production stage',
    cloudformation: 'An action of Category Approval before the last Deploy action, or BeforeEntry conditions on its stage',
    terraform: 'action { category = "Approval", owner = "AWS", provider = "Manual" } before the last Deploy action, or before_entry on its stage',
  },
  equivalents: {},
  catalogue: ['pipeline-approval-stage'],
  references: ['https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals.html', 'https://docs.aws.amazon.com/codepipeline/latest/userguide/stage-conditions.html'],
  cloudformation: {
    'AWS::CodePipeline::Pipeline': (pipeline) => judge(pipeline, CLOUDFORMATION),
  },
  terraform: {
    aws_codepipeline: (pipeline) => judge(pipeline, TERRAFORM),
  },
});

interface Names { readonly stages: string; readonly actions: string; readonly conditions: string; readonly category: string; readonly order: string }

const CLOUDFORMATION: Names = { stages: 'Stages', actions: 'Actions', conditions: 'BeforeEntry.Conditions', category: 'ActionTypeId.Category', order: 'RunOrder' };
const TERRAFORM: Names = { stages: 'stage', actions: 'action', conditions: 'before_entry.0.condition', category: 'category', order: 'run_order' };

function judge(pipeline: ResourceView, names: Names): Outcome {
  const place = pipeline.at(names.stages);
  const stages = place.items()?.map((stage) => ({ stage, actions: stage.at(names.actions).items()?.map((action) => actionOf(action, names)) }));
  if (stages === undefined) { return undecided('the stages are known only at deploy time', place.evidence('readable')); }
  const known = stages.every(({ actions }) => actions?.every(({ category }) => category.text() !== undefined) === true);
  if (!known) { return undecided('what some actions do is known only at deploy time', place.evidence('readable')); }
  // The environments of a pipeline stand in the order of their worth: the last one is production.
  const last = stages.map(({ actions }) => actions?.some(({ category }) => category.is('Deploy') === true) === true).lastIndexOf(true);
  if (last < 0) { return notApplicable('the pipeline deploys nothing'); }
  const deploys = (stages[last].actions ?? []).filter(({ category }) => category.is('Deploy') === true);
  const conditions = stages.slice(0, last + 1).map(({ stage }) => stage.at(names.conditions).isPresent());
  const earlier = stages.slice(0, last).flatMap(({ actions }) => actions ?? []).map(({ category }) => category.equals('Approval'));
  const beside = (stages[last].actions ?? []).filter(({ category }) => category.is('Approval') === true).map(({ category, order }) => precedes(category, order, deploys.map((deploy) => deploy.order)));
  return any(...conditions, ...earlier, ...beside);
}

interface Action { readonly category: Value; readonly order: Value }

function actionOf(action: Value, names: Names): Action {
  return { category: action.at(names.category), order: action.at(names.order).orDefault(1) };
}

/** Within a stage the actions of a lower order run first, and those of the same order side by side. */
function precedes(approval: Value, order: Value, deploys: readonly Value[]): Outcome {
  const own = order.number();
  const first = deploys.map((deploy) => deploy.number());
  const answer = own === undefined || first.includes(undefined) ? undefined : first.every((other) => other !== undefined && own < other);
  return approval.judge(answer, 'runs-before-deployment');
}
