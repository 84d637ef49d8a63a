import type { Field, Row, Value } from "../odata/model/entity-type.ts";
import { noOptions } from "../odata/page/query-options.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseJsonObject, readBody } from "../odata/write/read-body.ts";
import { type RefuseValue, readersOf, readScalar, type ValueFault } from "../odata/write/read-value.ts";
import { answerJson } from "./answers.ts";
import { findRecord, type GraphSet, recordBody } from "./records.ts";

/** A write, and when it is done. */
export interface GraphWrite {
  readonly set: GraphSet;
  readonly root: string;
  readonly body: string;
  /** ISO time. */
  readonly now: string;
  newId(): string;
}

const faults: Partial<Record<ValueFault, string>> = {
  unknown: "does not exist on the type",
  "read-only": "can not be set",
};

const refuse: RefuseValue = (fault, name): never => {
  throw new Refusal(
    400,
    "RequestBodyRead",
    `The property '${name}' ${faults[fault] ?? "has a value that is not understood"}.`,
  );
};

function valuesOf({ set, body }: GraphWrite, right: "create" | "update"): Row {
  return readBody<Field, Value>(parseJsonObject(body), {
    field: (name) => set.table.type.fields.get(name),
    right: (field) => (field[right] ? "taken" : "refused"),
    read: (value, field) => readScalar(value, field, { readers: readersOf("v4"), refuse }),
    refuse,
  });
}

/** Adds a record. */
export function createRecord(write: GraphWrite): Response {
  const { set, root, now } = write;
  const empty = Object.fromEntries([...set.table.type.fields.keys()].map((name) => [name, null]));
  const stamps = { createdDateTime: now, lastModifiedDateTime: now };
  const position = set.table.insert({ ...empty, ...valuesOf(write, "create"), id: write.newId(), ...stamps });
  return answerJson(recordBody(set, root, position ?? 0, noOptions), 201);
}

/** Changes fields of a record. */
export function updateRecord(write: GraphWrite, segment: string): Response {
  const { set, root, now } = write;
  const position = findRecord(set, segment);
  set.table.update(position, { ...valuesOf(write, "update"), lastModifiedDateTime: now });
  return answerJson(recordBody(set, root, position, noOptions));
}

/** Removes a record. */
export function removeRecord(set: GraphSet, segment: string): Response {
  set.table.remove(findRecord(set, segment));
  return new Response(null, { status: 204 });
}
