import { and, contains, eq, gt, isIn, or, raw } from "../../../src/odata/filter/filter-expression.ts";
import type { Filter, OrderBy } from "../../../src/odata/filter/filter-types.ts";

interface Row {
  Code: string | null;
  Status: 10 | 20 | null;
  Blocked: boolean;
  Modified: string;
  Timestamp: string | bigint;
}

const take = (filter: Filter<Row>): Filter<Row> => filter;

take({});
take({ Code: "A", Status: 10, Blocked: true, Modified: { gt: "2026-01-01", le: "2026-02-01" } });
take({ Code: null, Status: { in: [10, 20] }, Timestamp: { gt: 5n } });
take({ or: [{ Code: { startsWith: "A" } }, eq("Status", 20)], not: { Blocked: true } });
take(
  and(eq("Code", "A"), or(gt("Timestamp", 1n), isIn("Status", [10])), contains("Code", "x"), raw("day(Modified) eq 8")),
);
take(eq("Code", null));

// @ts-expect-error a field that the entity does not have
take({ Kode: "A" });
// @ts-expect-error a number for a text
take({ Code: 5 });
// @ts-expect-error a code that the union does not have
take({ Status: 30 });
// @ts-expect-error a code that the union does not have, in a list
take({ Status: { in: [10, 30] } });
// @ts-expect-error contains is for texts
take({ Blocked: { contains: "x" } });
// @ts-expect-error undefined would widen the list
take({ Code: undefined });
// @ts-expect-error a field that the entity does not have, deep inside
take({ or: [{ Code: "A" }, { Kode: "A" }] });
// @ts-expect-error a field that the entity does not have, by function
take(eq("Kode", "A"));
// @ts-expect-error a value of the wrong type, by function
take(eq("Code", 5));
// @ts-expect-error one wrong condition spoils the whole
take(and(eq("Code", "A"), gt("Nope", 1)));
// @ts-expect-error contains is for texts, by function
take(contains("Blocked", "x"));

const order = (by: OrderBy<Row>): OrderBy<Row> => by;
order("Modified desc");
order(["Code", "Modified asc"]);
// @ts-expect-error no such direction
order("Modified down");
// @ts-expect-error no such field
order(["Kode"]);
