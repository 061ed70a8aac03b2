import { testRule } from '../../support/rule-cases';

testRule('MemorydbClusterAuthenticationEnabled', {
  cloudformation: [
    { name: 'a list of its own', template: { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: { Ref: 'A' } } }, A: { Type: 'AWS::MemoryDB::ACL', Properties: { ACLName: 'app', UserNames: ['app'] } } } }, expect: 'pass' },
    { name: 'a list of its own, by name', template: { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: 'app' } }, A: { Type: 'AWS::MemoryDB::ACL', Properties: { ACLName: 'app', UserNames: ['app'] } } } }, expect: 'pass' },
    { name: 'a list from elsewhere', properties: { ACLName: 'app' }, expect: 'unknown' },
    { name: 'the open list', properties: { ACLName: 'open-access' }, expect: 'fail' },
    { name: 'a list with the default user, who has no password', template: { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: { Ref: 'A' } } }, A: { Type: 'AWS::MemoryDB::ACL', Properties: { ACLName: 'app', UserNames: ['app', 'default'] } } } }, expect: 'fail' },
    { name: 'property omitted', properties: {}, expect: 'fail' },
    { name: 'known at deploy time', template: { Parameters: { P: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: { Ref: 'P' } } } } }, expect: 'unknown' },
    { name: 'open in one arm', template: { Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } }, Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: { 'Fn::If': ['C', 'open-access', 'app'] } } } } }, expect: 'fail' },
    { name: 'a list in another stack', template: [{ Resources: { A: { Type: 'AWS::MemoryDB::ACL', Properties: { ACLName: 'app', UserNames: ['app'] } } }, Outputs: { O: { Value: { Ref: 'A' }, Export: { Name: 'acl' } } } }, { Resources: { Subject: { Type: 'AWS::MemoryDB::Cluster', Properties: { ACLName: { 'Fn::ImportValue': 'acl' } } } } }], expect: 'pass' },
  ],
  terraform: [
    { name: 'a list of its own', config: { resource: { aws_memorydb_cluster: { subject: { acl_name: '${aws_memorydb_acl.a.name}' } }, aws_memorydb_acl: { a: { name: 'app', user_names: ['app'] } } } }, expect: 'pass' },
    { name: 'the open list', properties: { acl_name: 'open-access' }, expect: 'fail' },
    { name: 'argument omitted', properties: {}, expect: 'fail' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_memorydb_cluster: { subject: { acl_name: '${var.p}' } } } }, subject: 'aws_memorydb_cluster.subject', expect: 'unknown' },
  ],
});
