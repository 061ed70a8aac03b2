import { all, type Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

function withoutNopass(access: Value): Outcome {
  return access.orDefault('').satisfies('a string without nopass', (text) => !/(^|\s)nopass(\s|$)/i.test(text));
}

export default defineRule({
  title: 'MemoryDB user proves who it is',
  failure: 'User needs no password',
  control: 'IAM-07',
  severity: 'error',
  rationale: 'A user without a password is open to whoever reaches the cluster in the network.',
  fix: {
    cdk: 'authenticationMode: { Type: "iam" } on memorydb.CfnUser',
    cloudformation: 'AuthenticationMode: { Type: iam } or { Type: password, Passwords: [...] }',
    terraform: 'authentication_mode { type = "iam" }, or type = "password" with passwords',
  },
  equivalents: {},
  catalogue: ['memorydb-users'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html', 'https://docs.aws.amazon.com/memorydb/latest/devguide/auth-iam.html'],
  cloudformation: {
    'AWS::MemoryDB::User': (user) => all(user.at('AuthenticationMode.Type').isOneOf(['iam', 'password']), withoutNopass(user.at('AccessString'))),
  },
  terraform: {
    aws_memorydb_user: (user) => all(user.at('authentication_mode.0.type').isOneOf(['iam', 'password']), withoutNopass(user.at('access_string'))),
  },
});
