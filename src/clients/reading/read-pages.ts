import type { OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { completeNested } from "./complete-nested.ts";
import type { DecodedPage } from "./decoded-page.ts";
import { fillEmptyLists } from "./fill-empty-lists.ts";
import { readWirePages } from "./read-wire-pages.ts";

/** The pages of a list, decoded; what expanded collections lack is read before a page is handed out. */
export async function* readPages(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): AsyncGenerator<DecodedPage, void, undefined> {
  for await (const page of readWirePages(context, path, settings)) {
    const { rows: wire, count, next, source, call, reader, projection } = page;
    const open: OpenNested[] = [];
    const rows = wire.flatMap((row) => (row ? [reader.decode(row, open)] : []));
    if (open.length > 0) await completeNested(context, call, reader, open, projection.expand, source);
    fillEmptyLists(rows, call, projection.expand);
    yield { rows, ...(count !== undefined && { count }), ...(next !== undefined && { pageToken: next }) };
  }
}
