import { fail, notApplicable, type Outcome, undecided } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';
import type { Value } from '../../model/value';
import { parsedObject } from '../helpers/json-string';
import { namesItsGrantees } from '../helpers/open-policy';
import { defineRule } from '../rule';

export default defineRule({
  title: 'Policy of an event bus names who may use it',
  failure: 'Any AWS account may put events on the bus',
  control: 'PUB-02',
  severity: 'error',
  rationale: 'Events of strangers start the same work as events of our own.',
  fix: { cdk: 'addToResourcePolicy with principals of your own, or a condition on aws:PrincipalOrgID', cloudformation: 'Principal with account ids, or Condition on aws:PrincipalOrgID', terraform: 'principals with account ids, or a condition on aws:PrincipalOrgID' },
  equivalents: { cdkNag: ['EventBusOpenAccess'], prowler: ['eventbridge_bus_exposed'] },
  references: ['https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html'],
  cloudformation: {
    'AWS::Events::EventBus': (bus) => {
      const policy = bus.at('Policy');
      return policy.present() === false ? notApplicable('the bus has no policy of its own, and takes events of its account') : namesItsGrantees(PolicyDocument.of(policy));
    },
    'AWS::Events::EventBusPolicy': judge,
  },
  terraform: {
    aws_cloudwatch_event_bus_policy: (policy) => namesItsGrantees(PolicyDocument.of(policy.at('policy'))),
    aws_cloudwatch_event_permission: (permission) => byPrincipal(permission.at('principal'), permission.at('condition.0'), 'value'),
  },
});

function judge(policy: ResourceView): Outcome {
  const statement = parsedObject(policy.at('Statement'));
  if (statement.present() === false) { return byPrincipal(policy.at('Principal'), policy.at('Condition'), 'Value'); }
  return statement.resolved.kind === 'object' ? namesItsGrantees(PolicyDocument.of(statement.withDocument({ Statement: statement.resolved.value })))
    : undecided('the statement is known only at deploy time', statement.evidence('names-grantees'));
}

/** A principal, which is an account id or a star, and a condition, which can only be about the organisation. */
function byPrincipal(principal: Value, condition: Value, value: string): Outcome {
  const everyone = principal.isNot('*');
  const organisation = condition.at(value);
  if (everyone.status !== 'fail' || condition.present() === false) { return everyone; }
  return organisation.is('*') === true ? fail('the condition lets every organisation in', organisation.evidence('not-equals', '*')) : organisation.isPresent();
}
