const space = 32;

/**
 * Takes off the spaces with which a fixed-width column fills a text on the right (fact 58); other white space stays,
 * since somebody typed it.
 */
export function trimPadding(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === space) end--;
  return end === text.length ? text : text.slice(0, end);
}
