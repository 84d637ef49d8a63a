import type { DecodedRow, OpenNested } from "../../odata/rows/compile-row-decoder.ts";
import type { CallSettings } from "../calls/call-settings.ts";
import type { ClientContext } from "../calls/client-context.ts";
import { completeNested } from "./complete-nested.ts";
import { fillEmptyLists } from "./fill-empty-lists.ts";
import { iterateRows, type RowSource } from "./iterate-rows.ts";
import { readWirePages, type WirePage } from "./read-wire-pages.ts";

/** The rows of a page, each decoded when it is asked for, so that no more than one of them is in memory twice. */
function sourceOf(context: ClientContext, { rows, source, call, reader, projection: { expand } }: WirePage): RowSource {
  const finish = async (row: DecodedRow, open: OpenNested[]): Promise<DecodedRow> => {
    await completeNested(context, call, reader, open, expand, source);
    fillEmptyLists([row], call, expand);
    return row;
  };
  return {
    length: rows.length,
    row(at) {
      const open: OpenNested[] = [];
      const wire = rows[at];
      if (!wire) throw new RangeError("A row is read once.");
      rows[at] = undefined;
      const row = reader.decode(wire, open);
      if (open.length > 0) return finish(row, open);
      if (expand) fillEmptyLists([row], call, expand);
      return row;
    },
  };
}

/** The rows of a list, page by page. */
export async function* readRowSources(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): AsyncGenerator<RowSource, void, undefined> {
  for await (const page of readWirePages(context, path, settings)) yield sourceOf(context, page);
}

/** The rows of a list, one after the other. */
export function readRows(
  context: ClientContext,
  path: string,
  settings: CallSettings,
): AsyncIterableIterator<DecodedRow> {
  return iterateRows(readRowSources(context, path, settings));
}
