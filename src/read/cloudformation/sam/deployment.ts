import type { Expansion, SamResource } from './expansion';
import { getAtt, ref, sub } from './intrinsics';
import { managedPolicyArn } from './managed-policies';
import type { Sketch } from './origins';
import { trust } from './role';
import type { Source } from './source';
import { tagList } from './tags';

const APPLICATION = 'ServerlessDeploymentApplication';
const ROLE = 'CodeDeployServiceRole';

/** Deployments that CodeDeploy knows for functions; any other name is one of the template's own. */
const TYPES = /^(Canary10Percent(5|10|15|30)Minutes|Linear10PercentEvery(1Minute|2Minutes|3Minutes|10Minutes)|AllAtOnce)$/;

/**
 * `DeploymentPreference` shifts traffic step by step: a deployment group of CodeDeploy for the alias, and one
 * application and role for the whole template.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html
 */
export function deploy(sam: SamResource, alias: string | undefined): void {
  const preference = sam.at('DeploymentPreference');
  if (!preference.isFilled || !isEnabled(sam, preference)) { return; }
  if (!preference.isMap || alias === undefined) {
    sam.problem(preference, alias === undefined ? 'DeploymentPreference needs AutoPublishAlias, and SAM refuses it' : 'DeploymentPreference is no map', 'entry');
    return;
  }
  // Without this property the group is made whatever the condition of the function.
  const condition = String(sam.expansion.resolved(preference.child('PassthroughCondition'))).toLowerCase() === 'true' ? sam.condition : undefined;
  const { expansion } = sam;
  const group = `${sam.id}DeploymentGroup`;
  const role = preference.child('Role');
  const type = preference.child('Type');
  const tags = sam.at('PropagateTags').raw === true && sam.at('Tags').isFilled ? tagList(sam.at('Tags')) : undefined;
  const add = (id: string, draftType: string, properties: Readonly<Record<string, Sketch>>) => {
    expansion.add(id, { type: draftType, properties, entry: sam.entry, from: preference, attributes: sharedCondition(expansion, id, condition) });
  };
  add(group, 'AWS::CodeDeploy::DeploymentGroup', {
    AlarmConfiguration: alarmsOf(preference.child('Alarms')),
    ApplicationName: ref(APPLICATION),
    AutoRollbackConfiguration: { Enabled: true, Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'] },
    DeploymentConfigName: configOf(sam, type),
    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
    ServiceRoleArn: role.isFilled ? role : getAtt(ROLE, 'Arn'),
    TriggerConfigurations: preference.child('TriggerConfigurations'),
    Tags: tags,
  });
  add(APPLICATION, 'AWS::CodeDeploy::Application', { ComputePlatform: 'Lambda', Tags: tags });
  if (role.isFilled) { return; }
  add(ROLE, 'AWS::IAM::Role', { AssumeRolePolicyDocument: trust('codedeploy.amazonaws.com'), ManagedPolicyArns: [managedPolicyArn('AWSCodeDeployRoleForLambda')], Tags: tags });
}

function configOf(sam: SamResource, type: Source): Sketch {
  if (type.intrinsic === 'Fn::If') {
    const parts = type.child('Fn::If');
    return { 'Fn::If': [parts.child(0), configOf(sam, parts.child(1)), configOf(sam, parts.child(2))] };
  }
  return TYPES.test(String(sam.expansion.resolved(type))) ? sub('CodeDeployDefault.Lambda${ConfigName}', { ConfigName: type }) : type;
}

function isEnabled(sam: SamResource, preference: Source): boolean {
  const enabled = sam.expansion.resolved(preference.child('Enabled'));
  return enabled === undefined || enabled === null || (enabled !== false && String(enabled).toLowerCase() !== 'false' && enabled !== '');
}

/** What several functions share is there under any of their conditions. */
function sharedCondition(expansion: Expansion, id: string, condition: string | undefined): Readonly<Record<string, string>> {
  const other = expansion.drafts.get(id)?.attributes.Condition;
  if (condition === undefined || (expansion.drafts.has(id) && other === undefined)) { return {}; }
  if (typeof other !== 'string' || other === condition) { return { Condition: condition }; }
  expansion.conditions.ServerlessCodeDeployCondition = {
    'Fn::Or': [...orOf(expansion.conditions.ServerlessCodeDeployCondition) ?? [{ Condition: other }], { Condition: condition }],
  };
  return { Condition: 'ServerlessCodeDeployCondition' };
}

function orOf(condition: unknown): { Condition: string }[] | undefined {
  return (condition as { 'Fn::Or': { Condition: string }[] } | undefined)?.['Fn::Or'];
}

function alarmsOf(alarms: Source): Sketch {
  if (!alarms.isFilled || alarms.isNoValue) { return undefined; }
  if (alarms.intrinsic === 'Fn::If') {
    const parts = alarms.child('Fn::If');
    return { 'Fn::If': [parts.child(0), alarmsOf(parts.child(1)) ?? {}, alarmsOf(parts.child(2)) ?? {}] };
  }
  return alarms.isList ? { Enabled: true, Alarms: alarms.items.map((Name) => ({ Name })) } : alarms;
}
