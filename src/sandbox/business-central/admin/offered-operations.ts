import type { OperationObject } from "../../core/spec.ts";
import type { Moods } from "../../moods/moods.ts";
import { existsIn } from "./api-version.ts";

/** Operations by their id, which clients read before the version in which the documents begin (fact 186). */
const olderThanDocumented = ["GetOperation", "GetEnvironmentOperation"];

/** Whether an operation is there in a version of the API. */
export function isOffered(moods: Moods, { operationId, ...spec }: OperationObject, version: number): boolean {
  const older = moods.of(186) !== "documented" && olderThanDocumented.includes(operationId);
  return existsIn(version, older ? undefined : spec["x-since"], spec["x-until"]);
}

/** Whether the address of an operation takes its method: the export history comes by GET, by POST, or by either (fact 185). */
export function takesMethod(moods: Moods, { operationId }: OperationObject): boolean {
  const mood = moods.of(185);
  if (operationId === "ListDatabaseExports") return mood !== "documented";
  return operationId !== "ListDatabaseExportHistory" || mood !== "seen";
}
