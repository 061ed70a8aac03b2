import { testRule } from '../../support/rule-cases';

const attributes = (...list: object[]) => ({ LoadBalancerAttributes: list });
const ON = { Key: 'access_logs.s3.enabled', Value: 'true' };
const BUCKET = { Key: 'access_logs.s3.bucket', Value: 'logs' };

testRule('ElbLoggingEnabled', {
  cloudformation: [
    { name: 'switched on', properties: attributes(ON, BUCKET), expect: 'pass' },
    { name: 'attributes omitted', properties: {}, expect: 'fail' },
    { name: 'switched off', properties: attributes({ ...ON, Value: 'false' }, BUCKET), expect: 'fail' },
    { name: 'a bucket alone does not switch them on', properties: attributes(BUCKET), expect: 'fail' },
    { name: 'as the CDK writes it', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes(ON, { Key: 'access_logs.s3.bucket', Value: { Ref: 'B' } }) }, B: { Type: 'AWS::S3::Bucket' } } }, expect: 'pass' },
    { name: 'a classic load balancer', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { AccessLoggingPolicy: { Enabled: true, S3BucketName: 'logs' } } } } }, expect: 'pass' },
    { name: 'a classic load balancer without', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer' } } }, expect: 'fail' },
    { name: 'a Gateway Load Balancer', properties: { Type: 'gateway' }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: attributes({ ...ON, Value: { Ref: 'P' } }, BUCKET) } } }, expect: 'unknown' },
    { name: 'on in one arm only', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { LoadBalancerAttributes: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, [ON, BUCKET]] } } } } }, expect: 'fail' },
    { name: 'a Network Load Balancer that passes traffic on', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'network' } }, L: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { LoadBalancerArn: { Ref: 'Subject' }, Protocol: 'TCP' } } } }, expect: 'not-applicable' },
    { name: 'a Network Load Balancer that ends TLS', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Type: 'network' } }, L: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { LoadBalancerArn: { Ref: 'Subject' }, Protocol: 'TLS' } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb: { subject: { access_logs: [{ enabled: true }] } } } }, subject: 'aws_lb.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb: { subject: { access_logs: [{ enabled: false }] } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb: { subject: { } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb: { subject: { access_logs: [{ enabled: '${var.p}' }] } } } }, subject: 'aws_lb.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb: { subject: { access_logs: [{ enabled: '${var.p == "x" ? true : false}' }] } } } }, subject: 'aws_lb.subject', expect: 'fail' },
    { name: 'a classic one', config: { resource: { aws_elb: { subject: { access_logs: { bucket: 'b' } } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'a classic one, switched off', config: { resource: { aws_elb: { subject: { access_logs: [{ bucket: 'b', enabled: false }] } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'a classic one without', config: { resource: { aws_elb: { subject: {} } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'none on a classic one, as a plan shows it', plan: { aws_elb: { subject: { values: { access_logs: [] } } } }, subject: 'aws_elb.subject', expect: 'fail' },
    { name: 'on a classic one, as a plan shows it', plan: { aws_elb: { subject: { values: { access_logs: [{ bucket: 'logs', enabled: true }] } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'a Network Load Balancer that passes traffic on', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network' } }, aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', protocol: 'TCP' } } } }, subject: 'aws_lb.subject', expect: 'not-applicable' },
    { name: 'a Network Load Balancer that ends TLS', config: { resource: { aws_lb: { subject: { load_balancer_type: 'network' } }, aws_lb_listener: { l: { load_balancer_arn: '${aws_lb.subject.arn}', protocol: 'TLS' } } } }, subject: 'aws_lb.subject', expect: 'fail' },
  ],
});
