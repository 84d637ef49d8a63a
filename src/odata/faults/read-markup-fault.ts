import { codeText, type Fault, messageText } from "./fault.ts";
import { fault } from "./read-json-fault.ts";

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? "", 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** What stands in front of an element's name: the bracket, and perhaps a prefix such as `m:`. */
const opening = /<(?:[\w.-]{1,40}:)?$/;

/** The text of the first element with this name that has any. Without a parser: error pages are rarely well-formed. */
function textOf(markup: string, lower: string, element: string): string | undefined {
  for (let at = lower.indexOf(element); at >= 0; at = lower.indexOf(element, at + 1)) {
    if (
      !/^[\s>]/.test(lower.slice(at + element.length, at + element.length + 1)) ||
      !opening.test(lower.slice(Math.max(0, at - 42), at))
    )
      continue;
    const start = lower.indexOf(">", at);
    const end = start < 0 ? -1 : lower.indexOf("<", start);
    if (end < 0) return undefined;
    const text = markup.slice(start + 1, end);
    if (text.trim() !== "") return unescape(text);
  }
  return undefined;
}

/** Reads `<m:error><m:code/><m:message/></m:error>` of an Atom service, and the messages of the XML interface (facts 37, 38, 43). */
export function readXmlFault(markup: string): Fault {
  const lower = markup.toLowerCase();
  return fault({
    code: codeText(textOf(markup, lower, "code")),
    message: messageText(textOf(markup, lower, "message") ?? textOf(markup, lower, "description")),
  });
}

/** Reads the title of an HTML page: that of a gateway, or of a sign-in (fact 21). */
export function readHtmlFault(markup: string): Fault {
  const lower = markup.toLowerCase();
  return fault({ message: messageText(textOf(markup, lower, "title") ?? textOf(markup, lower, "h1")) });
}
