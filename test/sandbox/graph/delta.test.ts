import { describe, expect, test } from "vitest";
import { createGraphService } from "../../../src/sandbox/graph/graph-service.ts";
import { createTestWorld } from "../odata/support/test-world.ts";

interface Page {
  readonly status: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: string | undefined;
  readonly delta: string | undefined;
  readonly code: unknown;
}

function bench() {
  const world = createTestWorld();
  const service = createGraphService(world);
  const token = world.token({
    audience: "https://graph.microsoft.com",
    scopes: ["Contacts.ReadWrite", "Mail.ReadWrite"],
  });
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    service.handle(
      new Request(path.startsWith("http") ? path : `${world.origins.graph}/v1.0${path}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, ...init.headers },
      }),
    );
  const page = async (path: string, headers: Record<string, string> = {}): Promise<Page> => {
    const answer = await send(path, { headers });
    const json = Object(await answer.json());
    return {
      status: answer.status,
      rows: json.value ?? [],
      next: json["@odata.nextLink"],
      delta: json["@odata.deltaLink"],
      code: json.error?.code,
    };
  };
  /** A whole round, from its first address to the link of the next one. */
  const round = async (path: string): Promise<{ rows: Page["rows"]; delta: string; pages: number }> => {
    const rows: Page["rows"][number][] = [];
    let pages = 0;
    for (let at: string | undefined = path; ; ) {
      const one: Page = await page(at);
      rows.push(...one.rows);
      pages++;
      if (one.delta !== undefined) return { rows, delta: one.delta, pages };
      at = one.next ?? "";
    }
  };
  const write = (method: string, path: string, body?: unknown) =>
    send(path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  return { world, service, page, round, write };
}

describe.each([
  {
    set: "/me/contacts/delta",
    one: "/me/contacts",
    type: "#microsoft.graph.contact",
    field: "displayName",
    value: "New",
  },
  {
    set: "/me/mailFolders('inbox')/messages/delta",
    one: "/me/mailFolders/inbox/messages",
    type: "#microsoft.graph.message",
    field: "subject",
    value: "New",
  },
])("$set", ({ set, one, type, field, value }) => {
  test("brings everything once, page by page, then what was changed and removed", async () => {
    const { round, write } = bench();
    const first = await round(set);
    expect([first.rows.length, first.pages]).toEqual([25, 3]);
    expect(first.rows[0]).toMatchObject({
      "@odata.type": type,
      id: expect.any(String),
      "@odata.etag": expect.any(String),
    });
    expect(new Set(first.rows.map(({ id }) => id)).size).toBe(25);
    const quiet = await round(first.delta);
    expect(quiet.rows).toEqual([]);
    const [changed, removed] = [String(first.rows[3]?.["id"]), String(first.rows[20]?.["id"])];
    expect((await write("PATCH", `${one}/${changed}`, { [field]: value })).status).toBe(200);
    expect((await write("DELETE", `${one}('${removed}')`)).status).toBe(204);
    const later = await round(quiet.delta);
    expect(later.rows).toEqual([
      expect.objectContaining({ id: changed, [field]: value }),
      { "@odata.type": type, id: removed, "@removed": { reason: "deleted" } },
    ]);
    expect((await round(later.delta)).rows).toEqual([]);
  });

  test("what is selected at first is selected in later rounds, which say nothing of it", async () => {
    const { round, write } = bench();
    const first = await round(`${set}?$select=${field}`);
    expect(Object.keys(first.rows[0] ?? {}).sort()).toEqual(["@odata.etag", "@odata.type", field, "id"].sort());
    await write("PATCH", `${one}/${first.rows[0]?.["id"]}`, { [field]: value });
    const [row] = (await round(first.delta)).rows;
    expect(Object.keys(row ?? {}).sort()).toEqual(["@odata.etag", "@odata.type", field, "id"].sort());
  });
});

test("what is written while the first round is read is not lost", async () => {
  const { page, round, write } = bench();
  const begun = await page("/me/contacts/delta");
  const id = String(begun.rows[0]?.["id"]);
  await write("PATCH", `/me/contacts/${id}`, { displayName: "Meanwhile" });
  const rest = await round(begun.next ?? "");
  expect((await round(rest.delta)).rows).toMatchObject([{ id, displayName: "Meanwhile" }]);
});

test("many changes come page by page, in the size that is preferred", async () => {
  const { page, round, write } = bench();
  const { delta } = await round("/me/contacts/delta");
  for (let number = 0; number < 5; number++) await write("POST", "/me/contacts", { displayName: `New ${number}` });
  const first = await page(delta, { prefer: "odata.maxpagesize=2" });
  expect([first.rows.length, first.delta]).toEqual([2, undefined]);
  const rest = await round(first.next ?? "");
  expect([...first.rows, ...rest.rows].map(({ displayName }) => displayName)).toEqual(
    Array.from({ length: 5 }, (_, number) => `New ${number}`),
  );
});

test.each([
  ["/me/contactFolders('contacts')/contacts/delta", 200],
  ["/me/contacts/microsoft.graph.delta()", 200],
  ["/me/mailfolders('inbox')/messages/delta?changeType=created", 200],
  ["/me/contacts/delta?$filter=surname eq 'x'", 400],
  ["/me/contacts/delta?$deltatoken=bogus", 400],
  ["/me/messages/delta", 400],
])("%s: %i", async (path, status) => {
  expect((await bench().page(path)).status).toBe(status);
});

test("a link that died is 410, and the round begins anew", async () => {
  const { service, page, round } = bench();
  const { delta } = await round("/me/contacts/delta");
  service.forgetDeltaTokens();
  expect(await page(delta)).toMatchObject({ status: 410, code: "syncStateNotFound" });
  expect((await round("/me/contacts/delta")).rows).toHaveLength(25);
});

test("a link dies by itself when two hundred newer ones were given out", async () => {
  const { page, round } = bench();
  const { delta } = await round("/me/contacts/delta");
  for (let number = 0; number < 199; number++) await page("/me/contacts/delta");
  expect((await page(delta)).status).toBe(200);
  await page("/me/contacts/delta");
  expect((await page(delta)).status).toBe(410);
});

test("who may only read may not write, and mail is not contacts", async () => {
  const { world, service } = bench();
  const as = async (scopes: string[], path: string, init: RequestInit = {}) => {
    const token = world.token({ audience: "https://graph.microsoft.com", scopes });
    const headers = { authorization: `Bearer ${token}` };
    return (await service.handle(new Request(`${world.origins.graph}/v1.0${path}`, { ...init, headers }))).status;
  };
  expect(await as(["Contacts.Read"], "/me/contacts/delta")).toBe(200);
  expect(await as(["Contacts.Read"], "/me/contacts", { method: "POST", body: "{}" })).toBe(403);
  expect(await as(["Contacts.ReadWrite"], "/me/mailFolders('inbox')/messages/delta")).toBe(403);
  expect(await as(["Mail.ReadBasic"], "/me/mailFolders('inbox')/messages/delta")).toBe(200);
  expect(await as(["Mail.ReadWrite"], "/me/mailFolders('inbox')/messages", { method: "POST", body: "{}" })).toBe(405);
});
