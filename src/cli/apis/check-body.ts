import { ApiTables } from "../../clients/tables/api-tables.ts";
import { shapeOf } from "../../clients/tables/entity-shape.ts";
import { encodeBody } from "../../odata/rows/encode-body.ts";
import type { ApiOperation } from "./apis.ts";

/**
 * Holds a JSON body against what the spec says of its fields, as a client's `create` and `update` do.
 *
 * @throws {BodyInvalid} for a field that may not be written, and for a value that does not fit its field
 */
export async function checkBody({ api, method, path, row }: ApiOperation, body: unknown): Promise<void> {
  const table = await new ApiTables(await api.index()).tableOf(path);
  if (!table || row.body === undefined) return;
  const intent = method === "POST" ? "create" : "update";
  encodeBody(api.name === "exact" ? "v2" : "v4", shapeOf(table, row.body), body, intent);
}
