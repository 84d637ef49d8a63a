/** What a change asks of those who use the TypeScript client, as a step of the package's version. */
export type TypesVerdict = "major" | "minor" | "patch";

/**
 * What a change does to flows and apps that exist: `breaks` when a saved one fails or will not save, `review` when
 * it runs but may do something else, `safe` otherwise.
 */
export type FlowsVerdict = "breaks" | "review" | "safe";

export type ChangeGroup = "breaking" | "added" | "changed" | "deprecated";

/** What a change means for both audiences. */
export interface Verdicts {
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
 * Every kind of change that means the same wherever it is, with both verdicts; `schema-kinds.ts` has those of values,
 * which a request and an answer take differently. Types: a path literal, a name, a demanded or a missing member breaks the
 * build. Flows: a saved flow keeps operationId, names of parameters and of fields, and values; what it keeps must live.
 */
export const changeKinds = {
  // operations
  "operation-removed": row("major", "breaks"),
  "operation-renamed": row("major", "breaks"),
  // What was made of the earlier version calls where nobody answers.
  "operation-moved": row("major", "breaks"),
  "operation-method-changed": row("major", "breaks"),
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
  "parameter-moved": row("major", "review"),
  "required-parameter-moved": row("major", "breaks"),
  "parameter-renamed": row("major", "breaks"),
  // On the wire letter case does not count (RFC 9110, section 5.1); a type has the name as it is spelled.
  "header-respelled": row("major", "safe"),
  "parameter-literal-changed": row("minor", "review"),
  "parameter-style-changed": row("major", "breaks"),
  "parameter-deprecated": row("minor", "safe", "deprecated"),
  "parameter-revived": row("patch", "safe"),
  // Most services read both spellings; a `&` or a `#` that stands as it is ends a value.
  "reserved-characters-changed": row("minor", "review"),
  // bodies
  "body-added-required": row("major", "breaks"),
  "body-added-optional": row("minor", "safe", "added"),
  "body-removed": row("major", "breaks"),
  "body-now-required": row("major", "breaks"),
  "body-now-optional": row("minor", "safe"),
  "body-content-removed": row("major", "breaks"),
  "body-content-added": row("minor", "safe", "added"),
  // Of what the service sends: nothing is left that was read.
  "body-content-replaced": row("major", "breaks"),
  "body-encoding-changed": row("major", "breaks"),
  "body-encoding-widened": row("minor", "safe"),
  "body-encoding-narrowed": row("minor", "safe"),
  // answers
  "answer-status-added": row("minor", "review", "added"),
  "answer-status-removed": row("minor", "safe"),
  "error-status-added": row("minor", "review", "added"),
  "error-status-removed": row("minor", "safe"),
  "error-record-added": row("major", "review"),
  "answer-record-added": row("major", "review"),
  "answer-content-removed": row("major", "breaks"),
  // JSON stays: only who asks for the other type by `Accept` misses it.
  "answer-content-fewer": row("minor", "review"),
  "answer-content-added": row("minor", "review", "added"),
  "answer-content-widened": row("major", "breaks"),
  "answer-content-narrowed": row("minor", "safe"),
  "answer-emptied": row("major", "breaks"),
  "answer-filled": row("minor", "safe", "added"),
  "answer-demanded": row("major", "breaks"),
  "header-removed": row("major", "review"),
  "header-added": row("minor", "safe", "added"),
  "header-may-be-missing": row("major", "review"),
  "header-always-there": row("minor", "safe"),
  "header-style-changed": row("major", "review"),
  "header-deprecated": row("minor", "safe", "deprecated"),
  "header-revived": row("patch", "safe"),
  // schemas
  "schema-added": row("minor", "safe", "added"),
  "schema-removed": row("minor", "safe"),
  "schema-renamed": row("minor", "safe"),
  "schema-natural-key-changed": row("minor", "safe"),
  "schema-natural-key-removed": row("minor", "review"),
  "schema-alternate-key-added": row("minor", "safe", "added"),
  "schema-alternate-key-removed": row("major", "breaks"),
  "schema-filter-closed": row("major", "breaks"),
  "schema-filter-opened": row("minor", "safe"),
  "property-key-changed": row("major", "breaks"),
  "property-key-maker-changed": row("major", "breaks"),
  "property-filter-refused": row("major", "breaks"),
  "property-filter-allowed": row("minor", "safe"),
  "property-deprecated": row("minor", "safe", "deprecated"),
  "property-revived": row("patch", "safe"),
  "property-ends": row("minor", "safe", "deprecated"),
  "reference-said": row("minor", "safe", "added"),
  "reference-changed": row("minor", "review"),
  "failure-changed": row("minor", "review"),
  "spelling-added": row("minor", "safe", "added"),
  "spelling-removed": row("minor", "review"),
  "code-renamed": row("major", "safe"),
  "format-said": row("patch", "safe"),
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
  "effect-said": row("minor", "safe"),
  "effect-unsaid": row("minor", "review"),
  "retry-stricter": row("minor", "review"),
  "retry-looser": row("minor", "safe"),
  "access-needs-more": row("major", "breaks"),
  "access-needs-less": row("patch", "safe"),
  "access-said": row("minor", "review"),
  "access-unsaid": row("patch", "safe"),
  "quota-tightened": row("patch", "review"),
  "quota-loosened": row("patch", "safe"),
  "async-added": row("minor", "review", "added"),
  "async-removed": row("major", "review"),
  "async-changed": row("minor", "review"),
  "or-list-changed": row("minor", "review"),
  "copy-removed": row("major", "review"),
  "copy-added": row("minor", "safe", "added"),
  "copy-changed": row("minor", "review"),
  "copy-tuned": row("patch", "safe"),
  "webhook-removed": row("minor", "breaks"),
  "webhook-added": row("minor", "safe", "added"),
  // the document
  "server-removed": row("major", "review"),
  "server-added": row("minor", "safe", "added"),
  "server-default-changed": row("minor", "review"),
  "sign-in-removed": row("major", "breaks"),
  "sign-in-added": row("minor", "safe", "added"),
  // A scheme that no operation demands, in a document that says what others demand.
  "spare-sign-in-removed": row("minor", "safe"),
  "spare-sign-in-changed": row("minor", "safe"),
  "sign-in-changed": row("major", "breaks"),
  "sign-in-moved": row("major", "review"),
  "sign-in-deprecated": row("minor", "safe", "deprecated"),
  "sign-in-revived": row("patch", "safe"),
  "scope-removed": row("major", "review"),
  "scope-added": row("minor", "safe", "added"),
  "sign-in-demanded": row("major", "breaks"),
  "sign-in-allowed": row("minor", "safe"),
  "version-changed": row("patch", "safe"),
} as const satisfies Readonly<Record<string, Verdicts>>;

export type PlainKind = keyof typeof changeKinds;

/**
 * The same kinds where they mean another thing: what the service sends by itself (`webhooks`, `callbacks`) the user reads,
 * and the answers to it are the user's. What is not here means the same there.
 */
export const notifiedKinds: Readonly<Partial<Record<PlainKind, Verdicts>>> = {
  "webhook-removed": row("major", "breaks"),
  // The user gets the body: less than was said is missed, and a type that was not said nobody may be able to read.
  "body-added-required": row("minor", "safe", "added"),
  "body-now-required": row("minor", "safe"),
  "body-now-optional": row("major", "review"),
  "body-content-removed": row("minor", "safe"),
  "body-content-added": row("major", "review", "added"),
  "body-encoding-widened": row("major", "review"),
  // The user gives the answer: what is not taken any more is refused, and what is taken too need not be given.
  "answer-status-added": row("minor", "safe", "added"),
  "answer-status-removed": row("major", "breaks"),
  "error-status-added": row("minor", "safe", "added"),
  "error-status-removed": row("major", "review"),
  "answer-record-added": row("minor", "safe", "added"),
  "error-record-added": row("minor", "safe", "added"),
  "answer-content-added": row("minor", "safe", "added"),
  "answer-content-widened": row("minor", "safe"),
  "answer-emptied": row("minor", "safe"),
  "answer-filled": row("major", "review"),
};
