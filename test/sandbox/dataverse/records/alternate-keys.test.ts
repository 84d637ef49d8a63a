import { describe, expect, test } from "vitest";
import { bench } from "../support/bench.ts";
import { idOf, smallOrganisation } from "../support/small-organisation.ts";

// Sources: https://learn.microsoft.com/power-apps/developer/data-platform/use-alternate-key-reference-record,
// …/use-upsert-insert-update-record, …/reference/web-service-error-codes.

const open = () => bench({ dataverse: smallOrganisation });
const place = (number: number, depot: number): string =>
  `/new_pallets(new_number=${number},_new_depot_value=${idOf("depot", depot)})`;

test("a record is read and changed by an alternate key, whose columns may be lookups", async () => {
  const { get, send } = open();
  expect((await get(place(2, 1))).json["new_name"]).toBe("Twee");
  expect((await send("PATCH", place(2, 1), {}, { new_name: "2" })).status).toBe(204);
  expect((await get(`/new_pallets(${idOf("pallet", 2)})`)).json["new_name"]).toBe("2");
  expect((await send("DELETE", place(2, 1))).status).toBe(204);
  expect((await get(`/new_pallets(${idOf("pallet", 2)})`)).status).toBe(404);
});

test("what no record has is a 404 with the service's own code", async () => {
  const { get, send } = open();
  const missing = {
    status: 404,
    code: "0x80060891",
    message: "A record with the specified key values does not exist in new_pallet entity",
  };
  expect(await get(place(9, 1))).toMatchObject(missing);
  expect(await send("PATCH", place(9, 1), { "if-match": "*" }, { new_name: "x" })).toMatchObject(missing);
});

test("an upsert makes a record of the key's values, and answers with the address that was asked", async () => {
  const { send, get, root } = open();
  const made = await send("PATCH", place(7, 2), {}, { new_name: "Zeven" });
  expect([made.status, made.headers.get("odata-entityid")]).toEqual([204, root + place(7, 2)]);
  expect((await get(`${place(7, 2)}?$select=new_number,_new_depot_value`)).json).toMatchObject({
    new_number: 7,
    _new_depot_value: idOf("depot", 2),
  });
  const prefer = { prefer: "return=representation" };
  const statuses = [
    await send("PATCH", place(8, 2), prefer, { new_name: "Acht" }),
    await send("PATCH", place(8, 2), prefer, { new_name: "8" }),
  ].map(({ status }) => status);
  expect(statuses).toEqual([201, 200]);
  expect((await send("PATCH", place(8, 2), { "if-none-match": "*" }, { new_name: "x" })).status).toBe(412);
});

test("key values in the body count when the record is made, and not when it is there", async () => {
  const { send, get } = open();
  await send("PATCH", place(7, 2), {}, { new_name: "Zeven", new_number: 70 });
  expect([(await get(place(70, 2))).status, (await get(place(7, 2))).status]).toEqual([200, 404]);
  await send("PATCH", place(70, 2), {}, { new_number: 71 });
  expect((await get(place(70, 2))).status).toBe(200);
});

describe("two records never have one key", () => {
  const bind = (depot: number) => ({ "new_Depot@odata.bind": `/new_depots(${idOf("depot", depot)})` });

  test("a create is refused by the key's name, a change as well", async () => {
    const { send } = open();
    expect(await send("POST", "/new_pallets", {}, { new_number: 1, ...bind(1) })).toMatchObject({
      status: 412,
      code: "0x80060892",
      message:
        "Entity Key new_place violated. A record with the same value for new_number, new_depot already exists. A duplicate record cannot be created. Select one or more unique values and try again.",
    });
    expect((await send("PATCH", `/new_pallets(${idOf("pallet", 2)})`, {}, { new_number: 1 })).code).toBe("0x80060892");
    expect((await send("POST", "/new_pallets", {}, { new_number: 1, ...bind(2) })).status).toBe(204);
  });

  test("a part without a value is no key", async () => {
    const { send } = open();
    for (const _ of [1, 2]) expect((await send("POST", "/new_pallets", {}, { new_number: 1 })).status).toBe(204);
  });

  test("text is compared without case, and what was taken back is free again", async () => {
    const { send, get } = bench();
    expect((await send("POST", "/accounts", {}, { accountnumber: "a-000001" })).code).toBe("0x80060892");
    const part = (name: string, number: string): string =>
      `--c\r\nContent-Type: application/http\r\n\r\nPOST accounts HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ name, accountnumber: number })}\r\n`;
    const body = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${part("one", "NEW")}${part("two", "new")}--c--\r\n--b--\r\n`;
    const batch = await send("POST", "/$batch", { "content-type": "multipart/mixed; boundary=b" }, body);
    expect(batch.text).toContain("0x80060892");
    expect((await get("/accounts(accountnumber='NEW')")).status).toBe(404);
    expect((await send("POST", "/accounts", {}, { accountnumber: "NEW" })).status).toBe(204);
  });

  test("thousands of them are told apart quickly", async () => {
    const { send, get } = bench();
    for (let n = 0; n < 1500; n++) await send("POST", "/accounts", {}, { accountnumber: `N${n}` });
    expect((await get("/accounts(accountnumber='n1499')?$select=accountnumber")).json["accountnumber"]).toBe("N1499");
  });
});

test.each([
  ["columns that are no key", "(new_name='Twee')", 404, "0x80060888"],
  ["a key whose index is not active yet", "(new_code='x')", 404, "0x80060888"],
  ["a value of another type", `(new_number='1',_new_depot_value=${idOf("depot", 1)})`, 400, "0x80060888"],
])("%s are refused", async (_, key, status, code) => {
  expect(await open().get(`/new_pallets${key}`)).toMatchObject({ status, code });
});
