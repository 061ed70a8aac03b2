import { testRule } from '../../support/rule-cases';

const redirect = (protocol: string, more: object = {}) => ({ Type: 'redirect', RedirectConfig: { Protocol: protocol, Port: '443', StatusCode: 'HTTP_301' }, ...more });
const forward = { Type: 'forward', TargetGroupArn: 'arn' };

testRule('ElbTlsHttpsListenersOnly', {
  cloudformation: [
    { name: 'HTTPS', properties: { Protocol: 'HTTPS', DefaultActions: [forward] }, expect: 'pass', pointer: '/Resources/Subject/Properties/Protocol' },
    { name: 'TLS on a Network Load Balancer', properties: { Protocol: 'TLS', DefaultActions: [forward] }, expect: 'pass' },
    { name: 'HTTP that forwards', properties: { Protocol: 'HTTP', DefaultActions: [forward] }, expect: 'fail' },
    { name: 'HTTP that redirects to HTTPS', properties: { Protocol: 'HTTP', DefaultActions: [redirect('HTTPS')] }, expect: 'pass' },
    { name: 'HTTP that redirects to HTTP', properties: { Protocol: 'HTTP', DefaultActions: [redirect('HTTP')] }, expect: 'fail' },
    { name: 'HTTP that redirects without saying where, which keeps the protocol', properties: { Protocol: 'HTTP', DefaultActions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301' } }] }, expect: 'fail' },
    { name: 'HTTP that redirects, with a rule that forwards', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: 'HTTP', DefaultActions: [redirect('HTTPS')] } }, Rule: { Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties: { ListenerArn: { Ref: 'Subject' }, Actions: [forward] } } } }, expect: 'fail' },
    { name: 'TCP to the internet', properties: { Protocol: 'TCP', DefaultActions: [forward] }, expect: 'unknown' },
    { name: 'TCP inside the network', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: 'TCP', LoadBalancerArn: { Ref: 'LB' } } }, LB: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: { Scheme: 'internal', Type: 'network' } } } }, expect: 'not-applicable' },
    { name: 'protocol omitted, without a redirect', properties: { DefaultActions: [forward] }, expect: 'fail' },
    { name: 'a classic load balancer with one clear-text listener', template: { Resources: { Subject: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners: [{ Protocol: 'https' }, { Protocol: 'http' }, { Protocol: 'tcp' }] } } } }, expect: 'fail', findings: ['Listeners[1]', 'Listeners[2]'] },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: { Ref: 'P' }, DefaultActions: [forward] } } } }, expect: 'unknown' },
    { name: 'HTTP in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: { 'Fn::If': ['Dev', 'HTTP', 'HTTPS'] }, DefaultActions: [forward] } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTPS' } } } }, subject: 'aws_lb_listener.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTP' } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb_listener: { subject: { } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb_listener: { subject: { protocol: '${var.p}' } } } }, subject: 'aws_lb_listener.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb_listener: { subject: { protocol: '${var.p == "x" ? "HTTPS" : "HTTP"}' } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'a redirect to HTTPS', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTP', default_action: [{ type: 'redirect', redirect: [{ protocol: 'HTTPS', status_code: 'HTTP_301' }] }] } } } }, subject: 'aws_lb_listener.subject', expect: 'pass' },
    { name: 'a redirect that stays in clear text', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTP', default_action: [{ type: 'redirect', redirect: [{ host: 'example.com' }] }] } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'packets that are passed on', config: { resource: { aws_lb_listener: { subject: { protocol: 'TCP' } } } }, subject: 'aws_lb_listener.subject', expect: 'unknown' },
    { name: 'a classic load balancer with one clear-text listener', config: { resource: { aws_elb: { subject: { listener: [{ lb_port: 443, lb_protocol: 'https' }, { lb_port: 80, lb_protocol: 'http' }] } } } }, subject: 'aws_elb.subject', expect: 'fail', findings: ['listener[1]'] },
    { name: 'a classic load balancer that ends TLS', config: { resource: { aws_elb: { subject: { listener: [{ lb_port: 443, lb_protocol: 'https' }, { lb_port: 8443, lb_protocol: 'SSL' }] } } } }, subject: 'aws_elb.subject', expect: 'pass' },
    { name: 'a classic load balancer, listener of a variable', config: { variable: { p: {} }, resource: { aws_elb: { subject: { listener: [{ lb_port: 443, lb_protocol: '${var.p}' }] } } } }, subject: 'aws_elb.subject', expect: 'unknown' },
    { name: 'a classic load balancer without a listener', config: { resource: { aws_elb: { subject: {} } } }, subject: 'aws_elb.subject', expect: 'fail' },
  ],
});
