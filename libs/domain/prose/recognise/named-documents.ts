/** The names in 《》, as written, without the marks; a name broken off at the end of the clause is left out. */
export function findNamedDocuments(text: string): string[] {
  if (!text.includes('《')) return [];
  return [...text.matchAll(/《([^《》]{2,80})》/g)].map((match) => match[1]!);
}
