import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from '../cannot-start.js';

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync);

/** Whether the embedded PostgreSQL stops by itself when its server is killed. */
export const DIES_WITH_PARENT = SETPRIV !== undefined;

/** How PostgreSQL is run: by whom, and through which command. */
export interface PostgresAccount {
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** Hands a file or folder over to the account. */
  own(path: string): void;
}

/**
 * PostgreSQL refuses to run as root, so root hands it to an unprivileged account. Where that account
 * could not reach the given paths (a checkout below /root), it keeps the one capability to do so.
 */
export function postgresAccount(...paths: string[]): PostgresAccount {
  const dieWithParent = SETPRIV ? [SETPRIV, '--pdeathsig', 'INT'] : [];
  if (process.getuid?.() !== 0) return { prefix: dieWithParent, own: () => undefined };

  const uid = nobody();
  const own = (path: string): void => chownSync(path, uid, uid);
  if (SETPRIV) {
    const account = [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
    return {
      prefix: [...dieWithParent, ...account, ...(paths.every(reachable) ? [] : REACH)],
      own,
    };
  }
  if (paths.every(reachable)) return { prefix: [], uid, gid: uid, own };
  throw new CannotStart(
    'PostgreSQL cannot run as root inside a folder that only root may enter; ' +
      'start Crossbench as another user, move it, or set DATABASE_URL.',
  );
}

// Without `no_setuid_fixup`, access(2) would ignore the capability and initdb would not find its own folder.
const REACH = [
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
  '--securebits=+no_setuid_fixup',
];

function nobody(): number {
  const line = /^nobody:[^:]*:(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return line ? Number(line[1]) : 65534;
}

/** Whether everybody may enter every folder above `path`. */
function reachable(path: string): boolean {
  const parent = dirname(path);
  return parent === path || ((statSync(parent).mode & 0o001) !== 0 && reachable(parent));
}

/** The part of spawn's options that chooses who runs the command. */
export function identity({ uid, gid }: PostgresAccount): { uid?: number; gid?: number } {
  return uid === undefined || gid === undefined ? {} : { uid, gid };
}
