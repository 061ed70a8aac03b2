import { Lb, type LbAccessLogs, type LbConfig, type LbConnectionLogs } from '@cdktf/provider-aws/lib/lb';
import { LbListener, type LbListenerConfig, type LbListenerDefaultAction } from '@cdktf/provider-aws/lib/lb-listener';
import { LbListenerCertificate } from '@cdktf/provider-aws/lib/lb-listener-certificate';
import type { SecurityGroup, SecurityGroupConfig } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import type { Wafv2WebAclAssociation } from '@cdktf/provider-aws/lib/wafv2-web-acl-association';
import { Construct } from 'constructs';
import listenerDefaults from '../../../defaults/elbv2/application-listener';
import loadBalancerDefaults from '../../../defaults/elbv2/application-load-balancer';
import { closedSecurityGroup } from '../../closed-security-group';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { type BucketReference, SharedResources } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureLoadBalancer` takes: the arguments of `aws_lb` for an Application Load Balancer, and these. */
export interface SecureLoadBalancerProps extends Partial<LbConfig> {
  /**
   * Whether it is reached from within the network alone.
   *
   * @default true
   */
  readonly internal?: boolean;

  /**
   * The network in which the security group is made.
   *
   * @default - the default network of the account. It has no effect beside `securityGroups`.
   */
  readonly vpcId?: string;

  /**
   * Arguments of `aws_security_group`.
   *
   * @default - one that faces the internet admits everybody on ports 80 and 443, where it has certificates; everything else
   * is opened with `aws_vpc_security_group_ingress_rule` and `aws_vpc_security_group_egress_rule`
   */
  readonly securityGroupOptions?: Partial<SecurityGroupConfig>;

  /**
   * ARNs of the certificates for port 443. With them the load balancer has a listener there, for TLS 1.2 and 1.3, and one on
   * port 80 that redirects to it.
   *
   * @default - no listener; make your own `aws_lb_listener`
   */
  readonly certificateArns?: string[];

  /**
   * What the HTTPS listener does with requests, such as `{ type: 'forward', targetGroupArn }`.
   *
   * @default - it answers 404
   */
  readonly defaultAction?: LbListenerDefaultAction;

  /**
   * Arguments of the `aws_lb_listener` on port 443.
   *
   * @default - TLS 1.2 and 1.3
   */
  readonly httpsListenerOptions?: Partial<LbListenerConfig>;

  /**
   * Where access and connection logs go. The bucket must be in the Region of the load balancer, be encrypted with keys that
   * S3 manages and admit `logdelivery.elasticloadbalancing.amazonaws.com`, as an `AccessLogBucket` does.
   *
   * @default - the access-log bucket of the stack
   */
  readonly logBucket?: BucketReference;

  /**
   * The firewall in front of a load balancer that faces the internet.
   *
   * @default - the web firewall of the stack
   */
  readonly webFirewall?: WebFirewall;
}

/**
 * An Application Load Balancer that speaks TLS 1.2 and 1.3, drops malformed headers, logs requests and connections, stands
 * behind a web firewall when it faces the internet, and cannot be deleted by accident. It is internal unless you say
 * `internal: false`.
 *
 * Bears on CC6.6, CC6.7, CC7.2 and A1.1.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
 */
export class SecureLoadBalancer extends Construct {
  public readonly loadBalancer: Lb;
  public readonly securityGroup?: SecurityGroup;
  public readonly ingressRules: readonly VpcSecurityGroupIngressRule[];
  /** The listener on port 443, where certificates are given. */
  public readonly httpsListener?: LbListener;
  public readonly httpListener?: LbListener;
  public readonly listenerCertificates: readonly LbListenerCertificate[];
  public readonly firewallAssociation?: Wafv2WebAclAssociation;
  /** ARN of the load balancer. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureLoadBalancerProps = {}) {
    super(scope, id);
    noteConstruct(this, 'SecureLoadBalancer');
    const { vpcId, securityGroupOptions, certificateArns = [], defaultAction, httpsListenerOptions, logBucket, webFirewall, ...given } = props;
    const listens = certificateArns.length > 0;
    const isPublic = given.internal === false;
    if (given.securityGroups === undefined) { this.securityGroup = closedSecurityGroup(this, vpcId, 'Clients of the load balancer', securityGroupOptions); }
    this.ingressRules = isPublic && listens ? this.admitEverybody(given.ipAddressType) : [];
    const prefix = uniqueName(this, { maxLength: 100 });
    const bucket = logBucket === undefined ? {} : { bucket: logBucket.bucket.id };
    const { policy } = logBucket ?? SharedResources.of(this).accessLogBucket;
    this.loadBalancer = make(Lb, this, 'Resource', loadBalancerDefaults, {
      given,
      own: {
        dependsOn: policy === undefined ? undefined : [policy],
        loadBalancerType: 'application', internal: true, securityGroups: this.securityGroup === undefined ? undefined : [this.securityGroup.id],
        // The bucket comes from the table of defaults, unless one is given.
        accessLogs: { prefix, ...bucket } as LbAccessLogs, connectionLogs: { prefix: `${prefix}/connections`, ...bucket } as LbConnectionLogs,
        ...(given.namePrefix === undefined ? { name: uniqueName(this, { maxLength: 32 }) } : {}),
      },
    });
    this.arn = this.loadBalancer.arn;
    if (isPublic) { this.firewallAssociation = (webFirewall ?? WebFirewall.ofStack(this)).protect(`${this.node.addr.slice(-8)}Association`, this.arn); }
    const [first, ...more] = certificateArns;
    this.listenerCertificates = [];
    if (!listens) { return; }
    const listener = make(LbListener, this, 'Https', listenerDefaults, {
      given: httpsListenerOptions,
      own: { loadBalancerArn: this.arn, port: 443, protocol: 'HTTPS', certificateArn: first, defaultAction: [defaultAction ?? { type: 'fixed-response', fixedResponse: { contentType: 'text/plain', statusCode: '404', messageBody: 'Not found' } }] },
    });
    this.httpsListener = listener;
    this.listenerCertificates = more.map((certificateArn, index) => new LbListenerCertificate(this, `Certificate${index + 2}`, { listenerArn: listener.arn, certificateArn }));
    this.httpListener = new LbListener(this, 'Http', {
      loadBalancerArn: this.arn, port: 80, protocol: 'HTTP', defaultAction: [{ type: 'redirect', redirect: { protocol: 'HTTPS', port: '443', statusCode: 'HTTP_301' } }],
    });
  }

  private admitEverybody(addresses: string | undefined): VpcSecurityGroupIngressRule[] {
    const { securityGroup } = this;
    if (securityGroup === undefined) { return []; }
    const everybody = [{ name: 'Ipv4', cidr: { cidrIpv4: '0.0.0.0/0' } }, ...(addresses?.startsWith('dualstack') === true ? [{ name: 'Ipv6', cidr: { cidrIpv6: '::/0' } }] : [])];
    return [443, 80].flatMap((port) => everybody.map(({ name, cidr }) => new VpcSecurityGroupIngressRule(this, `Ingress${port}${name}`, {
      securityGroupId: securityGroup.id, ipProtocol: 'tcp', fromPort: port, toPort: port, ...cidr, description: port === 80 ? 'Redirected to HTTPS' : 'Everybody, over TLS',
    })));
  }
}
