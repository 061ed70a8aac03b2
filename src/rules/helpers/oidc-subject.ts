import { PLAIN } from '../../model/policy/pattern';

/**
 * Whether a condition on a claim of a web identity, its value given as a pattern, pins who may come. Public providers
 * sign tokens for everybody, so that the value must name an owner in full, in a claim that whoever writes a workflow
 * cannot choose. Providers of one's own sign for several who must be told apart.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
 * https://docs.github.com/en/actions/reference/security/oidc (claims, and how a subject is put together)
 */
export function pinsIdentity(key: string, pattern: string): boolean {
  const [provider, claim] = [key.slice(0, key.lastIndexOf(':')), key.slice(key.lastIndexOf(':') + 1)];
  if (pattern === '' || /^[*?]/.test(pattern)) { return false; }
  if (claim === 'sub') { return pinsSubject(provider, pattern); }
  // Applications that people log in to: the provider gives each its own audience.
  if (APPLICATIONS.includes(key)) { return !/[*?]/.test(pattern); }
  return provider === GITHUB && OWNER_CLAIMS.includes(claim) && namesOwner(pattern);
}

/** Whether a key is one that may pin an identity. */
export function isIdentityKey(key: string): boolean {
  return key.endsWith(':sub') || APPLICATIONS.includes(key) || OWNER_CLAIMS.some((claim) => key === `${GITHUB}:${claim}`);
}

const GITHUB = 'token.actions.githubusercontent.com';
const APPLICATIONS = ['cognito-identity.amazonaws.com:aud', 'accounts.google.com:aud', 'accounts.google.com:oaud', 'www.amazon.com:app_id', 'graph.facebook.com:app_id'];
/** Claims of GitHub that say whose repository it is. All others (workflow, environment, ref, actor, ...) are chosen by whoever writes the workflow. */
const OWNER_CLAIMS = ['repository', 'repository_id', 'repository_owner', 'repository_owner_id', 'enterprise', 'enterprise_id'];

function pinsSubject(provider: string, pattern: string): boolean {
  if (provider === GITHUB) {
    const [first, value] = [pattern.slice(0, pattern.indexOf(':')), pattern.slice(pattern.indexOf(':') + 1)];
    return pattern.startsWith(PLAIN) || ((first === 'repo' || OWNER_CLAIMS.includes(first)) && namesOwner(value));
  }
  if (!/[*?]/.test(pattern)) { return true; }
  // A cluster signs for all of its pods: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  if (pattern.startsWith('system:serviceaccount:')) { return !/[*?]/.test(pattern.split(':')[2] ?? '*') && pattern.split(':').length > 3; }
  // `organization:example:*`, `project_path:example/*`: the first claim in full.
  return /^[^*?:]+:[^*?:/]+[:/]/.test(pattern) || /^[^*?:]+\//.test(pattern);
}

/** `example/app:*`, `example/*`, `example`, an id: the owner in full. */
function namesOwner(value: string): boolean {
  return value !== '' && !/[*?]/.test(value.split(/[/:]/)[0]);
}
