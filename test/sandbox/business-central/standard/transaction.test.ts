import { describe, expect, test } from "vitest";
import { startMs } from "../../odata/support/test-world.ts";
import { createStandardBench } from "./support/standard-bench.ts";

const named = "~/customers?$select=id,displayName&$filter=displayName eq 'Late' or displayName eq 'Early'";

describe("a transaction of Business Central that is seen later (facts 202, 205)", () => {
  test("shows nothing, then all, with the time of its work below one that was seen meanwhile", async () => {
    const { service, world, company, get, send } = await createStandardBench();
    const made: string[] = [];
    service.transaction(company, (writer) => made.push(writer.create("customers", { displayName: "Late" })), {
      visibleAfterMs: 30_000,
    });
    expect((await get(`~/customers(${made[0]})`)).status).toBe(404);
    world.clock.advance(1000);
    await send("POST", "~/customers", { displayName: "Early" });
    expect((await get(named)).rows.map(({ displayName }) => displayName)).toEqual(["Early"]);
    world.clock.advance(29_000);
    const rows = (await get(named.replace("displayName&", "displayName,lastModifiedDateTime&"))).rows;
    const stamps = Object.fromEntries(rows.map((row) => [row["displayName"], row["lastModifiedDateTime"]]));
    expect(stamps).toEqual({
      Late: new Date(startMs).toISOString(),
      Early: new Date(startMs + 1000).toISOString(),
    });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test("an invoice appears with its lines, and what was removed goes in the same moment", async () => {
    const { service, world, company, get, send, first } = await createStandardBench();
    const { id: customerId } = await first("~/customers");
    const { id: itemId } = await first("~/items?$filter=blocked eq false");
    const { json: gone } = await send("POST", "~/salesInvoices", { customerId });
    let made = "";
    service.transaction(
      company,
      (writer) => {
        made = writer.create("salesInvoices", {
          customerId,
          salesInvoiceLines: [
            { itemId, lineType: "Item", quantity: 1 },
            { itemId, lineType: "Item", quantity: 2 },
          ],
        });
        writer.remove("salesInvoices", String(gone["id"]));
      },
      { visibleAfterMs: 60_000 },
    );
    const seen = async () => [
      (await get(`~/salesInvoices(${made})`)).status,
      (await get(`~/salesInvoices(${gone["id"]})`)).status,
    ];
    expect(await seen()).toEqual([404, 200]);
    world.clock.advance(59_999);
    expect(await seen()).toEqual([404, 200]);
    world.clock.advance(1);
    expect(await seen()).toEqual([200, 404]);
    expect((await get(`~/salesInvoices(${made})/salesInvoiceLines`)).rows.map(({ quantity }) => quantity)).toEqual([
      1, 2,
    ]);
  });

  test("what others change meanwhile stays; what it wrote of a record that is gone does not come back", async () => {
    const { service, world, company, get, send } = await createStandardBench();
    const [one, other] = (await get("~/customers?$top=2")).rows;
    service.transaction(
      company,
      (writer) => {
        writer.update("customers", String(one?.["id"]), { displayName: "Late" });
        writer.update("customers", String(other?.["id"]), { displayName: "Late" });
      },
      { visibleAfterMs: 1000 },
    );
    await send("DELETE", `~/customers(${other?.["id"]})`, undefined, { "if-match": "*" });
    const { json: made } = await send("POST", "~/customers", { displayName: "Early" });
    world.clock.advance(1000);
    expect((await get(named)).rows.map(({ displayName }) => displayName).sort()).toEqual(["Early", "Late"]);
    expect((await get(`~/customers(${other?.["id"]})`)).status).toBe(404);
    expect((await get(`~/customers(${made["id"]})`)).json["displayName"]).toBe("Early");
  });

  test("fields of a record that others change meanwhile stay as they left them", async () => {
    const { service, world, company, get, send, first } = await createStandardBench();
    const { id } = await first("~/customers");
    service.transaction(company, (writer) => writer.update("customers", String(id), { displayName: "Late" }), {
      visibleAfterMs: 1000,
    });
    await send("PATCH", `~/customers(${id})`, { city: "Delft" }, { "if-match": "*" });
    world.clock.advance(1000);
    const { json } = await get(`~/customers(${id})`);
    expect([json["displayName"], json["city"]]).toEqual(["Late", "Delft"]);
  });

  test("taken back, or refused, it leaves nothing", async () => {
    const { service, world, company, get } = await createStandardBench();
    const before = (await get("~/customers/$count")).text;
    service.transaction(company, (writer) => writer.create("customers", { displayName: "Late" }), { takenBack: true });
    expect(() =>
      service.transaction(company, (writer) => {
        writer.create("customers", { displayName: "Late" });
        writer.create("customers", { colour: "red" });
      }),
    ).toThrow(/work was refused: The property 'colour' does not exist/);
    world.clock.advance(3_600_000);
    expect((await get("~/customers/$count")).text).toBe(before);
  });

  test.each([
    ["company", "nobody", "customers"],
    ["set", undefined, "colours"],
  ])("names no %s", async (part, company, set) => {
    const bench = await createStandardBench();
    expect(() => bench.service.transaction(company ?? bench.company, (writer) => writer.create(set, {}))).toThrow(
      expect.objectContaining({ code: "SANDBOX_TRANSACTION_INVALID", part }),
    );
  });
});
