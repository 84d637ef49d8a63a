import { ApiTables } from "../../clients/tables/api-tables.ts";
import { shapeOf } from "../../clients/tables/entity-shape.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import type { ApiOperation } from "./apis.ts";

/** What the spec says of the body that an operation takes; undefined for one without a body. */
export async function bodyShapeOf({
  api,
  path,
  row,
}: Pick<ApiOperation, "api" | "path" | "row">): Promise<EntityShape | undefined> {
  const table = await new ApiTables(await api.index()).tableOf(path);
  return table && row.body !== undefined ? shapeOf(table, row.body) : undefined;
}
