import { testRule } from '../../support/rule-cases';

testRule('MemorydbUserAuthenticationMode', {
  cloudformation: [
    { name: 'IAM', properties: { UserName: 'app', AccessString: 'on ~app:* +@read', AuthenticationMode: { Type: 'iam' } }, expect: 'pass' },
    { name: 'a password', properties: { UserName: 'app', AuthenticationMode: { Type: 'password', Passwords: ['{{resolve:secretsmanager:s}}'] } }, expect: 'pass' },
    { name: 'no password by its access string', properties: { UserName: 'app', AccessString: 'on nopass ~* +@all', AuthenticationMode: { Type: 'password' } }, expect: 'fail' },
    { name: 'no password', properties: { UserName: 'app', AuthenticationMode: { Type: 'no-password' } }, expect: 'fail' },
    { name: 'property omitted', properties: { UserName: 'app' }, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MemoryDB::User', Properties: { AuthenticationMode: { Type: { Ref: 'P' } } } } } }, expect: 'unknown' },
    { name: 'none in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MemoryDB::User', Properties: { AuthenticationMode: { 'Fn::If': ['C', { Type: 'iam' }, { Ref: 'AWS::NoValue' }] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'IAM', properties: { user_name: 'app', access_string: 'on ~app:* +@read', authentication_mode: [{ type: 'iam' }] }, expect: 'pass' },
    { name: 'no password by its access string', properties: { access_string: 'on nopass ~*', authentication_mode: [{ type: 'password' }] }, expect: 'fail' },
    { name: 'argument omitted', properties: { user_name: 'app' }, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_memorydb_user: { subject: { authentication_mode: [{ type: '${var.p}' }] } } } }, subject: 'aws_memorydb_user.subject', expect: 'unknown' },
  ],
});
