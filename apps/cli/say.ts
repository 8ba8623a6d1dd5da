/** One line on the console for whoever waits, in both languages. */
export function say(chinese: string, english: string): void {
  console.log(`${chinese}  ${english}`);
}

/** The same where things went wrong. */
export function complain(chinese: string, english: string): void {
  console.error(`${chinese}\n${english}`);
}
