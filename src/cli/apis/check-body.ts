import { encodeBody } from "../../odata/rows/encode-body.ts";
import type { ApiOperation } from "./apis.ts";
import { bodyShapeOf } from "./body-shape.ts";

/**
 * Holds a JSON body against what the spec says of its fields, as a client's `create` and `update` do.
 *
 * @throws {BodyInvalid} for a field that may not be written, and for a value that does not fit its field
 */
export async function checkBody(operation: ApiOperation, body: unknown): Promise<void> {
  const shape = await bodyShapeOf(operation);
  if (!shape) return;
  const intent = operation.method === "POST" ? "create" : "update";
  encodeBody(operation.api.name === "exact" ? "v2" : "v4", shape, body, intent);
}
