import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * Commands of the CDK CLI that run the app to find its stacks, and bring nothing new to an account: they list, or undo,
 * or look at what is deployed. A violation must not keep anybody from rolling back or destroying.
 */
const UNGATED = new Set([
  'ls', 'list', 'metadata', 'destroy', 'rollback', 'drift', 'diagnose', 'doctor', 'context', 'docs', 'doc', 'notices', 'ack', 'acknowledge', 'bootstrap', 'gc', 'flags', 'version',
]);

/** Commands that judge the app, or change what is deployed. Everything unknown is one of them. */
const GATED = new Set(['synth', 'synthesize', 'deploy', 'diff', 'watch', 'import', 'migrate', 'refactor', 'publish-assets', 'validate', 'orphan', 'lsp', 'explore']);

/** Options before the command that stand alone, and those that take the word after them. */
const FLAGS = new Set(['-v', '--verbose', '--debug', '--trace', '--strict', '-j', '--json', '--ci', '-i', '--ignore-errors', '--no-color', '--color', '--no-notices', '--no-lookups', '--no-version-reporting']);
const VALUED = new Set(['-a', '--app', '-c', '--context', '-p', '--plugin', '--profile', '-o', '--output', '-r', '--role-arn', '--build', '--proxy', '--ca-bundle-path', '--toolkit-stack-name', '--region']);

/** The CLI is at most so many processes above: shells, package managers, the runtime of another language. */
const MOST_ANCESTORS = 16;

/**
 * Whether the CDK CLI runs the app for a command that deploys and judges nothing. The CLI tells an app no such thing, so
 * the command line of the process above that is the CLI says it: from `/proc`, else from `ps`. Where neither is there
 * (Windows), where the CLI runs inside another program, and where the words can be read in two ways, the app is gated.
 */
export function isUngatedCommand(): boolean {
  let pid = process.ppid;
  for (let height = 0; height < MOST_ANCESTORS && pid > 1; height++) {
    const ancestor = processOf(pid);
    if (ancestor === undefined) { return false; }
    const at = ancestor.words.findIndex((word) => isCli(word, ancestor.folder));
    if (at >= 0) { return isUngated(ancestor.words.slice(at + 1)); }
    pid = ancestor.parent;
  }
  return false;
}

/** Whether the words after `cdk` are an ungated command. One that is gated anywhere among them, as in `cdk --profile ls synth`, decides. */
export function isUngated(words: readonly string[]): boolean {
  if (words.some((word) => GATED.has(word))) { return false; }
  let at = 0;
  while (at < words.length && (FLAGS.has(words[at]) || VALUED.has(words[at]) || /^--[^=]+=/.test(words[at]))) { at += VALUED.has(words[at]) ? 2 : 1; }
  return UNGATED.has(words[at] ?? '');
}

interface Ancestor { readonly words: readonly string[]; readonly parent: number; readonly folder?: string }

function processOf(pid: number): Ancestor | undefined {
  try {
    return fs.existsSync('/proc/self/stat') ? fromProc(pid) : process.platform === 'win32' ? undefined : fromPs(pid);
  } catch {
    return undefined;
  }
}

/** The parent's number is the second field after the name, which stands in parentheses and may hold anything: proc_pid_stat(5). */
function fromProc(pid: number): Ancestor {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
  let folder: string | undefined;
  try { folder = fs.readlinkSync(`/proc/${pid}/cwd`); } catch { /* A process of somebody else keeps it to itself. */ }
  return { words, parent, ...(folder === undefined ? {} : { folder }) };
}

function fromPs(pid: number): Ancestor | undefined {
  const line = execFileSync('ps', ['-o', 'ppid=', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8', timeout: 2000 }).trim();
  const [parent, ...words] = line.split(/\s+/);
  return parent === '' ? undefined : { words, parent: Number(parent) };
}

/** The script of the CLI is `aws-cdk/bin/cdk`; package managers start it through a link called `cdk`. */
function isCli(word: string, folder: string | undefined): boolean {
  const script = /[\\/]aws-cdk[\\/]bin[\\/]cdk(\.js)?$/;
  if (script.test(word)) { return true; }
  if (!/(^|[\\/])cdk(\.js)?$/.test(word) || !/[\\/]/.test(word)) { return false; }
  try {
    return script.test(fs.realpathSync(folder === undefined ? word : path.resolve(folder, word)));
  } catch {
    return false;
  }
}
