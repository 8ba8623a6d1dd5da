/** The year that a file's name tells (`2023年工作要点.docx`, `plan-2023.txt`), or null. */
export function yearOfName(fileName: string | undefined): number | null {
  const [, year] = /(?<!\d)(20\d\d)(?!\d)/.exec(fileName ?? '') ?? [];
  return year ? Number(year) : null;
}
