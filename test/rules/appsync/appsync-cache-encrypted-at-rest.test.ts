import { testRule } from '../../support/rule-cases';

testRule('AppsyncCacheEncryptedAtRest', {
  cloudformation: [
    { name: 'strong', template: { Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { AtRestEncryptionEnabled: true } } } }, expect: 'pass' },
    { name: 'weak', template: { Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { AtRestEncryptionEnabled: false } } } }, expect: 'fail' },
    { name: 'property omitted', template: { Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { } } } }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { AtRestEncryptionEnabled: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { AtRestEncryptionEnabled: { 'Fn::If': ['C', true, false] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AppSync::ApiCache', Properties: { AtRestEncryptionEnabled: { 'Fn::If': ['C', true, true] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'strong', config: { resource: { aws_appsync_api_cache: { subject: { at_rest_encryption_enabled: true } } } }, subject: 'aws_appsync_api_cache.subject', expect: 'pass' },
    { name: 'weak', config: { resource: { aws_appsync_api_cache: { subject: { at_rest_encryption_enabled: false } } } }, subject: 'aws_appsync_api_cache.subject', expect: 'fail' },
    { name: 'argument omitted', config: { resource: { aws_appsync_api_cache: { subject: { } } } }, subject: 'aws_appsync_api_cache.subject', expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_appsync_api_cache: { subject: { at_rest_encryption_enabled: '${var.p}' } } } }, subject: 'aws_appsync_api_cache.subject', expect: 'unknown' },
    { name: 'weak in one arm', config: { variable: { p: {} }, resource: { aws_appsync_api_cache: { subject: { at_rest_encryption_enabled: '${var.p == "x" ? true : false}' } } } }, subject: 'aws_appsync_api_cache.subject', expect: 'fail' },
  ],
});
