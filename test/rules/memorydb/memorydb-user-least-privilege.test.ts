import { testRule } from '../../support/rule-cases';

testRule('MemorydbUserLeastPrivilege', {
  cloudformation: [
    { name: 'some keys and commands', properties: { AccessString: 'on ~app:* &* -@all +@read +@write' }, expect: 'pass' },
    { name: 'every command on some keys', properties: { AccessString: 'on ~app:* +@all' }, expect: 'pass' },
    { name: 'every command on every key', properties: { AccessString: 'on ~* &* +@all' }, expect: 'fail' },
    { name: 'the same in other words', properties: { AccessString: 'on allkeys allcommands' }, expect: 'fail' },
    { name: 'every command but the dangerous ones', properties: { AccessString: 'on ~* +@all -@dangerous' }, expect: 'pass' },
    { name: 'every command, taken away before', properties: { AccessString: 'on ~* -@dangerous +@all' }, expect: 'fail' },
    { name: 'a user that is switched off', properties: { AccessString: 'off ~* +@all' }, expect: 'pass' },
    { name: 'property omitted, which grants nothing', properties: {}, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MemoryDB::User', Properties: { AccessString: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'every command in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MemoryDB::User', Properties: { AccessString: { 'Fn::If': ['C', 'on ~* +@all', 'on ~a* +@read'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'some keys and commands', properties: { access_string: 'on ~app:* &* -@all +@read' }, expect: 'pass' },
    { name: 'every command on every key', properties: { access_string: 'on ~* &* +@all' }, expect: 'fail' },
    { name: 'argument omitted, which grants nothing', properties: {}, expect: 'pass' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_memorydb_user: { subject: { access_string: '${var.p}' } } } }, subject: 'aws_memorydb_user.subject', expect: 'unknown' },
    { name: 'every command in one arm', config: { variable: { p: {} }, resource: { aws_memorydb_user: { subject: { access_string: '${var.p == "x" ? "on ~* +@all" : "on ~a* +@read"}' } } } }, subject: 'aws_memorydb_user.subject', expect: 'fail' },
  ],
});
