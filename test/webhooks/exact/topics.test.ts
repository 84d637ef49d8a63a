import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exactTopics, isExactTopic } from "../../../src/webhooks/exact/topics.ts";

const { paths }: { paths: Record<string, { "x-webhook"?: string }> } = JSON.parse(
  readFileSync("generated/exact-online/openapi.json", "utf8"),
);

/** Sets by the topic that their records raise, as the description has them. */
const described: Record<string, string[]> = {};
for (const [path, { "x-webhook": topic }] of Object.entries(paths))
  if (topic !== undefined) (described[topic] ??= []).push(path.replace("/api/v1/{division}/", ""));

test("topics and their sets are those of the description", () => {
  const sorted = (sets: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(sets).map(([topic, names]) => [topic, [...names].sort()]));
  expect(sorted(exactTopics)).toEqual(sorted(described));
});

// The list that callers of the service use, fact 89.
test("topics are the 25 that are in use", () => {
  expect(Object.keys(exactTopics)).toHaveLength(25);
});

test.each([
  ["SalesOrders", true],
  ["Projects", false],
  ["toString", false],
  ["", false],
])("%j is a topic: %j", (topic, want) => {
  expect(isExactTopic(topic)).toBe(want);
});

test("the set of headers goes before the set of lines", () => {
  const first = Object.values(exactTopics).flatMap(([header, lines]) => (lines === undefined ? [] : [header]));
  expect(first.filter((set) => /Lines$/.test(set))).toEqual([]);
});
