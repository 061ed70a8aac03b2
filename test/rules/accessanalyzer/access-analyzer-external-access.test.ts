import { testRule } from '../../support/rule-cases';

testRule('AccessAnalyzerExternalAccess', {
  cloudformation: [
    { name: 'declared in the account', template: { Resources: { There: { Type: 'AWS::AccessAnalyzer::Analyzer' } } }, subject: 'account', expect: 'pass' },
    { name: 'not declared in an account that the app owns', template: { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, subject: 'account', expect: 'fail' },
    { name: 'declared in another stack', template: [{ Resources: { Topic: { Type: 'AWS::SNS::Topic' } } }, { Resources: { There: { Type: 'AWS::AccessAnalyzer::Analyzer' } } }], subject: 'account', expect: 'pass' },
    { name: 'declared in one arm only', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { There: { Type: 'AWS::AccessAnalyzer::Analyzer', Condition: 'C' } } }, subject: 'account', expect: 'fail' },
    { name: 'one of unused access alone', template: { Resources: { There: { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: 'ACCOUNT_UNUSED_ACCESS' } } } }, subject: 'account', expect: 'fail' },
    { name: 'one of a type known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { There: { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: { Ref: 'P' } } } } }, subject: 'account', expect: 'unknown' },
    { name: 'of the account', properties: { Type: 'ACCOUNT' }, expect: 'pass' },
    { name: 'of the organisation', properties: { Type: 'ORGANIZATION' }, expect: 'pass' },
    { name: 'a type that AWS does not know', properties: { Type: 'NONE' }, expect: 'fail' },
    { name: 'property omitted', properties: { }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'weak in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: { 'Fn::If': ['C', 'ACCOUNT', 'NONE'] } } } } }, expect: 'fail' },
    { name: 'strong in both arms', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::AccessAnalyzer::Analyzer', Properties: { Type: { 'Fn::If': ['C', 'ACCOUNT', 'ACCOUNT'] } } } } }, expect: 'pass' },
  ],
  terraform: [
    { name: 'of the account, by default', config: { resource: { aws_accessanalyzer_analyzer: { subject: {} } } }, subject: 'aws_accessanalyzer_analyzer.subject', expect: 'pass' },
    { name: 'of unused access', config: { resource: { aws_accessanalyzer_analyzer: { subject: { type: 'ACCOUNT_UNUSED_ACCESS' } } } }, subject: 'aws_accessanalyzer_analyzer.subject', expect: 'not-applicable' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_accessanalyzer_analyzer: { subject: { type: '${var.p}' } } } }, subject: 'aws_accessanalyzer_analyzer.subject', expect: 'unknown' },
    { name: 'declared nowhere', config: { resource: { aws_sns_topic: { t: {} } } }, subject: 'account', expect: 'fail' },
    { name: 'of the organization', config: { resource: { aws_accessanalyzer_analyzer: { subject: { type: 'ORGANIZATION' } } } }, subject: 'aws_accessanalyzer_analyzer.subject', expect: 'pass' },
    { name: 'declared', config: { resource: { aws_accessanalyzer_analyzer: { a: {} } } }, subject: 'account', expect: 'pass' },
    { name: 'one of unused access alone', config: { resource: { aws_accessanalyzer_analyzer: { a: { type: 'ACCOUNT_UNUSED_ACCESS' } } } }, subject: 'account', expect: 'fail' },
    { name: 'as a plan shows it', plan: { aws_accessanalyzer_analyzer: { subject: { values: { analyzer_name: 'a', type: 'ACCOUNT', configuration: [] } } } }, subject: 'aws_accessanalyzer_analyzer.subject', expect: 'pass' },
  ],
});
