/**
 * Credentials that are known by their form, wherever they stand. Each issuer documents its own:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
 * https://docs.gitlab.com/security/tokens/#token-prefixes
 * https://cloud.google.com/docs/authentication/api-keys
 * https://datatracker.ietf.org/doc/html/rfc7468, https://datatracker.ietf.org/doc/html/rfc7519
 */
const FORMS: readonly RegExp[] = [
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{22}|\bgl(?:pat|ptt|dt|rt|cbt)-[A-Za-z0-9_-]{20}/,
  /\bxox[abeprs]-[A-Za-z0-9-]{10}|\bxapp-\d-[A-Za-z0-9-]{10}|hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/,
  /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16}|\bwhsec_[A-Za-z0-9+/]{24}/,
  /\bAIza[A-Za-z0-9_-]{35}/,
  /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16}/,
  /\bSK[0-9a-f]{32}\b/,
  /\bnpm_[A-Za-z0-9]{36}|\bpypi-AgE[A-Za-z0-9_-]{20}|\bdckr_pat_[A-Za-z0-9_-]{20}/,
  /\bsk-(?:proj-|ant-|svcacct-|or-v1-)?(?=[A-Za-z_-]{0,60}\d)[A-Za-z0-9_-]{24}/,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10}/,
  /\bAccountKey=[A-Za-z0-9+/]{40}/i,
  /\bhvs\.[A-Za-z0-9_-]{24}|\bdop_v1_[0-9a-f]{64}|\bdapi[0-9a-f]{32}\b|\bshp(?:at|ss|ca|pa)_[0-9a-fA-F]{32}\b|\bNRAK-[A-Z0-9]{27}\b|\bhf_[A-Za-z0-9]{34}\b|\bAGE-SECRET-KEY-1[A-Z0-9]{50}/,
];

/** Whether a text holds what can only be a credential. */
export function holdsCredentialForm(text: string): boolean {
  return FORMS.some((form) => form.test(text));
}
