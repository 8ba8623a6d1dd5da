import type { ListFields } from '../../api/types';

type Grade = ListFields['grades'][number];

/** Grades a line each, as somebody writes them: 五星. */
export const gradesText = (grades: readonly Grade[]): string => grades.map(({ name }) => name).join('\n');

/** The grades of the lines, best first; one that was there keeps its key and who awards it, a new one has a key of its own. */
export function gradesFrom(text: string, before: readonly Grade[]): Grade[] {
  const names = text.split('\n').map((line) => line.trim());
  const taken = new Set(before.map(({ key }) => key));
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const known = before.find((grade) => grade.name === name);
      if (known) return known;
      let number = taken.size + 1;
      while (taken.has(`g${number}`)) number += 1;
      taken.add(`g${number}`);
      return { key: `g${number}`, name, awardedBy: null };
    });
}
