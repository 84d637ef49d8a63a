import { printable } from "./printable.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** Characters of a vendor's reason in a message. */
const longest = 300;
/** Characters that are looked at: nobody writes more for people. */
const readAtMost = 8000;

/** The query of an address in a text, which holds values of the request. */
const query = /(\bhttps?:\/\/[^\s"'<>?]{1,2000})\?[^\s"'<>]*/gi;

/**
 * A vendor's text as it may stand in a message: one line of at most 300 characters, control characters as escapes, and
 * neither a secret nor the query of an address.
 *
 * @returns undefined when nothing is left
 */
export function vendorWords(text: string | undefined, maxLength: number = longest): string | undefined {
  if (text === undefined) return undefined;
  // A word that the first cut went through could be the half of a secret.
  const head = text.length <= readAtMost ? text : text.slice(0, readAtMost).replace(/\S{0,500}$/, "");
  const line = withoutSecrets(head.replace(query, "$1?…")).replace(/\s+/g, " ").trim();
  return cut(printable(line), maxLength) || undefined;
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text
    .slice(0, maxLength - 1)
    .replace(/\\u?[\da-f]{0,3}$/, "")
    .replace(/[\ud800-\udbff]$/, "");
  return `${head.trimEnd()}…`;
}
