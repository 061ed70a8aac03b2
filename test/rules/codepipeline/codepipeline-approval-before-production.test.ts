import { testRule } from '../../support/rule-cases';

const action = (category: unknown, order?: unknown) => ({ Name: 'a', ActionTypeId: { Category: category, Owner: 'AWS', Provider: 'p', Version: '1' }, ...(order === undefined ? {} : { RunOrder: order }) });
const stage = (...actions: object[]) => ({ Name: 's', Actions: actions });
const pipeline = (...stages: object[]) => ({ Stages: [stage(action('Source')), ...stages] });
const params = { Parameters: { P: { Type: 'String' }, Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };
const subject = (properties: object) => ({ ...params, Resources: { Subject: { Type: 'AWS::CodePipeline::Pipeline', Properties: properties } } });

testRule('CodepipelineApprovalBeforeProduction', {
  cloudformation: [
    { name: 'an approval in a stage before', properties: pipeline(stage(action('Approval')), stage(action('Deploy'))), expect: 'pass' },
    { name: 'an approval in the same stage, first', properties: pipeline(stage(action('Approval', 1), action('Deploy', 2))), expect: 'pass' },
    { name: 'an approval in the same stage, side by side', properties: pipeline(stage(action('Approval'), action('Deploy'))), expect: 'fail' },
    { name: 'an approval after one of two deployments', properties: pipeline(stage(action('Deploy', 1), action('Approval', 2), action('Deploy', 3))), expect: 'fail' },
    { name: 'no approval', properties: pipeline(stage(action('Build')), stage(action('Deploy'))), expect: 'fail' },
    { name: 'an approval after the deployment', properties: pipeline(stage(action('Deploy')), stage(action('Approval'))), expect: 'fail' },
    { name: 'test is deployed freely, production after an approval', properties: pipeline(stage(action('Deploy')), stage(action('Approval', 1), action('Deploy', '2'))), expect: 'pass' },
    { name: 'conditions to enter the stage', properties: pipeline({ ...stage(action('Deploy')), BeforeEntry: { Conditions: [{ Rules: [{}] }] } }), expect: 'pass' },
    { name: 'no deployment', properties: pipeline(stage(action('Build'))), expect: 'not-applicable' },
    { name: 'property omitted', properties: {}, expect: 'not-applicable' },
    { name: 'the stages are known at deploy time', template: subject({ Stages: { Ref: 'P' } }), expect: 'unknown' },
    { name: 'an action is known at deploy time', template: subject(pipeline(stage(action({ Ref: 'P' })), stage(action('Deploy')))), expect: 'unknown' },
    { name: 'the order is known at deploy time', template: subject(pipeline(stage(action('Approval', 1), action('Deploy', { Ref: 'P' })))), expect: 'unknown' },
    { name: 'no approval in one arm', template: subject(pipeline({ 'Fn::If': ['Prod', stage(action('Approval')), stage(action('Build'))] }, stage(action('Deploy')))), expect: 'fail' },
  ],
  terraform: [
    { name: 'an approval before', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: [{ category: 'Source' }] }, { action: [{ category: 'Approval' }] }, { action: [{ category: 'Deploy' }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'pass' },
    { name: 'none', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: [{ category: 'Source' }] }, { action: [{ category: 'Deploy' }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'fail' },
    { name: 'beside the deployment', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: { category: 'Source' } }, { action: [{ category: 'Approval' }, { category: 'Deploy' }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'fail' },
    { name: 'deploys nothing', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: [{ category: 'Build' }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_codepipeline: { subject: { stage: '${var.p}' } } } }, subject: 'aws_codepipeline.subject', expect: 'unknown' },
    { name: 'earlier in the same stage', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: { category: 'Source' } }, { action: [{ category: 'Approval', run_order: 1 }, { category: 'Deploy', run_order: 2 }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'pass' },
    { name: 'after the deployment', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: { category: 'Source' } }, { action: [{ category: 'Deploy', run_order: 1 }, { category: 'Approval', run_order: 2 }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'fail' },
    { name: 'a condition on entry', config: { resource: { aws_codepipeline: { subject: { stage: [{ action: { category: 'Source' } }, { before_entry: { condition: { rule: { name: 'r' } } }, action: { category: 'Deploy' } }] } } } }, subject: 'aws_codepipeline.subject', expect: 'pass' },
    { name: 'none, as a plan shows it', plan: { aws_codepipeline: { subject: { values: { stage: [{ name: 's', before_entry: [], action: [{ category: 'Source', run_order: 1 }] }, { name: 'd', before_entry: [], action: [{ category: 'Deploy', run_order: 1 }] }] } } } }, subject: 'aws_codepipeline.subject', expect: 'fail' },
  ],
});
