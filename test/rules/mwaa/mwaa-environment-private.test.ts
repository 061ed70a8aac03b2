import { testRule } from '../../support/rule-cases';

testRule('MwaaEnvironmentPrivate', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { WebserverAccessMode: 'PRIVATE_ONLY' } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { WebserverAccessMode: 'PUBLIC_ONLY' } } } }, expect: 'fail' },
    { name: 'property omitted: private', template: { Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { } } } }, expect: 'pass' },
    { name: 'from both sides', properties: { WebserverAccessMode: 'PUBLIC_AND_PRIVATE' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { WebserverAccessMode: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { WebserverAccessMode: { 'Fn::If': ['C', 'PRIVATE_ONLY', 'PUBLIC_ONLY'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MWAA::Environment', Properties: { WebserverAccessMode: { 'Fn::If': ['C', 'PRIVATE_ONLY', 'PRIVATE_ONLY'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_mwaa_environment: { subject: { webserver_access_mode: 'PRIVATE_ONLY' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_mwaa_environment: { subject: { webserver_access_mode: 'PUBLIC_ONLY' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'fail' },
    { name: 'argument omitted: private', config: { resource: { aws_mwaa_environment: { subject: { } } } }, subject: 'aws_mwaa_environment.subject', expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_mwaa_environment: { subject: { webserver_access_mode: '${var.p}' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_mwaa_environment: { subject: { webserver_access_mode: '${var.p == "x" ? "PRIVATE_ONLY" : "PUBLIC_ONLY"}' } } } }, subject: 'aws_mwaa_environment.subject', expect: 'fail' },
  ],
});
