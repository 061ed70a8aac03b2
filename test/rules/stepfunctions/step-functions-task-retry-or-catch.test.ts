import { testRule } from '../../support/rule-cases';

const retry = { Retry: [{ ErrorEquals: ['States.TaskFailed'], MaxAttempts: 3 }] };
const caught = { Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Failed' }] };
const task = (more: object = {}) => ({ Type: 'Task', Resource: 'arn:aws:states:::lambda:invoke', End: true, ...more });
const machine = (states: object) => ({ StartAt: 'Work', States: states });
const asText = (states: object) => ({ DefinitionString: JSON.stringify(machine(states)) });

testRule('StepFunctionsTaskRetryOrCatch', {
  cloudformation: [
    { name: 'a task that retries', properties: asText({ Work: task(retry) }), expect: 'pass' },
    { name: 'a task that catches', properties: { Definition: machine({ Work: task(caught) }) }, expect: 'pass', pointer: '/Resources/Subject/Properties/Definition/States/Work/Catch' },
    { name: 'a task that does neither', properties: asText({ Work: task() }), expect: 'fail' },
    { name: 'an empty list of retries', properties: asText({ Work: task({ Retry: [] }) }), expect: 'fail' },
    { name: 'one of two does neither', properties: asText({ Work: task({ ...retry, End: false, Next: 'Rest' }), Rest: task() }), expect: 'fail', findings: ['Rest'] },
    { name: 'the state around it catches', properties: asText({ All: { Type: 'Parallel', ...caught, Branches: [machine({ Work: task() })] } }), expect: 'pass' },
    { name: 'in a branch, without a handler', properties: asText({ All: { Type: 'Parallel', Branches: [machine({ Work: task(retry) }), machine({ Other: task() })] } }), expect: 'fail', findings: ['Other'] },
    { name: 'in a map, without a handler', properties: asText({ All: { Type: 'Map', ItemProcessor: machine({ Work: task() }) } }), expect: 'fail' },
    { name: 'in a map of the older form, with one', properties: asText({ All: { Type: 'Map', Iterator: machine({ Work: task(retry) }) } }), expect: 'pass' },
    { name: 'no state calls anything', properties: asText({ Wait: { Type: 'Wait', Seconds: 1, End: true } }), expect: 'not-applicable' },
    {
      name: 'the CDK puts the text together around ARNs', expect: 'fail',
      template: {
        Resources: {
          Work: { Type: 'AWS::Lambda::Function', Properties: {} },
          Subject: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: { DefinitionString: { 'Fn::Join': ['', ['{"StartAt":"Work","States":{"Work":{"Type":"Task","End":true,"Resource":"', { 'Fn::GetAtt': ['Work', 'Arn'] }, '"}}}']] } },
          },
        },
      },
    },
    { name: 'the definition stands in a bucket', properties: { DefinitionS3Location: { Bucket: 'b', Key: 'k' } }, expect: 'unknown' },
    { name: 'property omitted', properties: {}, expect: 'unknown' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::StepFunctions::StateMachine', Properties: { DefinitionString: { Ref: 'P' } } } } }, expect: 'unknown' },
    {
      name: 'without a handler in one arm', expect: 'fail',
      template: {
        Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
        Resources: { Subject: { Type: 'AWS::StepFunctions::StateMachine', Properties: { 'Fn::If': ['Prod', asText({ Work: task(retry) }), asText({ Work: task() })] } } },
      },
    },
  ],
  terraform: [
    { name: 'a retry', properties: { definition: JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Task', Resource: 'arn', Retry: [{ ErrorEquals: ['States.ALL'] }], End: true } } }) }, expect: 'pass' },
    { name: 'neither', properties: { definition: JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Task', Resource: '${aws_lambda_function.f.arn}', End: true } } }) }, expect: 'fail', findings: ['A'] },
    { name: 'an empty list', properties: { definition: JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Task', Resource: 'arn', Catch: [], End: true } } }) }, expect: 'fail' },
    { name: 'a catch around it, encoded', properties: { definition: '${jsonencode({"StartAt" = "P", "States" = {"P" = {"Type" = "Parallel", "Catch" = [{"Next" = "E"}], "Branches" = [{"States" = {"A" = {"Type" = "Task"}}}]}, "E" = {"Type" = "Fail"}}})}' }, expect: 'pass' },
    { name: 'no task', properties: { definition: JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Pass', End: true } } }) }, expect: 'not-applicable' },
    { name: 'of a variable', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { definition: '${var.p}' } } } }, expect: 'unknown' },
    { name: 'from a template', properties: { definition: '${templatefile("d.json", {})}' }, expect: 'unknown' },
    { name: 'neither, in one arm', config: { variable: { p: {} }, resource: { aws_sfn_state_machine: { subject: { definition: '${jsonencode({States = {A = {Type = "Task", Retry = var.p == "x" ? [{MaxAttempts = 2}] : null}}})}' } } } }, expect: 'fail' },
  ],
});
