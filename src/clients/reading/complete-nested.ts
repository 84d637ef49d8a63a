import { ListLooped } from "../../errors/list-looped.ts";
import { readPage } from "../../odata/pages/read-page.ts";
import { type LinkSource, resolveLink } from "../../odata/pages/resolve-link.ts";
import type { Expand } from "../../odata/query/print-expand.ts";
import type { OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { isNestedOf } from "./list-place.ts";
import type { RowReader } from "./row-reader.ts";
import { sendRead } from "./send-read.ts";
import { watchForLoop } from "./watch-for-loop.ts";

/** The fields wanted of an expanded collection, wherever in the expansion it stands. */
function selectOf(expand: Expand | undefined, field: string): readonly string[] | undefined {
  if (!expand || Array.isArray(expand)) return undefined;
  for (const [name, options] of Object.entries(expand)) {
    if (options === true) continue;
    if (name === field) return options.select;
    const inner = selectOf(options.expand, field);
    if (inner) return inner;
  }
  return undefined;
}

/** A collection that is read from its beginning is asked for the same fields as the expansion was. */
function withSelect(link: string, select: readonly string[] | undefined): string {
  return select && select.length > 0 ? `${link}?$select=${select.map(encodeURIComponent).join(",")}` : link;
}

/**
 * Reads what expanded collections still lack, at any depth, into the rows that wait for it. A server that cuts
 * them at 60 says so by a link alone (pains of many clients: lines of an invoice that were never booked).
 *
 * @param source where the rows with their links were found. @default what the call asked
 * @throws {LinkRefused} for a link that leads to rows of something else, or of another company
 */
export async function completeNested(
  context: ClientContext,
  call: PlannedCall,
  reader: RowReader,
  open: OpenNested[],
  expand: Expand | undefined,
  source: LinkSource = { asked: call.url },
): Promise<void> {
  const style = context.rules.dialect === "v2" ? "odata-v2" : "odata-v4";
  const envelope = { style, items: style === "odata-v2" ? "d" : "value" } as const;
  const waiting = open.splice(0).map((nested) => ({ nested, source }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { nested } = next;
    const fits = isNestedOf(context, call, nested.field);
    const loop = watchForLoop();
    let from = next.source;
    let link: string | undefined =
      nested.reads === "all" ? withSelect(nested.link, selectOf(expand, nested.field)) : nested.link;
    while (link !== undefined) {
      const url = resolveLink(link, from, context.allowedOrigins, fits);
      if (loop(url)) throw new ListLooped(call.operation.path);
      const { text } = await sendRead(context, call, { url });
      const page = readPage(reader.parse(text), envelope);
      from = { asked: url, context: page.context };
      const found: OpenNested[] = [];
      for (const row of page.rows) nested.rows.push(nested.decode(row, found));
      for (const one of found) waiting.push({ nested: one, source: from });
      link = page.nextLink;
    }
  }
}
