import type { CloudwatchLogGroup, CloudwatchLogGroupConfig } from '@cdktf/provider-aws/lib/cloudwatch-log-group';
import { Wafv2WebAcl, type Wafv2WebAclConfig, type Wafv2WebAclRule } from '@cdktf/provider-aws/lib/wafv2-web-acl';
import { Wafv2WebAclAssociation } from '@cdktf/provider-aws/lib/wafv2-web-acl-association';
import { Wafv2WebAclLoggingConfiguration } from '@cdktf/provider-aws/lib/wafv2-web-acl-logging-configuration';
import { TerraformStack } from 'cdktf';
import { Construct, type IConstruct } from 'constructs';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import type { KeyReference } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { SecureKey } from '../kms/secure-key';
import { makeLogGroup } from '../logs/log-group-parts';

/** What a `WebFirewall` takes: the arguments of `aws_wafv2_web_acl`, and these. */
export interface WebFirewallProps extends Partial<Wafv2WebAclConfig> {
  /**
   * `REGIONAL` for load balancers, REST APIs, user pools and others of one Region, or `CLOUDFRONT` for distributions: then
   * everything is made in us-east-1, in whatever Region the stack is.
   *
   * @default 'REGIONAL'
   */
  readonly scope?: string;

  /**
   * Groups of rules that AWS maintains, in the order in which they are asked. It has no effect beside a `rule` of your own.
   *
   * @default - AWSManagedRulesAmazonIpReputationList, AWSManagedRulesCommonRuleSet, AWSManagedRulesKnownBadInputsRuleSet
   * and AWSManagedRulesSQLiRuleSet
   */
  readonly managedRuleGroups?: string[];

  /**
   * Requests that one address may send in five minutes before it is blocked. It has no effect beside a `rule` of your own.
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
   * Arguments of the `aws_cloudwatch_log_group` for requests. AWS requires a name that begins with `aws-waf-logs-`.
   *
   * @default - encrypted, and kept for 400 days
   */
  readonly logGroupOptions?: Partial<CloudwatchLogGroupConfig>;

  /**
   * The customer-managed key of the log. It must admit CloudWatch Logs, as a `SecureKey` does, and be in us-east-1 for
   * distributions.
   *
   * @default - the key of the stack; for distributions a key in us-east-1
   */
  readonly encryptionKey?: KeyReference;
}

const MANAGED = ['AWSManagedRulesAmazonIpReputationList', 'AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet', 'AWSManagedRulesSQLiRuleSet'];
const EDGE = 'us-east-1';

/**
 * A web application firewall with the groups of rules that AWS maintains against known attacks, a limit per address, and
 * an encrypted log without credentials.
 *
 * Bears on CC6.6, CC6.8 and CC7.2. https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html
 */
export class WebFirewall extends Construct {
  /** The firewall that the entry points of a stack share, made on first use. `scope` is `REGIONAL` unless you say `CLOUDFRONT`. */
  public static ofStack(construct: IConstruct, scope = 'REGIONAL'): WebFirewall {
    const stack = TerraformStack.of(construct);
    const id = scope === 'CLOUDFRONT' ? 'Soc2EdgeFirewall' : 'Soc2WebFirewall';
    return stack.node.tryFindChild(id) as WebFirewall | undefined ?? new WebFirewall(stack, id, { scope });
  }

  public readonly webAcl: Wafv2WebAcl;
  public readonly logGroup: CloudwatchLogGroup;
  public readonly logging: Wafv2WebAclLoggingConfiguration;
  /** The key in us-east-1, for distributions. */
  public readonly edgeKey?: SecureKey;
  /** ARN of the access control list, for `webAclId` of a distribution. */
  public readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: WebFirewallProps = {}) {
    super(scope, id);
    noteConstruct(this, 'WebFirewall');
    const { managedRuleGroups = MANAGED, rateLimit = 2000, redactedHeaders = ['authorization', 'cookie'], logGroupOptions, encryptionKey, ...given } = props;
    const region = given.region ?? (given.scope === 'CLOUDFRONT' ? EDGE : undefined);
    const name = uniqueName(this, { maxLength: 100 });
    this.webAcl = make(Wafv2WebAcl, this, 'Resource', undefined, {
      given, own: {
        scope: 'REGIONAL', region, defaultAction: { allow: {} }, visibilityConfig: visibility('WebFirewall'), rule: rules(managedRuleGroups, rateLimit),
        ...(given.namePrefix === undefined ? { name } : {}),
      },
    });
    this.webAclArn = this.webAcl.arn;
    // Keys serve their own Region alone.
    if (given.scope === 'CLOUDFRONT' && encryptionKey === undefined && logGroupOptions?.kmsKeyId === undefined) { this.edgeKey = new SecureKey(this, 'Key', { region, description: 'Log of the web firewall at the edge' }); }
    // The name must begin so, or WAF refuses it: https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html
    this.logGroup = makeLogGroup(this, 'Logs', { given: { region, ...logGroupOptions }, encryptionKey: encryptionKey ?? this.edgeKey, name: `aws-waf-logs-${name.toLowerCase()}` });
    this.logging = new Wafv2WebAclLoggingConfiguration(this, 'Logging', {
      region, resourceArn: this.webAclArn, logDestinationConfigs: [this.logGroup.arn], redactedFields: redactedHeaders.map((header) => ({ singleHeader: { name: header } })),
    });
  }

  /** Puts the firewall in front of a load balancer, a REST API stage, a user pool or another regional resource. */
  public protect(id: string, resourceArn: string): Wafv2WebAclAssociation {
    return new Wafv2WebAclAssociation(this, id, { resourceArn, webAclArn: this.webAclArn });
  }
}

function visibility(metricName: string) {
  return { cloudwatchMetricsEnabled: true, sampledRequestsEnabled: true, metricName };
}

function rules(managed: readonly string[], limit: number): Wafv2WebAclRule[] {
  return [
    {
      name: 'RateLimit', priority: 0, action: { block: {} }, visibilityConfig: visibility('RateLimit'),
      statement: { rate_based_statement: { aggregate_key_type: 'IP', limit, evaluation_window_sec: 300 } },
    },
    ...managed.map((name, index): Wafv2WebAclRule => ({
      name, priority: index + 1, overrideAction: { none: {} }, visibilityConfig: visibility(name), statement: { managed_rule_group_statement: { vendor_name: 'AWS', name } },
    })),
  ];
}
