import { objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { Method, SourceOperation } from "../openapi/list-operations.ts";
import type { BodyHabits } from "./convert-body.ts";
import { convertParameter } from "./convert-parameter.ts";
import { convertRequestBody } from "./convert-request-body.ts";
import { convertResponses } from "./convert-responses.ts";
import type { DefinitionStore } from "./definition-store.ts";
import type { SwaggerOperation } from "./types.ts";
import type { Direction } from "./writable.ts";

/** What a body of each method is for. */
export const directions: Record<Method, Direction> = {
  get: "output",
  post: "create",
  put: "update",
  patch: "update",
  delete: "update",
};

/**
 * Effects that an agent asks its user about first: what books or leaves the house, and what cannot be put back. Power Fx reads
 * the mark of an operation; a flow, whose maker chose the action, does not ask.
 *
 * @see https://github.com/microsoft/Power-Fx (`ConnectorFunction.RequiresUserConfirmation`)
 */
const graveEffects: ReadonlySet<string> = new Set(["post", "destroy"]);

/** The action that looks at work that goes on. */
export interface Polling {
  readonly summary: string;
  /** Whether it answers only when the work has ended. */
  readonly waits: boolean;
}

/** How to wait, for an operation that only starts work: which action to add or to repeat, and until when. */
function waitSentence(
  { operation }: SourceOperation,
  pollingOf: (operationId: string) => Polling | undefined,
): string | undefined {
  const work = objectAt(operation, "x-async");
  const polling = pollingOf(textAt(objectAt(work, "poll"), "operationId") ?? "");
  if (polling === undefined) return undefined;
  if (polling.waits)
    return `This starts work that goes on. To wait for it, add "${polling.summary}" with the ${textAt(work, "id") ?? "id"} of this answer.`;
  const poll = polling.summary;
  return `This starts work that goes on. To wait for it, repeat "${poll}" in a Do until loop until ${textAt(work, "status") ?? "status"} is one of ${textsAt(work, "final").join(", ")}, in upper or lower case.`;
}

/**
 * One operation in Swagger 2.0. Title and description come from the spec; selection, visibility and
 * drop-downs are the connector's own and added afterwards.
 */
export function convertOperation(
  source: SourceOperation,
  definitions: DefinitionStore,
  pollingOf: (operationId: string) => Polling | undefined = () => undefined,
  raw = false,
  habits: BodyHabits = {},
): SwaggerOperation {
  const { operation, document } = source;
  const body =
    "requestBody" in operation
      ? convertRequestBody(document, operation["requestBody"], directions[source.method], definitions, habits)
      : undefined;
  const { responses, produces } = convertResponses(document, operation, definitions, raw);
  const summary = textAt(operation, "summary") ?? source.operationId;
  const description = [
    textAt(operation, "description")?.replace(/\s+/g, " ").trim() ?? `${summary}.`,
    waitSentence(source, pollingOf),
  ];
  return {
    operationId: source.operationId,
    summary,
    description: description.filter((part) => part !== undefined).join(" "),
    ...(operation["deprecated"] === true ? { deprecated: true as const } : {}),
    ...(graveEffects.has(textAt(operation, "x-effect") ?? "")
      ? { "x-ms-require-user-confirmation": true as const }
      : {}),
    ...(body && body.consumes[0] !== "application/json" ? { consumes: body.consumes } : {}),
    ...(produces[0] === "application/json" ? {} : { produces }),
    parameters: [
      ...source.parameters.map((parameter) => convertParameter(document, parameter, source.path)),
      ...(body?.parameters ?? []),
    ],
    responses,
  };
}
