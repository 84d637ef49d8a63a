import { expect, test } from "vitest";
import { bench } from "../support/bench.ts";

// Source: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/associate-disassociate-entities-using-web-api.

async function open() {
  const dataverse = bench();
  const ids = async (set: string, id: string, more = ""): Promise<string[]> =>
    (await dataverse.get(`/${set}?$select=${id}${more}`)).rows.map((row) => String(row[id]));
  const [account = "", other = ""] = await ids("accounts", "accountid");
  const [contact = ""] = await ids("contacts", "contactid", `&$filter=_parentcustomerid_value ne ${account}`);
  return { ...dataverse, account, other, contact, ids };
}

test("a reference is added to a navigation of several records, changed and removed at one of one", async () => {
  const { send, get, root, account, other, contact } = await open();
  const own = `/accounts(${account})/contact_customer_accounts`;
  const customerOf = async (): Promise<unknown> => (await get(`/contacts(${contact})`)).json["_parentcustomerid_value"];
  const reference = { "@odata.id": `${root}/contacts(${contact})` };
  expect((await send("POST", `${own}/$ref`, {}, reference)).status).toBe(204);
  expect(await customerOf()).toBe(account);
  expect((await get(`${own}/$ref`)).rows).toContainEqual(reference);
  const single = `/contacts(${contact})/parentcustomerid_account/$ref`;
  expect((await send("PUT", single, {}, { "@odata.id": `accounts(${other})` })).status).toBe(204);
  expect(await customerOf()).toBe(other);
  expect((await get(single)).json["@odata.id"]).toBe(`${root}/accounts(${other})`);
  expect((await send("DELETE", single)).status).toBe(204);
  expect(await customerOf()).toBeNull();
  expect((await get(single)).status).toBe(204);
});

test("records are parted by the key behind the navigation, or by $id", async () => {
  const { send, get, root, account, contact } = await open();
  const own = `/accounts(${account})/contact_customer_accounts`;
  for (const address of [`${own}(${contact})/$ref`, `${own}/$ref?$id=${root}/contacts(${contact})`]) {
    await send("POST", `${own}/$ref`, {}, { "@odata.id": `contacts(${contact})` });
    expect((await send("DELETE", address)).status).toBe(204);
    expect((await get(`/contacts(${contact})`)).json["_parentcustomerid_value"]).toBeNull();
    expect((await send("DELETE", address)).status).toBe(404);
  }
  expect((await send("DELETE", `${own}/$ref`)).status).toBe(400);
});

test("relationships of many to many are read from both sides, once however often they are made", async () => {
  const { send, get, ids } = await open();
  const [user = ""] = await ids("systemusers", "systemuserid");
  const [team = "", second = ""] = await ids("teams", "teamid");
  const users = `/teams(${team})/teammembership_association`;
  for (const _ of [1, 2])
    expect((await send("POST", `${users}/$ref`, {}, { "@odata.id": `systemusers(${user})` })).status).toBe(204);
  await send("POST", `/systemusers(${user})/teammembership_association/$ref`, {}, { "@odata.id": `teams(${second})` });
  expect((await get(users)).rows.map((row) => row["systemuserid"])).toEqual([user]);
  const expanded = await get(`/systemusers(${user})?$expand=teammembership_association($select=teamid)`);
  expect(expanded.json["teammembership_association"]).toMatchObject([{ teamid: team }, { teamid: second }]);
  expect((await send("DELETE", `${users}(${user})/$ref`)).status).toBe(204);
  expect((await get(users)).rows).toEqual([]);
  await send("DELETE", `/teams(${second})`);
  expect((await get(`/systemusers(${user})/teammembership_association/$ref`)).rows).toEqual([]);
});

test.each([
  ["POST", "accounts", "primarycontactid/$ref", 405],
  ["PUT", "accounts", "contact_customer_accounts/$ref", 405],
  ["PUT", "accounts", "nothing/$ref", 404],
])("%s /%s(…)/%s is answered with %i", async (method, set, rest, status) => {
  const { send, account, contact } = await open();
  const body = { "@odata.id": `contacts(${contact})` };
  expect((await send(method, `/${set}(${account})/${rest}`, {}, body)).status).toBe(status);
});

test("one column is read, written, emptied, and plain behind $value", async () => {
  const { send, get, account } = await open();
  const own = `/accounts(${account})/telephone1`;
  expect((await send("PUT", own, {}, { value: "040 1" })).status).toBe(204);
  expect([(await get(own)).json["value"], (await get(`${own}/$value`)).text]).toEqual(["040 1", "040 1"]);
  expect((await send("DELETE", own)).status).toBe(204);
  expect((await get(own)).status).toBe(204);
  expect((await send("PUT", `/accounts(${account})/createdon`, {}, { value: "2026-01-01T00:00:00Z" })).status).toBe(
    400,
  );
});

test("a change set refers to what it made, in addresses and in bodies", async () => {
  const { send, get } = await open();
  const part = (id: number, line: string, body: unknown): string =>
    `--c\r\nContent-Type: application/http\r\nContent-ID: ${id}\r\n\r\n${line} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}\r\n`;
  const body = `--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${part(1, "POST accounts", { name: "Batch" })}${part(2, "POST contacts", { lastname: "Batch", "parentcustomerid_account@odata.bind": "$1" })}${part(3, "PUT $1/primarycontactid/$ref", { "@odata.id": "$2" })}--c--\r\n--b--\r\n`;
  const answer = await send("POST", "/$batch", { "content-type": "multipart/mixed; boundary=b" }, body);
  expect(answer.text.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 204", "HTTP/1.1 204", "HTTP/1.1 204"]);
  const [account] = (await get("/accounts?$filter=name eq 'Batch'&$expand=primarycontactid,contact_customer_accounts"))
    .rows;
  expect(account).toMatchObject({
    primarycontactid: { lastname: "Batch" },
    contact_customer_accounts: [{ lastname: "Batch" }],
  });
});
