/** What a change asks of those who use the TypeScript client, as a step of the package's version. */
export type TypesVerdict = "major" | "minor" | "patch";

/**
 * What a change does to flows and apps that exist: `breaks` when a saved one fails or will not save, `review` when
 * it runs but may do something else, `safe` otherwise.
 */
export type FlowsVerdict = "breaks" | "review" | "safe";

export type ChangeGroup = "breaking" | "added" | "changed" | "deprecated";

interface Verdicts {
  readonly types: TypesVerdict;
  readonly flows: FlowsVerdict;
  /** Where it is listed when it breaks nobody. */
  readonly group: Exclude<ChangeGroup, "breaking">;
}

const row = (types: TypesVerdict, flows: FlowsVerdict, group: Verdicts["group"] = "changed"): Verdicts => ({
  types,
  flows,
  group,
});

/**
 * Every kind of change with both verdicts. Types: a path literal, a name, a demanded or a missing member breaks the
 * build. Flows: a saved flow keeps operationId, names of parameters and of fields, and values; what it keeps must live.
 */
export const changeKinds = {
  // operations
  "operation-removed": row("major", "breaks"),
  "operation-renamed": row("major", "breaks"),
  "operation-moved": row("major", "safe"),
  "operation-method-changed": row("major", "safe"),
  "operation-added": row("minor", "safe", "added"),
  "operation-deprecated": row("minor", "safe", "deprecated"),
  "operation-revived": row("patch", "safe"),
  "operation-ends": row("minor", "safe", "deprecated"),
  "operation-text-changed": row("patch", "safe"),
  "operation-tag-changed": row("major", "safe"),
  // parameters
  "parameter-removed": row("major", "breaks"),
  "parameter-added-optional": row("minor", "safe", "added"),
  "parameter-added-required": row("major", "breaks"),
  "parameter-now-required": row("major", "breaks"),
  "parameter-now-optional": row("minor", "safe"),
  "parameter-type-changed": row("major", "breaks"),
  "parameter-format-changed": row("major", "breaks"),
  "parameter-moved": row("major", "review"),
  "parameter-renamed": row("major", "breaks"),
  "parameter-default-changed": row("minor", "review"),
  "parameter-value-removed": row("major", "breaks"),
  "parameter-value-added": row("minor", "safe", "added"),
  "parameter-limit-tightened": row("minor", "review"),
  "parameter-limit-loosened": row("patch", "safe"),
  "parameter-literal-changed": row("minor", "review"),
  "parameter-deprecated": row("minor", "safe", "deprecated"),
  // bodies
  "body-added-required": row("major", "breaks"),
  "body-added-optional": row("minor", "safe", "added"),
  "body-removed": row("major", "breaks"),
  "body-now-required": row("major", "breaks"),
  "body-now-optional": row("minor", "safe"),
  "body-content-changed": row("major", "breaks"),
  "body-record-changed": row("major", "breaks"),
  "body-field-demanded": row("major", "breaks"),
  "body-field-no-longer-demanded": row("minor", "safe"),
  // answers
  "answer-status-added": row("minor", "review", "added"),
  "answer-status-removed": row("major", "review"),
  "error-status-added": row("patch", "safe", "added"),
  "error-status-removed": row("patch", "safe"),
  "answer-content-changed": row("major", "breaks"),
  "answer-record-changed": row("major", "breaks"),
  "answer-emptied": row("major", "breaks"),
  "answer-filled": row("minor", "safe", "added"),
  // schemas
  "schema-added": row("minor", "safe", "added"),
  "schema-removed": row("major", "safe"),
  "schema-natural-key-changed": row("minor", "safe"),
  "schema-filter-closed": row("major", "breaks"),
  "schema-filter-opened": row("minor", "safe"),
  "property-added": row("minor", "safe", "added"),
  "property-removed": row("major", "breaks"),
  "property-type-changed": row("major", "breaks"),
  "property-format-changed": row("major", "breaks"),
  "property-now-nullable": row("major", "review"),
  "property-no-longer-null": row("minor", "safe"),
  "property-refuses-null": row("major", "breaks"),
  "property-may-be-missing": row("major", "review"),
  "property-always-there": row("minor", "safe"),
  "property-now-writable": row("minor", "safe", "added"),
  "property-no-longer-writable": row("major", "breaks"),
  "property-key-changed": row("major", "breaks"),
  "property-key-maker-changed": row("major", "breaks"),
  "property-filter-refused": row("major", "breaks"),
  "property-filter-allowed": row("minor", "safe"),
  "property-value-removed": row("major", "review"),
  "property-value-refused": row("major", "breaks"),
  "property-value-added": row("minor", "review", "added"),
  "property-limit-tightened": row("minor", "review"),
  "property-limit-loosened": row("patch", "safe"),
  "property-deprecated": row("minor", "safe", "deprecated"),
  "property-ends": row("minor", "safe", "deprecated"),
  // open lists of codes
  "code-added": row("minor", "safe", "added"),
  "code-removed": row("major", "review"),
  "code-renamed": row("major", "safe"),
  // behaviour
  "paging-removed": row("major", "breaks"),
  "paging-added": row("major", "review"),
  "paging-style-changed": row("minor", "review"),
  "paging-size-changed": row("patch", "safe"),
  "filter-demanded": row("major", "breaks"),
  "filter-no-longer-demanded": row("minor", "safe"),
  "commits-added": row("minor", "review"),
  "commits-removed": row("minor", "safe"),
  "effect-graver": row("minor", "review"),
  "effect-milder": row("minor", "safe"),
  "retry-stricter": row("minor", "review"),
  "retry-looser": row("minor", "safe"),
  "access-needs-more": row("major", "breaks"),
  "access-needs-less": row("patch", "safe"),
  "quota-tightened": row("patch", "review"),
  "quota-loosened": row("patch", "safe"),
  "async-added": row("minor", "review", "added"),
  "async-removed": row("major", "review"),
  "async-changed": row("minor", "review"),
  "webhook-removed": row("minor", "breaks"),
  "webhook-added": row("minor", "safe", "added"),
  // the document
  "server-removed": row("major", "review"),
  "server-added": row("minor", "safe", "added"),
  "sign-in-removed": row("major", "breaks"),
  "sign-in-added": row("minor", "safe", "added"),
  "version-changed": row("patch", "safe"),
} as const satisfies Readonly<Record<string, Verdicts>>;

export type ChangeKind = keyof typeof changeKinds;
