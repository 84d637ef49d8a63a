import type { ChangeGroup, FlowsVerdict, TypesVerdict, Verdicts } from "./change-kinds.ts";

/** Who writes a value: the caller in a request (`sent`), the service in an answer (`read`). */
export type Side = "sent" | "read";

type Verdict = readonly [types: TypesVerdict, flows: FlowsVerdict];

const row = (
  sent: Verdict,
  read: Verdict,
  group: Exclude<ChangeGroup, "breaking"> = "changed",
): Readonly<Record<Side, Verdicts>> => ({
  sent: { types: sent[0], flows: sent[1], group },
  read: { types: read[0], flows: read[1], group },
});

/**
 * Every kind of change of a value, judged in a request and in an answer: who writes a value may be given more room,
 * who reads it may not. Null and codes, which programs and flows meet but seldom, are milder than types.
 */
export const schemaKinds = {
  "type-changed": row(["major", "breaks"], ["major", "breaks"]),
  "type-widened": row(["patch", "safe"], ["major", "breaks"]),
  "type-narrowed": row(["major", "breaks"], ["minor", "safe"]),
  "null-added": row(["patch", "safe"], ["major", "review"]),
  "null-removed": row(["major", "breaks"], ["minor", "safe"]),
  "null-said": row(["patch", "safe"], ["minor", "safe"]),
  "branch-added": row(["minor", "safe"], ["major", "review"], "added"),
  "branch-removed": row(["major", "breaks"], ["minor", "safe"]),
  // closed lists (`enum`) and open ones (`x-enum`)
  "values-freed": row(["patch", "safe"], ["major", "review"]),
  "values-closed": row(["major", "breaks"], ["minor", "safe"]),
  "value-added": row(["minor", "safe"], ["minor", "review"], "added"),
  "value-removed": row(["major", "breaks"], ["minor", "safe"]),
  "code-added": row(["minor", "safe"], ["minor", "review"], "added"),
  "code-removed": row(["major", "breaks"], ["minor", "safe"]),
  // limits; a format is one, and so is the size that it gives a number
  "limit-tightened": row(["major", "breaks"], ["patch", "safe"]),
  "limit-loosened": row(["patch", "safe"], ["minor", "review"]),
  "format-changed": row(["major", "breaks"], ["major", "breaks"]),
  "default-changed": row(["minor", "review"], ["patch", "safe"]),
  // members of a record
  "property-added": row(["minor", "safe"], ["minor", "safe"], "added"),
  "property-removed": row(["major", "breaks"], ["major", "breaks"]),
  "property-demanded": row(["major", "breaks"], ["minor", "safe"]),
  "property-no-longer-demanded": row(["minor", "safe"], ["major", "review"]),
  "property-now-writable": row(["minor", "safe"], ["patch", "safe"], "added"),
  "property-no-longer-writable": row(["major", "breaks"], ["patch", "safe"]),
  "others-refused": row(["major", "breaks"], ["minor", "safe"]),
  "others-allowed": row(["patch", "safe"], ["minor", "safe"]),
  // the name of a type
  "type-renamed": row(["minor", "safe"], ["minor", "safe"]),
} as const satisfies Readonly<Record<string, Readonly<Record<Side, Verdicts>>>>;

export type SchemaKind = keyof typeof schemaKinds;
