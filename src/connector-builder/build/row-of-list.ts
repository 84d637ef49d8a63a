import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import { flattenSchema } from "../swagger/flatten-schema.ts";
import { readEnvelope } from "../swagger/read-envelope.ts";
import type { SelectedOperation } from "./select-operations.ts";

/** The rows that a list answers with, as its spec has them. */
export interface ListRows {
  /** Where the connector's answer has them; undefined when the answer is the list. */
  readonly collection: string | undefined;
  /** Fields of a row by name. */
  readonly fields: JsonObject;
}

/** What an answer's schema may hold the list in: itself, a member, or one of the forms of an envelope. */
function lists(document: JsonObject, schema: JsonObject): [collection: string | undefined, list: JsonObject][] {
  const envelope = readEnvelope(document, schema);
  if (!envelope)
    return [
      [undefined, schema],
      ...Object.entries(objectAt(schema, "properties")).map(([name, member]): [string, JsonObject] => [
        name,
        resolveReference(document, member),
      ]),
    ];
  // The script puts the rows of an envelope in `value`, whatever form they came in.
  const forms = [envelope.content, ...listAt(envelope.content, "oneOf"), ...listAt(envelope.content, "anyOf")];
  return forms.map((form) => {
    const content = resolveReference(document, form);
    const results = objectAt(content, "properties")["results"];
    return ["value", results === undefined ? content : resolveReference(document, results)];
  });
}

/** The rows of a list; undefined when its answer has none, or wraps them and no script is there to take the wrapper off. */
export function rowsOfList({ operation, document }: SelectedOperation, hasScript: boolean): ListRows | undefined {
  const response = resolveReference(document, objectAt(operation, "responses")["200"] ?? {});
  const media = objectAt(objectAt(response, "content"), "application/json");
  if (media["schema"] === undefined) return undefined;
  const schema = resolveReference(document, media["schema"]);
  if (readEnvelope(document, schema) && !hasScript) return undefined;
  const [found] = lists(document, schema).filter(([, list]) => textAt(list, "type") === "array");
  if (!found) return undefined;
  const [collection, list] = found;
  return { collection, fields: objectAt(flattenSchema(document, list["items"]).schema, "properties") };
}
