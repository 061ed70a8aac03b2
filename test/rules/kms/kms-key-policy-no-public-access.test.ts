import { testRule } from '../../support/rule-cases';

const allow = (changes: object = {}) => ({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'kms:Decrypt', Resource: '*', ...changes });
const root = allow({ Principal: { AWS: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':root']] } }, Action: 'kms:*' });
const policy = (...list: unknown[]) => ({ KeyPolicy: { Version: '2012-10-17', Statement: list } });
const key = (properties: object) => ({ Type: 'AWS::KMS::Key', Properties: properties });
const whenProd = { Parameters: { Env: { Type: 'String' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } } };

testRule('KmsKeyPolicyNoPublicAccess', {
  cloudformation: [
    { name: 'the account has all rights', properties: policy(root), expect: 'pass', pointer: '/Resources/Subject/Properties/KeyPolicy/Statement/0/Principal' },
    { name: 'no policy, so KMS writes its own', properties: {}, expect: 'pass', pointer: '/Resources/Subject/Properties/KeyPolicy' },
    { name: 'a service', properties: policy(root, allow({ Principal: { Service: 'logs.eu-west-1.amazonaws.com' } })), expect: 'pass' },
    { name: 'anyone', properties: policy(root, allow()), expect: 'fail', findings: ['Statement[1]'] },
    { name: 'anyone in the account, by way of a service', properties: policy(allow({ Condition: { StringEquals: { 'kms:CallerAccount': '111122223333', 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } })), expect: 'pass' },
    { name: 'anyone in any account, by way of a service', properties: policy(allow({ Condition: { StringEquals: { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } } })), expect: 'fail' },
    { name: 'caller account that matches all', properties: policy(allow({ Condition: { StringLike: { 'kms:CallerAccount': '*' } } })), expect: 'fail' },
    { name: 'policy of a parameter', template: { Parameters: { Doc: { Type: 'String' } }, Resources: { Subject: key({ KeyPolicy: { Ref: 'Doc' } }) } }, expect: 'unknown' },
    { name: 'principal of a parameter', template: { Parameters: { Who: { Type: 'String' } }, Resources: { Subject: key(policy(allow({ Principal: { AWS: { Ref: 'Who' } } }))) } }, expect: 'unknown' },
    { name: 'open in one arm', template: { ...whenProd, Resources: { Subject: key(policy(root, { 'Fn::If': ['Prod', { Ref: 'AWS::NoValue' }, allow()] })) } }, expect: 'fail' },
    { name: 'closed in both arms', template: { ...whenProd, Resources: { Subject: key({ KeyPolicy: { 'Fn::If': ['Prod', policy(root).KeyPolicy, { Ref: 'AWS::NoValue' }] } }) } }, expect: 'pass' },
    { name: 'an open replica', template: { Resources: { Subject: { Type: 'AWS::KMS::ReplicaKey', Properties: policy(allow()) } } }, expect: 'fail' },
  ],
  terraform: [
    { name: 'named, as JSON', properties: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' }, Action: 'kms:Decrypt', Resource: '*' }] }) }, expect: 'pass' },
    { name: 'open, as JSON', properties: { policy: JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: 'kms:Decrypt', Resource: '*' }] }) }, expect: 'fail' },
    { name: 'open, encoded', properties: { policy: '${jsonencode({"Version" = "2012-10-17", "Statement" = [{"Effect" = "Allow", "Principal" = "*", "Action" = "kms:Decrypt", "Resource" = "*"}]})}' }, expect: 'fail' },
    { name: 'named, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: [{ actions: ['kms:Decrypt'], resources: ['*'], principals: [{ type: 'AWS', identifiers: ['arn:aws:iam::111122223333:role/app'] }] }] } } }, resource: { aws_kms_key: { subject: { policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'pass' },
    { name: 'open, by a policy document', config: { data: { aws_iam_policy_document: { p: { statement: { actions: ['kms:Decrypt'], resources: ['*'], principals: { type: 'AWS', identifiers: ['*'] } } } } }, resource: { aws_kms_key: { subject: { policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'fail' },
    { name: 'put together from others', config: { data: { aws_iam_policy_document: { p: { source_policy_documents: ['x'] } } }, resource: { aws_kms_key: { subject: { policy: '${data.aws_iam_policy_document.p.json}' } } } }, expect: 'unknown' },
    { name: 'a variable without a default', config: { variable: { p: {} }, resource: { aws_kms_key: { subject: { policy: '${var.p}' } } } }, expect: 'unknown' },
  ],
});
