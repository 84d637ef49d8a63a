import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type ApiIndex, type ApiTypes, createODataClient } from "../../../src/clients/odata/index.ts";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { importMetadata } from "../../../src/spec-tools/import/import-metadata.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import type { LooseClient } from "./whole-way/open-imported.ts";

const folder = mkdtempSync(join(tmpdir(), "erp-open-and-derived-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sample = (name: string): string => readFileSync(new URL(`./documents/${name}.xml`, import.meta.url), "utf8");

beforeAll(async () => {
  for (const name of ["travel-v4", "calls-v4"]) {
    const spec = join(folder, "specs", name);
    writeImported(spec, importMetadata(sample(name), { title: name, serverUrl: "https://erp.contoso.com/odata" }));
    const { files } = await makeClient(spec, { name });
    writeImported(join(folder, name), files);
  }
});

const isIndex = (value: unknown): value is ApiIndex =>
  typeof value === "object" && value !== null && "services" in value;

/** A client of a document at a server that answers always the same and tells what it was asked. */
async function clientOf(name: string, answer: unknown): Promise<{ client: LooseClient; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const { accept } = request.headers;
      asked.push(
        `${request.method} ${decodeURIComponent(request.url ?? "")}${accept?.includes("*/*") ? ` ${accept}` : ""} ${body}`.trim(),
      );
      const status = request.method === "POST" && request.url === "/People" ? 201 : 200;
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const { index }: { index: unknown } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, name, "operations.js")).href
  );
  if (!isIndex(index)) throw new Error("There is no index.");
  const client = createODataClient<ApiTypes>({
    index,
    baseUrl: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`,
    flavor: "odata-v4",
    auth: { token: async () => "a-token", markStale: async () => undefined },
  });
  return { client: client as unknown as LooseClient, asked };
}

describe("records of derived and open types", () => {
  const ann = { UserName: "ann", FirstName: "Ann", Cost: 5, Nick: "A", "@odata.type": "#Travel.Models.Employee" };

  test("are written with the type first and with fields of which nothing is said, and read whole", async () => {
    const { client, asked } = await clientOf("travel-v4", ann);
    const { UserName: _, ...body } = ann;
    expect(await client.create("/People", body)).toEqual(ann);
    expect(await client.get("/People('{UserName}')/Travel.Models.Employee", { UserName: "ann" })).toEqual(ann);
    await client.update("/People('{UserName}')", { Nick: "B" }, { UserName: "ann" });
    expect(asked).toEqual([
      'POST /People {"@odata.type":"#Travel.Models.Employee","FirstName":"Ann","Cost":5,"Nick":"A"}',
      "GET /People('ann')/Travel.Models.Employee",
      'PATCH /People(\'ann\') {"Nick":"B"}',
    ]);
  });

  test("a field that only the server writes is refused all the same", async () => {
    const { client, asked } = await clientOf("travel-v4", ann);
    await expect(client.create("/People", ann)).rejects.toMatchObject({
      code: "BODY_INVALID",
      message: expect.stringContaining("UserName is read only or unknown"),
    });
    expect(asked).toEqual([]);
  });
});

describe("lists and objects as arguments", () => {
  test("go by aliases, in openapi-fetch's own calls too, beside other options of the query", async () => {
    const { client, asked } = await clientOf("calls-v4", { value: [] });
    const rows: unknown[] = [];
    const path = "/Items({Id})/Calls.Near(ids={ids})";
    for await (const row of client.list(path, { Id: 1, ids: [1, 2] })) rows.push(row);
    expect(rows).toEqual([]);
    await client.GET(path, { params: { path: { Id: 1, ids: [3] }, query: { $top: 1 } } });
    await client.GET("/Sum(items={items})", { params: { path: { items: [4] } } });
    expect(asked).toEqual([
      "GET /Items(1)/Calls.Near(ids=@ids)?@ids=[1,2]",
      "GET /Items(1)/Calls.Near(ids=@ids)?@ids=[3]&$top=1",
      "GET /Sum(items=@items)?@items=[4]",
    ]);
  });

  test("an action whose arguments are called value and results sends them as they are", async () => {
    const { client, asked } = await clientOf("calls-v4", { value: [{ Id: 1 }] });
    const { data } = await client.POST("/Set", { body: { value: { From: "2025-01-01" }, results: [] } });
    expect([data, asked]).toEqual([{ value: [{ Id: 1 }] }, ['POST /Set {"value":{"From":"2025-01-01"},"results":[]}']]);
  });

  test("a record whose only field is a list called value is a record", async () => {
    const { client } = await clientOf("calls-v4", { value: [1, 2] });
    expect(await client.get("/Numbers()")).toEqual({ value: [1, 2] });
  });
});

test("a call that is read as text takes anything, JSON before the rest", async () => {
  const { client, asked } = await clientOf("travel-v4", {});
  await client.GET("/Me", { parseAs: "text" });
  await client.GET("/Me");
  expect(asked).toEqual(["GET /Me application/json, */*;q=0.8", "GET /Me"]);
});

test("programs with such records compile, and what is wrong in them does not", { timeout: 120_000 }, () => {
  const program = join(folder, "open.mts");
  writeFileSync(
    program,
    `import { createTravelV4Client, type TravelV4Options } from "./travel-v4/index.js";
declare const auth: TravelV4Options["auth"];
const api = createTravelV4Client({ auth });
const person = await api.get("/People('{UserName}')", { UserName: "ann" });
const name: string = person.FirstName;
const nick: unknown = person["Nick"];
for await (const { Cost } of api.list("/People/Travel.Models.Employee", { select: ["Cost", "Nick"], filter: { Cost: { gt: 1 } } })) Cost.toFixed();
await api.create("/People", { FirstName: "Ann", Cost: 5, Nick: "A", "@odata.type": "#Travel.Models.Employee" });
await api.update("/People('{UserName}')", { Nick: "B" }, { UserName: "ann" });
await api.create("/People('{UserName}')/Trips", { StartsAt: "2025-01-01T00:00:00Z" }, { UserName: "ann" });
// @ts-expect-error a trip is no open type
await api.create("/People('{UserName}')/Trips", { StartsAt: "2025-01-01T00:00:00Z", Nick: "A" }, { UserName: "ann" });
// @ts-expect-error the first name is demanded
await api.create("/People", { Nick: "A" });
// @ts-expect-error a field that is declared keeps its type
await api.create("/People", { FirstName: 5 });
void [name, nick];
`,
  );
  const made = ts.createProgram([program], {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    paths: { "erp-openapi/odata": [resolve("src/clients/odata/index.ts")] },
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
    skipLibCheck: true,
  });
  const found = ts.getPreEmitDiagnostics(made).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${file?.fileName.replace(`${folder}/`, "")}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`;
  });
  expect(found).toEqual([]);
});
