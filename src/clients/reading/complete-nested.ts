import { ListLooped } from "../../errors/list-looped.ts";
import { nextLinkWithin } from "../../odata/pages/next-link.ts";
import { readPage } from "../../odata/pages/read-page.ts";
import type { Expand } from "../../odata/query/print-expand.ts";
import type { OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import type { RowReader } from "./row-reader.ts";
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
 */
export async function completeNested(
  context: ClientContext,
  call: PlannedCall,
  reader: RowReader,
  open: OpenNested[],
  expand: Expand | undefined,
): Promise<void> {
  const style = context.rules.dialect === "v2" ? "odata-v2" : "odata-v4";
  const envelope = { style, items: style === "odata-v2" ? "d" : "value" } as const;
  for (let nested = open.shift(); nested; nested = open.shift()) {
    const loop = watchForLoop();
    let link: string | undefined =
      nested.reads === "all" ? withSelect(nested.link, selectOf(expand, nested.field)) : nested.link;
    while (link !== undefined) {
      if (loop(link)) throw new ListLooped(call.operation.path);
      const { text } = await sendCall(context, call, undefined, { url: nextLinkWithin(context.origins, link) });
      const page = readPage(reader.parse(text), envelope);
      for (const row of page.rows) nested.rows.push(nested.decode(row, open));
      link = page.nextLink;
    }
  }
}
