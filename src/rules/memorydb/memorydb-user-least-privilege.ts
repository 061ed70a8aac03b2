import type { Outcome } from '../../model/outcome';
import type { Value } from '../../model/value';
import { defineRule } from '../rule';

/** The words of an access string count in their order: what comes later takes away, or gives back. */
function limited(access: Value): Outcome {
  return access.orDefault('off').satisfies('some commands on some keys', (text) => {
    const words = text.toLowerCase().split(/\s+/);
    const every = Math.max(words.lastIndexOf('+@all'), words.lastIndexOf('allcommands'));
    const narrowed = words.some((word, index) => index > every && /^-|^nocommands$/.test(word));
    const wide = words.some((word) => /^(~\*|allkeys)$/.test(word)) && every >= 0 && !narrowed;
    return !wide || words[0] === 'off';
  });
}

export default defineRule({
  title: 'MemoryDB user may run only the commands that it needs',
  failure: 'User may run every command on every key',
  control: 'IAM-01',
  severity: 'warning',
  rationale: 'An application that may run every command can also delete every key and change the configuration.',
  fix: {
    cdk: 'accessString: "on ~app:* +@read +@write" on memorydb.CfnUser',
    cloudformation: 'AccessString: on ~app:* +@read +@write',
    terraform: 'access_string = "on ~app:* +@read +@write"',
  },
  equivalents: {},
  catalogue: ['memorydb-users'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html'],
  cloudformation: {
    'AWS::MemoryDB::User': (user) => limited(user.at('AccessString')),
  },
  terraform: {
    aws_memorydb_user: (user) => limited(user.at('access_string')),
  },
});
