import { execFileSync } from 'node:child_process';
import type { Source } from '../mapping';

/** Where the code in a folder comes from, as git tells it. Empty where there is no git. */
export function sourceOf(directory: string, env: NodeJS.ProcessEnv = process.env): Source {
  const head = git(directory, ['log', '-1', '--format=%H%n%cI']);
  if (head === undefined) { return { repository: '', commit: '', committedAt: '', dirty: false }; }
  const [commit, committedAt] = head.split('\n');
  const ref = env.GITHUB_REF ?? env.CI_COMMIT_REF_NAME ?? git(directory, ['symbolic-ref', '-q', 'HEAD']);
  const changeRequest = changeRequestOf(env);
  return {
    repository: withoutCredentials(git(directory, ['config', '--get', 'remote.origin.url']) ?? ''),
    commit, committedAt,
    ...(ref === undefined || ref === '' ? {} : { ref }),
    dirty: (git(directory, ['status', '--porcelain', '--untracked-files=no']) ?? '') !== '',
    ...(changeRequest === undefined ? {} : { changeRequest }),
  };
}

function git(directory: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: directory, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 }).trim();
  } catch {
    return undefined;
  }
}

/** A remote may hold a token: `https://user:token@host/repo`. A path on this machine is no repository name. */
function withoutCredentials(remote: string): string {
  if (/^(\/|[A-Za-z]:\\|file:|\.)/.test(remote)) { return ''; }
  return remote.replace(/^([a-z+]+:\/\/)[^@/]*@/, '$1');
}

function changeRequestOf(env: NodeJS.ProcessEnv): Source['changeRequest'] {
  const github = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '');
  const id = github?.[1] ?? env.CI_MERGE_REQUEST_IID;
  return id === undefined ? undefined : { id };
}
