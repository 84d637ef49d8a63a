/** The words of a text; what is longer than `width` is cut into pieces that fill a line each. */
function wordsOf(text: string, width: number): string[] {
  return text.split(/\s+/).flatMap((word) => {
    if (word.length <= width) return word === "" ? [] : [word];
    return Array.from({ length: Math.ceil(word.length / width) }, (_, at) => word.slice(at * width, (at + 1) * width));
  });
}

/**
 * Breaks a text between its words into lines of at most `width` characters. A word is cut only when it is longer than a
 * line, and not at all where `keep` says that people copy it.
 *
 * @example
 * ```ts
 * wrapWords("as the vendor writes it", 12); // ["as the", "vendor", "writes it"]
 * ```
 */
export function wrapWords(text: string, width: number, keep?: "keep"): string[] {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text, keep ? Infinity : width)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
