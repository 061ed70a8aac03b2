import { randomUUID } from 'node:crypto';
import type { Run } from '../mapping';

/** Who ran it, when and where. None of it is hashed. */
export function runOf(startedAt: Date, finishedAt: Date, command: string, gate: Run['gate'], env: NodeJS.ProcessEnv = process.env): Run {
  const ci = ciOf(env);
  return {
    runId: randomUUID(),
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    actor: env.GITHUB_ACTOR ?? env.GITLAB_USER_LOGIN ?? env.BUILD_REQUESTEDFOR ?? env.USER ?? env.USERNAME ?? '',
    trigger: triggerOf(env),
    ...(ci === undefined ? {} : { ci }),
    command,
    host: { os: process.platform, node: process.versions.node },
    gate,
  };
}

function ciOf(env: NodeJS.ProcessEnv): Run['ci'] {
  if (env.GITHUB_ACTIONS !== undefined) { return { name: 'GitHub Actions', runUrl: `${env.GITHUB_SERVER_URL ?? ''}/${env.GITHUB_REPOSITORY ?? ''}/actions/runs/${env.GITHUB_RUN_ID ?? ''}` }; }
  if (env.GITLAB_CI !== undefined) { return { name: 'GitLab CI', runUrl: env.CI_JOB_URL ?? '' }; }
  if (env.CODEBUILD_BUILD_ID !== undefined) { return { name: 'AWS CodeBuild', runUrl: env.CODEBUILD_BUILD_ARN ?? '' }; }
  return env.CI === undefined ? undefined : { name: 'CI', runUrl: '' };
}

function triggerOf(env: NodeJS.ProcessEnv): Run['trigger'] {
  const event = env.GITHUB_EVENT_NAME ?? env.CI_PIPELINE_SOURCE;
  if (event === 'pull_request' || event === 'merge_request_event') { return 'pull-request'; }
  if (event === 'schedule') { return 'scheduled'; }
  if (event === 'push') { return 'merge'; }
  return 'local';
}
