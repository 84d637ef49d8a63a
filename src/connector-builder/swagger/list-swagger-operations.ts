import { type Method, methods } from "../openapi/list-operations.ts";
import type { SwaggerDocument, SwaggerOperation } from "./types.ts";

/** An operation with where it stands. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: SwaggerOperation;
}

/** All operations of a definition, in its order. */
export function listSwaggerOperations(document: Pick<SwaggerDocument, "paths">): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}
