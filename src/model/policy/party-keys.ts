import { namesNetworks } from './address-ranges';
import { PLAIN } from './pattern';

/**
 * Condition keys whose value a caller cannot choose, so that comparing them with a value of one's own names a party,
 * and what such a value must hold to name it. Keys that are not here hold what everybody can bring along: user agent,
 * referer, tags, names of sessions, dates, Regions, TLS, a second factor, services that act for anybody.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (availability of each key;
 * "it has no valid use case to use wildcards in these condition keys" of account, organization and network keys)
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html ("the meaning of public")
 */
const KINDS: ReadonlyMap<string, (pattern: string) => boolean> = new Map(Object.entries({
  'aws:sourceaccount': namesAccount, 'aws:sourceowner': namesAccount, 'aws:principalaccount': namesAccount, 'aws:vpceaccount': namesAccount,
  'kms:calleraccount': namesAccount, 's3:dataaccesspointaccount': namesAccount, 'vpc-lattice-svcs:sourcevpcowneraccount': namesAccount,
  'aws:principalorgid': namesOrganization, 'aws:sourceorgid': namesOrganization, 'aws:vpceorgid': namesOrganization, 'vpc-lattice-svcs:sourcevpcownerorgid': namesOrganization,
  'aws:principalorgpaths': namesOrganizationPath, 'aws:sourceorgpaths': namesOrganizationPath, 'aws:vpceorgpaths': namesOrganizationPath,
  'aws:sourcevpc': namesId('vpc-'), 'aws:sourcevpce': namesId('vpce-'), 'vpc-lattice-svcs:sourcevpc': namesId('vpc-'), 'aws:ec2instancesourcevpc': namesId('vpc-'),
  'aws:sourcearn': namesArn, 'aws:principalarn': namesArn, 'aws:sourcevpcarn': namesArn, 's3:dataaccesspointarn': namesArn, 's3:accessgrantsinstancearn': namesArn,
  'elasticfilesystem:accesspointarn': namesArn, 'lambda:sourcefunctionarn': namesArn, 'ec2:sourceinstancearn': namesArn, 'aws:federatedprovider': namesArn,
  'aws:userid': namesUniqueId,
  'aws:sourceip': namesAddress,
  // The service itself, as a principal of type Service would.
  'aws:principalservicename': isLiteral, 'aws:principalservicenameslist': isLiteral,
  'lambda:eventsourcetoken': isLiteral,
  // AWS_IAM makes the caller of a function URL prove an identity that is allowed to call.
  'lambda:functionurlauthtype': (pattern: string) => pattern === 'AWS_IAM',
  // Whoever mounts through a mount target stands in the network of the file system: https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html
  'elasticfilesystem:accessedviamounttarget': (pattern: string) => pattern.toLowerCase() === 'true',
} satisfies Record<string, (pattern: string) => boolean>));

export function isPartyKey(key: string): boolean {
  return KINDS.has(key) || key === 'sns:endpoint';
}

/** Whether a value of a party key, as a pattern, names a party. */
export function namesParty(key: string, pattern: string, byMail: boolean): boolean {
  return key === 'sns:endpoint' ? namesEndpoint(pattern, byMail) : KINDS.get(key)?.(pattern) === true;
}

/** No wildcard at all. */
export function isLiteral(pattern: string): boolean {
  return !/[*?]/.test(pattern);
}

/** What stands before the first wildcard. */
function beginning(pattern: string): string {
  return pattern.replace(/[*?].*$/s, '');
}

/** The fixed beginning is as long as the whole of what it has to name. */
function begins(pattern: string, length: number): boolean {
  return isLiteral(pattern) || beginning(pattern).includes(PLAIN) || beginning(pattern).length >= length;
}

/** Twelve digits: `1*` is a tenth of all accounts. */
function namesAccount(pattern: string): boolean { return begins(pattern, 12); }

/** `o-` and ten characters at least; every organization begins with `o-`. https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
function namesOrganization(pattern: string): boolean { return begins(pattern, 12); }

/** `o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*`: the organization in full. */
function namesOrganizationPath(pattern: string): boolean { return isLiteral(pattern.split('/')[0]); }

/** The prefix of the type, and eight characters at least. */
function namesId(prefix: string): (pattern: string) => boolean {
  return (pattern) => begins(pattern, prefix.length + 8);
}

/** `AROAEXAMPLEID:session` and `111122223333:federated-user`: all before the colon. `AROA*` is every role there is. */
function namesUniqueId(pattern: string): boolean {
  return isLiteral(pattern) || beginning(pattern).includes(':') || begins(pattern, 20);
}

/** Compared as text. An address, or a network with its first number at least: no wider than /8. */
function namesAddress(pattern: string): boolean {
  return isLiteral(pattern) ? pattern.includes(PLAIN) || namesNetworks([pattern]) : /^\d{1,3}\./.test(beginning(pattern));
}

/**
 * An ARN names a party by its account, the fifth field. ARNs of buckets, and of APIs, have none: what follows must then
 * be written out, as far as the name goes.
 */
export function namesArn(pattern: string): boolean {
  if (isLiteral(pattern)) { return true; }
  // A resource of ours, and what is below it.
  if (pattern.startsWith(PLAIN)) { return true; }
  const fields = pattern.split(':');
  if (fields.length < 6) { return fields.length === 5 && begins(fields[4], 12) && fields[4] !== ''; }
  const [, , service, , account] = fields;
  if (account !== '' && begins(account, 12)) { return true; }
  const resource = fields.slice(5).join(':');
  // AWS's examples write `arn:aws:s3:*:*:bucket` for what has neither Region nor account. Access points have both.
  if (service === 's3') { return isLiteral(resource.split('/')[0]) && !resource.startsWith('accesspoint/'); }
  return account === '' && isLiteral(resource);
}

/** URL, mail address, phone number or ARN of who wants to subscribe. A URL may end in anything, so that a domain at the end counts for mail alone. */
function namesEndpoint(pattern: string, byMail: boolean): boolean {
  return isLiteral(pattern) || (pattern.startsWith('arn:') && namesArn(pattern)) || /^https?:\/\/[^*?/]+\//.test(pattern) || (byMail && /^\*@[^*?@]+\.[^*?@]+$/.test(pattern));
}
