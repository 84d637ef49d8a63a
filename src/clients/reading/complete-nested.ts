import { ListLooped } from "../../errors/list-looped.ts";
import { nextLinkWithin } from "../../odata/pages/next-link.ts";
import { readPage } from "../../odata/pages/read-page.ts";
import type { OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { ClientContext } from "../calls/client-context.ts";
import type { PlannedCall } from "../calls/plan-call.ts";
import { sendCall } from "../calls/send-call.ts";
import type { RowReader } from "./row-reader.ts";
import { watchForLoop } from "./watch-for-loop.ts";

/**
 * Reads what expanded collections still lack, at any depth, into the rows that wait for it. A server that cuts
 * them at 60 says so by a link alone (pains of many clients: lines of an invoice that were never booked).
 */
export async function completeNested(context: ClientContext, call: PlannedCall, reader: RowReader, open: OpenNested[]): Promise<void> {
  const style = context.rules.dialect === "v2" ? "odata-v2" : "odata-v4";
  const envelope = { style, items: style === "odata-v2" ? "d" : "value" } as const;
  for (let nested = open.shift(); nested; nested = open.shift()) {
    const loop = watchForLoop();
    let link: string | undefined = nested.link;
    while (link !== undefined) {
      if (loop(link)) throw new ListLooped(call.operation.path);
      const { text } = await sendCall(context, call, undefined, { url: nextLinkWithin(context.origins, link) });
      const page = readPage(reader.parse(text), envelope);
      for (const row of page.rows) nested.rows.push(nested.decode(row, open));
      link = page.nextLink;
    }
  }
}
