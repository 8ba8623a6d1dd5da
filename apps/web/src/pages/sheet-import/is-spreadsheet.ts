/** By its name: what it is by its content, the server says. */
export const isSpreadsheet = (file: File | undefined): boolean =>
  file !== undefined && /\.(?:xlsx|xls|et|csv|tsv)$/i.test(file.name);
