import type { Value } from "../../odata/model/entity-type.ts";
import { Refusal } from "../../odata/refusal.ts";
import { type PathSegment, parseKeyLiteral } from "../../odata/resource-path.ts";
import { type ApiModel, type ApiOperation, segmentNames } from "./service-model.ts";

/** A segment of a request that fits the description, its key as values: by field name, or under the empty name. */
export interface ResolvedSegment {
  readonly name: string;
  readonly key: ReadonlyMap<string, Value> | undefined;
}

/** Fields by which a record may be named in place of its key, as metadata says: `companies(name='CRONUS')`. */
const alternateKeys: ReadonlyMap<string, readonly string[]> = new Map([["companies", ["name", "businessProfileId"]]]);

/** What a request asks for. */
export interface OperationMatch {
  readonly operation: ApiOperation;
  readonly segments: readonly ResolvedSegment[];
  /** Whether only the number of rows is wanted. */
  readonly countOnly: boolean;
}

/** Finds the operation of a request. */
export function matchOperation(
  model: ApiModel,
  method: string,
  segments: readonly PathSegment[],
): OperationMatch | "unknown" | "other-method" {
  const countOnly = segments.at(-1)?.name === "$count" && segments.length > 1;
  const wanted = countOnly ? segments.slice(0, -1) : segments;
  const candidates = (model.byNames.get(segmentNames(wanted)) ?? []).filter((operation) =>
    fits(operation.segments, wanted),
  );
  const operation = candidates.find(
    (candidate) => candidate.method === method && (!countOnly || candidate.kind === "list"),
  );
  if (!operation) return candidates.length > 0 && !countOnly ? "other-method" : "unknown";
  return {
    operation,
    segments: wanted.map((segment, index) => resolve(segment, operation.segments[index])),
    countOnly,
  };
}

/** Whether the keys fit; the names do already. */
function fits(template: readonly PathSegment[], segments: readonly PathSegment[]): boolean {
  return template.every(({ key }, index) => {
    const segment = segments[index];
    if (!segment || (key === undefined) !== (segment.key === undefined)) return false;
    if (!key || !segment.key || key.has("")) return segment.key === undefined || segment.key.size === 1;
    return key.size === segment.key.size && [...key.keys()].every((part) => segment.key?.has(part));
  });
}

function resolve(segment: PathSegment, template: PathSegment | undefined): ResolvedSegment {
  if (!segment.key || !template?.key) return { name: segment.name, key: undefined };
  const key = new Map<string, Value>();
  for (const part of alternateKeys.get(segment.name) ?? []) {
    const text = segment.key.get(part);
    if (text !== undefined) return { name: segment.name, key: key.set(part, parseKeyLiteral(text).value) };
  }
  for (const [part, spelling] of template.key) {
    const text = segment.key.get(part) ?? [...segment.key.values()][0] ?? "";
    const literal = parseKeyLiteral(text);
    const quoted = spelling.startsWith("'");
    if (quoted && literal.type !== "string")
      throw new Refusal(
        400,
        "BadRequest_InvalidRequestUrl",
        `The key ${text} of '${segment.name}' must stand between single quotes.`,
      );
    if (!quoted && literal.type !== "guid")
      throw new Refusal(400, "Application_InvalidGUID", `The value ${text} is not a GUID.`);
    key.set(part, literal.value);
  }
  return { name: segment.name, key };
}
