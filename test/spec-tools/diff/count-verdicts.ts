import type { ValueRow } from "./value-verdicts.ts";

const text = { type: "string" };
const record = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const looser = ["patch/safe", "minor/review"] as const;
const tighter = ["major/breaks", "patch/safe"] as const;
const same = ["none/safe", "none/safe"] as const;

/** Changes of how many members a record has, beside those that it demands by name. */
export const countRows: readonly ValueRow[] = [
  [
    "one member more than none, where one is demanded",
    record({ a: text }, { required: ["a"] }),
    record({ a: text }, { required: ["a"], minProperties: 1 }),
    ...same,
  ],
  [
    "two members, where one is demanded",
    record({ a: text }, { required: ["a"] }),
    record({ a: text }, { required: ["a"], minProperties: 2 }),
    ...tighter,
  ],
  [
    "no count of members, where one is demanded",
    record({ a: text }, { required: ["a"], minProperties: 1 }),
    record({ a: text }, { required: ["a"] }),
    ...same,
  ],
  [
    "no count of members that was more than one that is demanded",
    record({ a: text }, { required: ["a"], minProperties: 2 }),
    record({ a: text }, { required: ["a"] }),
    ...looser,
  ],
  [
    "any member instead of the one that was demanded",
    record({ a: text }, { required: ["a"], minProperties: 1 }),
    record({ a: text }, { minProperties: 1 }),
    "minor/safe",
    "major/review",
  ],
  [
    "one member, where one is demanded that only the service sets",
    record({ a: { ...text, readOnly: true } }, { required: ["a"] }),
    record({ a: { ...text, readOnly: true } }, { required: ["a"], minProperties: 1 }),
    "major/breaks",
    "none/safe",
  ],
];
