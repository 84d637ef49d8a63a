import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Document {
  readonly components: {
    readonly schemas: Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, { readonly "x-failure"?: true }>> }>
    >;
  };
}

const { components }: Document = JSON.parse(readFileSync("generated/exact-online/openapi.json", "utf8"));
const properties = Object.entries(components.schemas).flatMap(([schema, { properties = {} }]) =>
  Object.entries(properties).map(([name, property]) => ({ at: `${schema}.${name}`, name, property })),
);

test("x-failure marks what actions of Exact say of their own failure: 19 fields of 13 sets (fact 198)", () => {
  const marked = properties.filter(({ property }) => property["x-failure"]);
  expect(new Set(marked.map(({ at }) => at.split(".")[0])).size).toBe(13);
  const counts: Record<string, number> = {};
  for (const { name } of marked) counts[name] = (counts[name] ?? 0) + 1;
  expect(counts).toEqual({
    ErrorMessage: 9,
    DocumentCreationError: 3,
    EmailCreationError: 3,
    PeppolCreationError: 1,
    PostboxMessageCreationError: 1,
    Errors: 1,
    NumberOfFailedInvoices: 1,
  });
});

test("a field of that kind that comes with a new set is marked, or named here with its reason", () => {
  const unmarked = properties.filter(({ name, property }) => /Error|Fail/.test(name) && !property["x-failure"]);
  expect(unmarked.map(({ at }) => at).sort()).toEqual([
    // A state of the stored row, which a caller may set: hours and costs that a later run could not process.
    "ProjectCostTransaction.ErrorText",
    // A state of the stored row: whether the agenda of the employee took it.
    "ProjectProjectPlanning.CommunicationErrorStatus",
    "ProjectTimeTransaction.ErrorText",
    "SyncProjectProjectPlanning.CommunicationErrorStatus",
    "SyncProjectTimeCostTransaction.ErrorText",
  ]);
});
