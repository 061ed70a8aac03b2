import { testRule } from '../../support/rule-cases';

testRule('Elbv2PredefinedSecurityPolicySslCheck', {
  cloudformation: [
    { name: 'TLS 1.3 and 1.2', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }, expect: 'pass' },
    { name: 'TLS 1.3 only, post-quantum, restricted, FIPS', properties: { Protocol: 'TLS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04' }, expect: 'pass' },
    { name: 'the restricted policy with post-quantum keys', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09' }, expect: 'pass' },
    { name: 'TLS 1.2 of 2017', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS-1-2-Ext-2018-06' }, expect: 'pass' },
    { name: 'forward secrecy with TLS 1.2', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-FS-1-2-Res-2020-10' }, expect: 'pass' },
    { name: 'property omitted', properties: { Protocol: 'HTTPS' }, expect: 'fail' },
    { name: 'the old default', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-2016-08' }, expect: 'fail' },
    { name: 'TLS 1.3 with 1.0 as well', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS13-1-0-2021-06' }, expect: 'fail' },
    { name: 'forward secrecy with TLS 1.0', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-FS-2018-06' }, expect: 'fail' },
    { name: 'TLS 1.1', properties: { Protocol: 'HTTPS', SslPolicy: 'ELBSecurityPolicy-TLS-1-1-2017-01' }, expect: 'fail' },
    { name: 'a clear-text listener', properties: { Protocol: 'HTTP' }, expect: 'not-applicable' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: 'HTTPS', SslPolicy: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::ElasticLoadBalancingV2::Listener', Properties: { Protocol: 'HTTPS', SslPolicy: { 'Fn::If': ['Dev', { Ref: 'AWS::NoValue' }, 'ELBSecurityPolicy-TLS13-1-2-2021-06'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTPS', ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' } } } }, subject: 'aws_lb_listener.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTPS', ssl_policy: 'ELBSecurityPolicy-2016-08' } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_lb_listener: { subject: { protocol: 'HTTPS' } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_lb_listener: { subject: { protocol: 'HTTPS', ssl_policy: '${var.p}' } } } }, subject: 'aws_lb_listener.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_lb_listener: { subject: { protocol: 'HTTPS', ssl_policy: '${var.p == "x" ? "ELBSecurityPolicy-TLS13-1-2-2021-06" : "ELBSecurityPolicy-2016-08"}' } } } }, subject: 'aws_lb_listener.subject', expect: 'fail' },
  ],
});
