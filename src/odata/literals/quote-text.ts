/**
 * Writes a text as an OData literal: in single quotes, each quote inside doubled.
 *
 * @example
 * ```ts
 * quoteText("O'Neil"); // 'O''Neil'
 * ```
 */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
