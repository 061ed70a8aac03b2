import { ArnFormat, aws_logs as logs, aws_wafv2 as wafv2, Names, Stack } from 'aws-cdk-lib';
import { Construct, type IConstruct } from 'constructs';
import { SecureLogGroup } from '../logs/secure-log-group';

/** What a `WebFirewall` stands in front of. */
export enum WebFirewallScope {
  /** Load balancers, REST APIs, user pools and others of one Region. */
  REGIONAL = 'REGIONAL',
  /** CloudFront distributions. The stack must be in us-east-1. */
  CLOUDFRONT = 'CLOUDFRONT',
}

/** What a `WebFirewall` takes. */
export interface WebFirewallProps {
  /**
   * What it stands in front of.
   *
   * @default WebFirewallScope.REGIONAL
   */
  readonly scope?: WebFirewallScope;

  /**
   * Groups of rules that AWS maintains, in the order in which they are asked.
   *
   * @default - AWSManagedRulesAmazonIpReputationList, AWSManagedRulesCommonRuleSet, AWSManagedRulesKnownBadInputsRuleSet
   * and AWSManagedRulesSQLiRuleSet
   */
  readonly managedRuleGroups?: string[];

  /**
   * Requests that one address may send in five minutes before it is blocked.
   *
   * @default 2000
   */
  readonly rateLimit?: number;

  /**
   * Headers that are kept out of the log.
   *
   * @default ['authorization', 'cookie']
   */
  readonly redactedHeaders?: string[];

  /**
   * The log group for requests. AWS requires a name that begins with `aws-waf-logs-`.
   *
   * @default - an encrypted log group that is kept for 400 days
   */
  readonly logGroup?: logs.ILogGroup;
}

const MANAGED = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet', 'AWSManagedRulesSQLiRuleSet'];

/**
 * A web application firewall with the groups of rules that AWS maintains against known attacks, a limit per address, and
 * an encrypted log without credentials.
 *
 * Bears on CC6.6, CC6.8 and CC7.2. https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export class WebFirewall extends Construct {
  /** The firewall that the entry points of a stack share, made on first use. */
  public static ofStack(scope: IConstruct, firewallScope: WebFirewallScope = WebFirewallScope.REGIONAL): WebFirewall {
    const stack = Stack.of(scope);
    const id = firewallScope === WebFirewallScope.CLOUDFRONT ? 'Soc2EdgeFirewall' : 'Soc2WebFirewall';
    return stack.node.tryFindChild(id) as WebFirewall | undefined ?? new WebFirewall(stack, id, { scope: firewallScope });
  }

  /** The access control list. */
  public readonly webAcl: wafv2.CfnWebACL;

  /** Where requests are logged. */
  public readonly logGroup: logs.ILogGroup;

  /** Makes the firewall. */
  constructor(scope: Construct, id: string, props: WebFirewallProps = {}) {
    super(scope, id);
    const visibility = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName });
    const managed = (props.managedRuleGroups ?? MANAGED).map((name, index): wafv2.CfnWebACL.RuleProperty => ({
      name, priority: index + 1, overrideAction: { none: {} }, statement: { managedRuleGroupStatement: { vendorName: 'AWS', name } }, visibilityConfig: visibility(name),
    }));
    this.webAcl = new wafv2.CfnWebACL(this, 'Resource', {
      scope: props.scope ?? WebFirewallScope.REGIONAL,
      defaultAction: { allow: {} },
      visibilityConfig: visibility('WebFirewall'),
      rules: [{
        name: 'RateLimit', priority: 0, action: { block: {} }, visibilityConfig: visibility('RateLimit'),
        statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: props.rateLimit ?? 2000, evaluationWindowSec: 300 } },
      }, ...managed],
    });
    // The name must begin so, or WAF refuses it: https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html
    this.logGroup = props.logGroup ?? new SecureLogGroup(this, 'Logs', { logGroupName: `aws-waf-logs-${Names.uniqueResourceName(this, { maxLength: 60, separator: '-' }).toLowerCase()}` });
    const logging = new wafv2.CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: this.webAcl.attrArn,
      logDestinationConfigs: [Stack.of(this).formatArn({ service: 'logs', resource: 'log-group', resourceName: this.logGroup.logGroupName, arnFormat: ArnFormat.COLON_RESOURCE_NAME })],
      redactedFields: (props.redactedHeaders ?? ['authorization', 'cookie']).map((Name) => ({ singleHeader: { Name } })),
    });
    logging.node.addDependency(this.logGroup);
  }

  /** Puts the firewall in front of a load balancer, a REST API stage, a user pool or another regional resource. */
  public protect(id: string, resourceArn: string): wafv2.CfnWebACLAssociation {
    return new wafv2.CfnWebACLAssociation(this, id, { resourceArn, webAclArn: this.webAcl.attrArn });
  }

  /**
   * Puts the firewall in front of a construct for as long as that stands in the tree.
   *
   * @internal
   */
  public _protectConstruct(construct: IConstruct, resourceArn: string): void {
    const id = `${construct.node.addr.slice(-8)}Association`;
    // Of one that stood at the same path and was removed.
    this.node.tryRemoveChild(id);
    new ConstructAssociation(this, id, { resourceArn, webAclArn: this.webAcl.attrArn }, construct);
  }

  /** The ARN of the access control list, for `webAclId` of a distribution. */
  public get webAclArn(): string {
    return this.webAcl.attrArn;
  }
}

/** What ties the firewall to a construct, which may be removed again: then its ARN is nobody's. */
class ConstructAssociation extends wafv2.CfnWebACLAssociation {
  constructor(scope: Construct, id: string, props: wafv2.CfnWebACLAssociationProps, private readonly construct: IConstruct) {
    super(scope, id, props);
  }

  protected shouldSynthesize(): boolean {
    return this.construct.node.scope?.node.tryFindChild(this.construct.node.id) === this.construct;
  }
}
