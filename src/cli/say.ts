/** Tells the person something. It goes to stderr, so that stdout holds the answer alone. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
