/** The shapes of `x-changes` and `x-change-rules`, as JSON Schema; `specs/README.md` shows them. */

const text = { type: "string", minLength: 1 };
const texts = { type: "array", items: text, minItems: 1, uniqueItems: true };
const facts = { type: "array", items: { type: "integer", minimum: 1 }, minItems: 1, uniqueItems: true };
const seconds = { type: "integer", minimum: 1 };

const closed = (properties: Readonly<Record<string, object>>, required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const strategies = ["row-version", "modified", "delta-link", "parent", "snapshot"];

const deletes = {
  // One shape or the other, told by its type: a finding then speaks of the one that was meant.
  if: { type: "object" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: closed(
    {
      log: text,
      types: { type: "array", items: { type: "integer" }, minItems: 1, uniqueItems: true },
      also: texts,
    },
    ["log", "types"],
  ),
  else: { enum: ["sweep", "link", "with-parent"] },
};

const shared = {
  cursor: text,
  counter: text,
  lateSeconds: seconds,
  wallClock: { const: true },
  deletes,
  resets: texts,
  facts,
};

const copied = closed(
  {
    strategy: { enum: strategies },
    key: texts,
    ...shared,
    parent: closed({ set: text, by: texts, field: text }, ["set"]),
    twins: {
      ...closed({ plain: text, bulk: text, union: texts, unlike: texts }, []),
      minProperties: 1,
    },
    lines: closed({ set: text, number: text, key: texts, line: texts }, ["set", "number", "key"]),
    derived: texts,
  },
  ["strategy"],
);

/** What a list says. */
export const changesSchema = {
  if: { type: "object", required: ["instead"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: closed({ instead: texts, facts }, ["instead"]),
  else: {
    if: { type: "object", required: ["none"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: closed({ none: { enum: ["log", "answer", "file", "unkeyed"] }, facts }, ["none"]),
    else: copied,
  },
};

/** What an API says of all its lists. */
export const changeRulesSchema = closed(
  {
    below: texts,
    strategies: {
      type: "object",
      minProperties: 1,
      propertyNames: { enum: strategies },
      additionalProperties: closed(shared, ["facts"]),
    },
    logs: {
      type: "object",
      additionalProperties: closed(
        {
          set: text,
          cursor: text,
          key: text,
          type: text,
          counter: text,
          lateSeconds: seconds,
          keepSeconds: seconds,
          facts,
        },
        ["set", "cursor", "key", "type", "counter", "lateSeconds", "keepSeconds", "facts"],
      ),
    },
    resets: {
      type: "object",
      additionalProperties: closed({ set: text, key: text, field: text, facts }, ["set", "key", "field", "facts"]),
    },
    counters: {
      type: "object",
      additionalProperties: closed(
        {
          set: text,
          version: text,
          since: text,
          sinceSeconds: seconds,
          arguments: { type: "object", minProperties: 1, additionalProperties: text },
          facts,
        },
        ["set", "version", "since", "sinceSeconds", "facts"],
      ),
    },
  },
  ["below", "strategies"],
);
