import type { DrawUpHandOver, Duty } from '../../api/types';

/** Who is to take which duty, by the duty's key. */
export type Successors = ReadonlyMap<string, string>;

export const dutyKey = ({ kind, subjectId }: Pick<Duty, 'kind' | 'subjectId'>): string => `${kind} ${subjectId ?? ''}`;

/** The lines of the list as it will be sent, in the order of the duties. */
export function linesOf(duties: readonly Duty[], successors: Successors): DrawUpHandOver['lines'] {
  return duties.flatMap((duty) => {
    const successorId = successors.get(dutyKey(duty));
    return successorId ? [{ kind: duty.kind, subjectId: duty.subjectId, successorId }] : [];
  });
}

/** The selected duties go to this person; whoever was named for them before is not. */
export function given(successors: Successors, keys: readonly string[], personId: string): Successors {
  return new Map([...successors, ...keys.map((key) => [key, personId] as const)]);
}

/** Nobody is named for this duty any more. */
export function takenBack(successors: Successors, key: string): Successors {
  return new Map([...successors].filter(([each]) => each !== key));
}
