import { isObject, type JsonObject, objectAt, textAt } from "../../kit/json-access.ts";
import { resolveReference } from "../openapi/resolve-reference.ts";
import type { SchemaAdapter } from "./adapt-schema.ts";
import { chooseMediaType, isJson, mayBeJson } from "./choose-media-type.ts";
import type { LossLog } from "./loss-log.ts";

/** The answers of an operation, with one media type each; links are told and dropped. */
export function adaptResponses(
  document: JsonObject,
  operation: JsonObject,
  schemas: SchemaAdapter,
  losses: LossLog,
  at: string,
): JsonObject {
  const answers = Object.entries(objectAt(operation, "responses"))
    .filter(([status]) => status.startsWith("2"))
    .map(([status, value]): [string, JsonObject] => [status, resolveReference(document, value)]);
  const withContent = answers.filter(([, answer]) => Object.keys(objectAt(answer, "content")).length > 0);
  const [shown, ...others] = withContent;
  if (shown && others.length > 0)
    losses.add("responses", at, `the shape of ${shown[0]} only, not of ${others.map(([status]) => status).join(", ")}`);
  return Object.fromEntries(
    answers.map(([status, answer]) => {
      const links = Object.keys(objectAt(answer, "links"));
      if (links.length > 0) losses.add("links", `${at} ${status}`, `left out: ${links.join(", ")}`);
      const content = objectAt(answer, "content");
      const chosen = chooseMediaType(Object.keys(content));
      const { content: _content, links: _links, ...rest } = answer;
      // Only one answer may have a shape, so that of any other is not looked at.
      if (chosen === undefined || (shown && shown[1] !== answer)) return [status, rest];
      const dropped = Object.keys(content).filter((type) => type !== chosen);
      if (dropped.length > 0)
        losses.add("media types", `${at} answer ${status}`, `${chosen} only, not ${dropped.join(", ")}`);
      const media = content[chosen];
      const schema =
        isObject(media) && "schema" in media ? schemas.adapt(media["schema"], `${at} answer`) : { type: "object" };
      // Of a range the shape tells: what has members or rows is JSON.
      const isShaped = (): boolean =>
        isObject(media) && textAt(schemas.whole(media["schema"], `${at} answer`), "type") !== "string";
      const type = isJson(chosen) || (mayBeJson(chosen) && isShaped()) ? "application/json" : chosen;
      return [status, { ...rest, content: { [type]: { schema } } }];
    }),
  );
}
