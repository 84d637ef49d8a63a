/**
 * What moves a cursor, colours, rings, turns the direction of writing or shows nothing at all; joiners that scripts and
 * emoji need are none of it.
 */
const unprintable = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** The same without line ends and tabs. */
const unprintableInLines = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** `\u001b`, as JSON writes it; two of them for a character beyond the sixteen bits. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}

/**
 * Text of strangers as a terminal may show it, in one line: control characters, those that turn the direction of
 * writing and invisible ones become escapes as JSON writes them. So printed JSON stays JSON.
 * @see https://cwe.mitre.org/data/definitions/150.html
 * @see https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters
 */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}

/** As `printable()`, and lines and tabs stay. */
export function printableLines(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(unprintableInLines, escaped);
}
