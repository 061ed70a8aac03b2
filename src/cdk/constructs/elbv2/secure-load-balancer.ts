import { aws_elasticloadbalancingv2 as elbv2, type aws_s3 as s3 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import loadBalancerDefaults from '../../../defaults/elbv2/application-load-balancer';
import { writeAccessLogs } from '../../defaults/access-logs';
import { withDefaults } from '../../defaults/apply';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureLoadBalancer` takes besides the properties of `elbv2.ApplicationLoadBalancer`. */
export interface SecureLoadBalancerProps extends elbv2.ApplicationLoadBalancerProps {
  /**
   * Certificates of the HTTPS listener on port 443. With them the load balancer has that listener, for TLS 1.2 and 1.3,
   * and one on port 80 that redirects to it.
   *
   * @default - no listener; add your own with `addListener`
   */
  readonly certificates?: elbv2.IListenerCertificate[];

  /**
   * What the HTTPS listener does with requests.
   *
   * @default - none; add targets with `httpsListener.addTargets`
   */
  readonly defaultAction?: elbv2.ListenerAction;

  /**
   * Where access and connection logs go. The bucket must be in the Region of the load balancer and be encrypted with keys
   * that S3 manages: load balancers write to no other.
   *
   * @default - the access-log bucket of the stack
   */
  readonly logBucket?: s3.IBucket;

  /**
   * The firewall in front of a load balancer that faces the internet.
   *
   * @default - the web firewall of the stack
   */
  readonly webFirewall?: WebFirewall;
}

/**
 * An Application Load Balancer that speaks TLS 1.2 and 1.3, drops malformed headers, logs requests and connections, stands
 * behind a web firewall when it faces the internet, and cannot be deleted by accident.
 *
 * Bears on CC6.6, CC6.7, CC7.2 and A1.1.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html
 */
export class SecureLoadBalancer extends elbv2.ApplicationLoadBalancer {
  /** The listener on port 443, where certificates are given. */
  public readonly httpsListener?: elbv2.ApplicationListener;

  /** Makes the load balancer. Every property of `elbv2.ApplicationLoadBalancer` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureLoadBalancerProps) {
    const { certificates, defaultAction, logBucket, webFirewall, ...own } = props;
    super(scope, id, withDefaults<elbv2.ApplicationLoadBalancerProps>(loadBalancerDefaults, own, { scope, id }));
    if (logBucket !== undefined) { writeAccessLogs(this, logBucket); }
    if (own.internetFacing === true) { (webFirewall ?? WebFirewall.ofStack(this))._protectConstruct(this, this.loadBalancerArn); }
    if (certificates !== undefined && certificates.length > 0) {
      this.httpsListener = this.addListener('Https', {
        port: 443, protocol: elbv2.ApplicationProtocol.HTTPS, certificates,
        defaultAction,
      });
      this.addRedirect();
    }
  }

  /** Adds a listener. One that speaks TLS uses 1.2 and 1.3 alone, unless `sslPolicy` says otherwise. */
  public addListener(id: string, props: elbv2.BaseApplicationListenerProps): elbv2.ApplicationListener {
    const tls = props.certificates !== undefined || props.protocol === elbv2.ApplicationProtocol.HTTPS || (props.protocol === undefined && props.port === 443);
    return super.addListener(id, { ...props, sslPolicy: props.sslPolicy ?? (tls ? elbv2.SslPolicy.RECOMMENDED_TLS : undefined) });
  }
}
