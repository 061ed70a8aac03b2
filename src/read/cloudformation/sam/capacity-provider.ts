import type { SamResource } from './expansion';
import { getAtt } from './intrinsics';
import { RolePolicies } from './policies';
import { addRole, trust } from './role';
import { tagList } from './tags';

/**
 * Instances that functions run on, with the role that Lambda takes on to look after them.
 *
 * @see https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-capacityprovider.html
 */
export function expandCapacityProvider(sam: SamResource): void {
  const role = sam.at('OperatorRole');
  const [instances, scaling] = [sam.at('InstanceRequirements'), sam.at('ScalingConfig')];
  const id = `${sam.id}OperatorRole`;
  sam.main('AWS::Lambda::CapacityProvider', {
    CapacityProviderName: sam.at('CapacityProviderName'),
    VpcConfig: sam.at('VpcConfig'),
    PermissionsConfig: { CapacityProviderOperatorRoleArn: role.isFilled ? role : getAtt(id, 'Arn') },
    Tags: tagList(sam.at('Tags'), { 'lambda:createdBy': 'SAM' }),
    InstanceRequirements: instances.isMap ? { Architectures: instances.child('Architectures'), AllowedInstanceTypes: instances.child('AllowedTypes'), ExcludedInstanceTypes: instances.child('ExcludedTypes') } : instances,
    CapacityProviderScalingConfig: scaling.isMap ? {
      MaxVCpuCount: scaling.child('MaxVCpuCount'),
      ScalingMode: scaling.child('AverageCPUUtilization').isPresent ? 'Manual' : 'Auto',
      ScalingPolicies: scaling.child('AverageCPUUtilization').isPresent ? [{ PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: scaling.child('AverageCPUUtilization') }] : undefined,
    } : scaling,
    KmsKeyArn: sam.at('KmsKeyArn'),
  });
  if (role.isFilled) { return; }
  addRole(sam, id, { policies: new RolePolicies('AWSLambdaManagedEC2ResourceOperator'), trust: trust('lambda.amazonaws.com'), tags: tagList(sam.at('Tags').holding({}), { 'lambda:createdBy': 'SAM' }) });
}
