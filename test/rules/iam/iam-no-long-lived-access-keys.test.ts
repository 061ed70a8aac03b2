import { testRule } from '../../support/rule-cases';

testRule('IamNoLongLivedAccessKeys', {
  cloudformation: [
    { name: 'a key is active unless it says otherwise', properties: { UserName: 'robot' }, expect: 'fail' },
    { name: 'an active key', properties: { UserName: 'robot', Status: 'Active' }, expect: 'fail' },
    { name: 'a key that is switched off', properties: { UserName: 'robot', Status: 'Inactive' }, expect: 'pass' },
    { name: 'known at deploy time', template: { Parameters: { S: { Type: 'String' } }, Resources: { Subject: { Type: 'AWS::IAM::AccessKey', Properties: { Status: { Ref: 'S' } } } } }, expect: 'unknown' },
    { name: 'active in one arm', template: { Parameters: { E: { Type: 'String' } }, Conditions: { Dev: { 'Fn::Equals': [{ Ref: 'E' }, 'dev'] } }, Resources: { Subject: { Type: 'AWS::IAM::AccessKey', Properties: { Status: { 'Fn::If': ['Dev', 'Active', 'Inactive'] } } } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'a key', properties: { user: 'somebody' }, expect: 'fail' },
  ],
});
