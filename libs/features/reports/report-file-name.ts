/** Characters no file name may hold on the systems people use. */
const forbidden = /[\\/:*?"<>|]/g;

/** A report's file name: its title, as people will look for it. */
export function reportFileName(title: string): string {
  const printable = [...title].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return `${printable.replace(forbidden, ' ').trim()}.docx`;
}
