/**
 * Text of a description as a comment of generated code may hold it, in one line: what ends a comment would make the rest
 * of it code, and a stranger's description a program.
 */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/\s+/g, " ");
}
