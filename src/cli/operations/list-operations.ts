import type { MethodName } from "../../../generated/tables.ts";
import { isMethod } from "../../kit/http-methods.ts";
import { readDocument } from "../apis/api-document.ts";
import type { Api } from "../apis/apis.ts";
import { listName } from "../apis/find-list.ts";

/** An operation as its description introduces it. */
export interface ListedOperation {
  readonly api: Api["name"];
  readonly id: string;
  readonly method: MethodName;
  readonly path: string;
  /** Its path without arguments, as `list` and `create` take it. */
  readonly set: string;
  /** One line. */
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
}

/** Every operation of the given APIs, by the descriptions that the package brings. */
export function listOperations(among: readonly Api[]): ListedOperation[] {
  return among.flatMap((api) =>
    Object.entries(readDocument(api.document)?.paths ?? {}).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([name, operation]) => {
        const method = name.toUpperCase();
        if (!isMethod(method) || typeof operation !== "object" || !("operationId" in operation)) return [];
        const { operationId: id, summary = "", description = "", tags = [], deprecated = false } = operation;
        return [{ api: api.name, id, method, path, set: listName(path), summary, description, tags, deprecated }];
      }),
    ),
  );
}
