import { readFileSync } from 'node:fs';

/**
 * What tells a process from every other, also from a later one with the same id; undefined when there is no such
 * process or it is a zombie. Linux tells when it began; elsewhere the id alone has to do.
 */
export function identityOf(pid: number): string | undefined {
  return process.platform === 'linux' ? identityOnLinux(pid) : identityElsewhere(pid);
}

function identityOnLinux(pid: number): string | undefined {
  const stat = statOf(pid);
  return stat && stat.state !== 'Z' ? `${pid}@${stat.startedAt}` : undefined;
}

/** The process that began a process, or took it over; undefined where only Linux would tell. */
export function parentOf(pid: number): number | undefined {
  return statOf(pid)?.parent;
}

function statOf(pid: number): { state: string | undefined; parent: number; startedAt: string | undefined } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which is in brackets and may hold anything: the state, the parent, and as 20th the start.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], parent: Number(fields[1]), startedAt: fields[19] };
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
