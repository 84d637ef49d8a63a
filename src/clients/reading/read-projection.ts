import type { QueryOptions } from "../../odata/query/build-query.ts";
import type { CallSettings } from "../calls/call-settings.ts";

/** OData's own options of a call. */
export function readProjection({ select, expand, filter, orderBy, count }: CallSettings): QueryOptions {
  return {
    ...(select && { select }),
    ...(expand && { expand }),
    ...(filter && { filter }),
    ...(orderBy !== undefined && { orderBy }),
    ...(count && { count: true }),
  };
}
