import { expect, test } from "vitest";
import { eq } from "../../../src/odata/filter/filter-expression.ts";
import { kindsInFilter } from "../../../src/odata/filter/kinds-in-filter.ts";
import { buildQuery } from "../../../src/odata/query/build-query.ts";
import { businessCentralRules } from "../../../src/odata/query-rules.ts";

const currency = { kinds: { id: "guid" } } as const;
const customer = {
  kinds: { id: "guid", lastModifiedDateTime: "instant" },
  nested: { currency: () => currency },
} as const;
const invoice = { kinds: { id: "guid" }, nested: { customer: () => customer } } as const;
const id = "5d115c9c-44e3-ea11-bb43-000d3a2feca1";

test("an id of a related record is written as an id, and not as text", () => {
  const filter = { "customer/id": id, "customer/currency/id": { ne: id }, "customer/displayName": "Trey Research" };
  expect(buildQuery(businessCentralRules, invoice, { filter }).$filter).toBe(
    `customer/id eq ${id} and customer/currency/id ne ${id} and customer/displayName eq 'Trey Research'`,
  );
});

test("so it is in the filter of an expanded list", () => {
  const expand = { customer: { filter: { "currency/id": id } } };
  expect(buildQuery(businessCentralRules, invoice, { expand }).$expand).toBe(`customer($filter=currency/id eq ${id})`);
});

test("of a path that leads nowhere nothing is known, nor of names that every object has", () => {
  expect(kindsInFilter(invoice, { "vendor/id": id, "customer/toString": 1, "constructor/id": 1 })).toEqual({
    id: "guid",
  });
});

test("of an entity that is not known nothing is known, with a path or without", () => {
  expect(kindsInFilter(undefined, eq("customer/id", id))).toEqual({});
});
