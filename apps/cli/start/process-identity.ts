import { readFileSync } from 'node:fs';

/**
 * What tells a process from every other, also from a later one with the same id; undefined when there is no such
 * process or it is a zombie. Linux tells when it began; elsewhere the id alone has to do.
 */
export function identityOf(pid: number): string | undefined {
  return process.platform === 'linux' ? identityOnLinux(pid) : identityElsewhere(pid);
}

function identityOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which is in brackets and may hold anything: state is the 1st field, the start the 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${pid}@${fields[19]}`;
  } catch {
    return undefined;
  }
}

function identityElsewhere(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return String(pid);
  } catch {
    return undefined;
  }
}
