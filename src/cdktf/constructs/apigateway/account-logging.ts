import { ApiGatewayAccount } from '@cdktf/provider-aws/lib/api-gateway-account';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment';
import { TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { Place } from '../../place';
import { serviceTrust } from '../../service-trust';

/**
 * The role by which API Gateway writes logs in an account and Region; without it no log is written. Once per stack.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
 */
export class AccountLogging extends Construct {
  public static ofStack(construct: IConstruct): AccountLogging {
    const stack = TerraformStack.of(construct);
    return stack.node.tryFindChild('Soc2ApiLogging') as AccountLogging | undefined ?? new AccountLogging(stack, 'Soc2ApiLogging');
  }

  public readonly role: IamRole;
  public readonly attachment: IamRolePolicyAttachment;
  public readonly account: ApiGatewayAccount;

  private constructor(scope: Construct, id: string) {
    super(scope, id);
    this.role = new IamRole(this, 'Role', { assumeRolePolicy: serviceTrust('apigateway.amazonaws.com'), description: 'API Gateway writes its logs' });
    this.attachment = new IamRolePolicyAttachment(this, 'Policy', { role: this.role.name, policyArn: `arn:${Place.of(this).partition}:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs` });
    this.account = new ApiGatewayAccount(this, 'Account', { cloudwatchRoleArn: this.role.arn, dependsOn: [this.attachment] });
  }
}
