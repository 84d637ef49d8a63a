import { codeText, messageText, type Fault } from "./fault.ts";
import { fault } from "./read-json-fault.ts";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
    const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The text inside of the first element with this name, without a parser: error pages are rarely well-formed. */
function textOf(markup: string, lower: string, element: string): string | undefined {
  for (let at = lower.indexOf(element); at >= 0; at = lower.indexOf(element, at + 1)) {
    const before = lower[at - 1];
    const after = lower[at + element.length];
    if ((before !== "<" && before !== ":") || after === undefined || !/[\s>]/.test(after)) continue;
    const start = lower.indexOf(">", at);
    const end = start < 0 ? -1 : lower.indexOf("<", start);
    if (end < 0) return undefined;
    // A prefix such as m: may stand in front of the name; a closing tag has no text behind it.
    if (lower.lastIndexOf("<", at) >= 0 && lower[lower.lastIndexOf("<", at) + 1] === "/") continue;
    return unescape(markup.slice(start + 1, end));
  }
  return undefined;
}

/** Reads `<m:error><m:code/><m:message/></m:error>` of an Atom service (facts 37, 38). */
export function readXmlFault(markup: string): Fault {
  const lower = markup.toLowerCase();
  return fault({ code: codeText(textOf(markup, lower, "code")), message: messageText(textOf(markup, lower, "message") ?? textOf(markup, lower, "description")) });
}

/** Reads the title of an HTML page: that of a gateway, or of a sign-in (fact 21). */
export function readHtmlFault(markup: string): Fault {
  const lower = markup.toLowerCase();
  return fault({ message: messageText(textOf(markup, lower, "title") ?? textOf(markup, lower, "h1")) });
}
