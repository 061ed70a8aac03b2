import { expandEvents } from './events';
import type { Target } from './events/event';
import type { SamResource } from './expansion';
import { getAtt, ref } from './intrinsics';
import type { Sketch } from './origins';
import { addPolicies, RolePolicies } from './policies';
import { addRole, trust } from './role';
import { s3Location } from './s3-location';
import { tagList } from './tags';

/**
 * A state machine with its role, version and alias, and its events.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html
 */
export function expandStateMachine(sam: SamResource): void {
  const [role, uri] = [sam.at('Role'), sam.at('DefinitionUri')];
  const policies = new RolePolicies();
  const tags = tagList(sam.at('Tags'), { 'stateMachine:createdBy': 'SAM' });
  sam.main('AWS::StepFunctions::StateMachine', {
    // SAM writes the definition as text with substitutions; the same in an object says the same.
    Definition: uri.isFilled ? undefined : sam.at('Definition'),
    DefinitionS3Location: uri.isFilled ? s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) : undefined,
    DefinitionSubstitutions: sam.at('DefinitionSubstitutions'),
    RoleArn: role.isFilled ? role : getAtt(`${sam.id}Role`, 'Arn'),
    StateMachineName: sam.at('Name'),
    StateMachineType: sam.at('Type'),
    LoggingConfiguration: sam.at('Logging'),
    TracingConfiguration: sam.at('Tracing'),
    Tags: tags,
  });
  const target = targetOf(sam, addAlias(sam));
  addPolicies(sam, sam.at('Policies'), policies);
  if (sam.at('Tracing.Enabled').raw === true) { policies.addManaged('arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess'); }
  expandEvents(sam, 'state-machine', target, policies);
  if (!role.isFilled) { addRole(sam, `${sam.id}Role`, { policies, trust: trust('states.amazonaws.com'), tags, path: sam.at('RolePath'), boundary: sam.at('PermissionsBoundary') }); }
}

function targetOf(sam: SamResource, alias: string | undefined): Target {
  const id = alias !== undefined && sam.at('UseAliasAsEventTarget').raw === true ? alias : sam.id;
  return { id, arn: ref(id), name: ref(id), condition: sam.condition };
}

function addAlias(sam: SamResource): string | undefined {
  const name = sam.at('AutoPublishAlias');
  if (!name.isFilled) { return undefined; }
  const [version, alias] = [`${sam.id}Version`, `${sam.id}Alias${name.text ?? ''}`];
  const kept = Object.fromEntries(['DeletionPolicy', 'UpdateReplacePolicy'].filter((each) => !sam.entry.child(each).isPresent).map((each) => [each, 'Retain']));
  sam.also(version, 'AWS::StepFunctions::StateMachineVersion', { StateMachineArn: ref(sam.id), StateMachineRevisionId: getAtt(sam.id, 'StateMachineRevisionId') }, name, kept);
  const preference = sam.at('DeploymentPreference');
  const shift: Readonly<Record<string, Sketch>> = preference.isFilled ? Object.fromEntries(preference.entries) : { Type: 'ALL_AT_ONCE' };
  sam.also(alias, 'AWS::StepFunctions::StateMachineAlias', { Name: name, DeploymentPreference: { ...shift, StateMachineVersionArn: ref(version) } }, name);
  return alias;
}
