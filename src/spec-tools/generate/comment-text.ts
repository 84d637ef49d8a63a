/**
 * Text of a description as a comment of generated code may hold it, in one line: what ends a comment would make the rest
 * of it code, and a stranger's description a program.
 */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/").replace(/\s+/g, " ");
}

/**
 * A description in which nothing is a tag: ` @deprecated` in the middle of a sentence would strike out what it describes,
 * and of a text about `@mentions` an editor would show the half.
 */
export function withoutTags(text: string): string {
  return text.replace(/`[^`\n]*`|(^|\s)@(?=\S)/g, (found, before: string | undefined) =>
    before === undefined ? found : `${before}\\@`,
  );
}
