import { expect, test } from "vitest";
import { openExact } from "../../../clients/support/exact-bench.ts";

const orders = "/api/v1/{division}/salesorder/SalesOrders";
const order = "/api/v1/{division}/salesorder/SalesOrders(guid'{OrderID}')";
const accounts = "/api/v1/{division}/crm/Accounts";

test("a create is altered by chance, and the journal has exactly what was done", async () => {
  const { sandbox, exact, company } = await openExact({ rows: { CrmAccount: 0, LogisticsItem: 3 } });
  const at = { division: company };
  const items: string[] = [];
  for await (const { ID } of exact.list("/api/v1/{division}/logistics/Items", at)) items.push(String(ID));
  const buyer = await exact.create(accounts, { Name: "Buyer" }, at);
  const rule = sandbox.faults.add({ operation: /^Create/, effect: { kind: "alters", chance: 0.3 } });
  const seen = new Set<string>();
  for (let number = 0; number < 40; number++) {
    const body = {
      OrderedBy: buyer.ID,
      YourRef: `shop-${number}`,
      Description: `Order number ${number}`,
      SalesOrderLines: items.map((Item, place) => ({ Item, NetPrice: 10.25 + place, Description: `Line ${place}` })),
    };
    const before = sandbox.exact.alterations.length;
    const { OrderID } = await exact.create(orders, body, at);
    const stored = await exact.get(order, { ...at, OrderID, expand: ["SalesOrderLines"] });
    const notes = sandbox.exact.alterations.slice(before);
    expect(new Set(notes.map(({ set, key }) => `${set} ${key}`)).size <= 1).toBe(true);
    const how = new Map<string, string>(notes.map((note) => [note.path, note.how]));
    for (const { how: one } of notes) seen.add(one);
    expect(stored.Description === null).toBe(how.get("Description") === "lost");
    expect(body.Description.startsWith(stored.Description ?? "") && stored.Description !== body.Description).toBe(
      ["lost", "cut"].includes(how.get("Description") ?? ""),
    );
    expect(stored.SalesOrderLines).toHaveLength(3 - notes.filter((note) => note.how === "line").length);
    const left = items.flatMap((_, place) => (how.has(`SalesOrderLines[${place}]`) ? [] : [place]));
    expect(stored.SalesOrderLines.map(({ NetPrice }) => NetPrice)).toEqual(
      left.map((place) => {
        const done = how.get(`SalesOrderLines[${place}].NetPrice`);
        return done === "lost" ? null : done === "rounded" ? 10.3 + place : 10.25 + place;
      }),
    );
  }
  expect([...seen].sort()).toEqual(["cut", "line", "lost", "padded", "rounded"]);
  sandbox.faults.remove(rule);
  const count = sandbox.exact.alterations.length;
  await exact.create(orders, { OrderedBy: buyer.ID, SalesOrderLines: [{ Item: items[0] ?? "" }] }, at);
  expect(sandbox.exact.alterations).toHaveLength(count);
});
