import { describe, expect, test } from "vitest";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { type Exercised, Exerciser } from "./whole-way/exercise-service.ts";
import { openImported } from "./whole-way/open-imported.ts";
import { sampleNamed, samples } from "./whole-way/samples.ts";

const countsOf = (done: Exercised): string =>
  Object.entries(done)
    .map(([what, ids]) => `${ids.length} ${what}`)
    .join(", ");

/** Addresses that the service was asked for, as they stood on the wire. */
const asked = ({ log }: Sandbox): string[] =>
  log
    .entries()
    .filter(({ service }) => service === "odata")
    .map(({ method, url }) => `${method} ${decodeURIComponent(url).replace("/sample", "")}`);

const defects = ({ log }: Sandbox): unknown[] => log.entries().filter(({ defect }) => defect !== undefined);

/** Every operation of each sample, by what was done with it. */
const want: Readonly<Record<string, string>> = {
  "automation-api": "29 list, 33 get, 24 expand, 8 create, 7 update, 8 remove, 11 call, 0 empty, 3 stream",
  "business-central-api": "5 list, 4 get, 7 expand, 3 create, 3 update, 3 remove, 3 call, 1 empty, 1 stream",
  "business-central-web-service": "4 list, 4 get, 2 expand, 3 create, 4 update, 3 remove, 1 call, 0 empty, 0 stream",
  dataverse: "5 list, 7 get, 8 expand, 3 create, 3 update, 3 remove, 2 call, 0 empty, 0 stream",
  "exact-online-v2": "4 list, 3 get, 6 expand, 2 create, 2 update, 2 remove, 3 call, 0 empty, 0 stream",
  "university-v4": "9 list, 11 get, 14 expand, 5 create, 6 update, 4 remove, 6 call, 0 empty, 3 stream",
  "warehouse-v3": "4 list, 6 get, 9 expand, 3 create, 3 update, 3 remove, 3 call, 0 empty, 1 stream",
};

describe("a client that was generated of imported metadata does everything at a sandbox that serves the metadata", () => {
  test.each(samples)("$name", { timeout: 60_000 }, async ({ name, metadata, ...options }) => {
    const imported = await openImported(metadata, options);
    const exerciser = new Exerciser(imported);
    await exerciser.run();
    expect(countsOf(exerciser.done)).toBe(want[name]);
    const done = Object.entries(exerciser.done).flatMap(([what, ids]) => (what === "expand" ? [] : ids));
    const operations = Object.values(imported.document.paths).flatMap((item) =>
      [item.get, item.post, item.patch, item.put, item.delete].flatMap((operation) => operation?.operationId ?? []),
    );
    expect(done.sort()).toEqual(operations.sort());
    expect(defects(imported.sandbox)).toEqual([]);
  });
});

const addresses: readonly { sample: string; want: string }[] = [
  {
    sample: "exact-online-v2",
    want: "GET /ContractLines(ContractID=guid'a73180ec-2dcd-4b2d-ae83-7ed806ba881f',LineNumber=1000001L)",
  },
  { sample: "exact-online-v2", want: "PUT /Contracts(guid'a73180ec-2dcd-4b2d-ae83-7ed806ba881f')" },
  { sample: "exact-online-v2", want: "GET /CurrentPeriod?onDate=datetime'2025-03-03T10:00:00'" },
  { sample: "warehouse-v3", want: "PATCH /Pallets(Aisle='Aisle 1',Level=1)" },
  { sample: "warehouse-v3", want: "GET /Heaviest?aisle='O''2'" },
  { sample: "warehouse-v3", want: "POST /Pallets(Aisle='Aisle 1',Level=1)/Lift" },
  { sample: "university-v4", want: "GET /Courses(Code='Code 1',Term='Autumn',StartsOn=2024-01-02)" },
  {
    sample: "university-v4",
    want: "GET /Students(1)/Enrolments(1000001)/Exams(f4a21f1c-a6d4-4e7a-a723-4d1f7251f295)/$value",
  },
  { sample: "university-v4", want: "GET /Find(text='O''2',on=2025-03-03)" },
  { sample: "university-v4", want: "GET /RoomAt(since=duration'PT1H')" },
  {
    sample: "business-central-api",
    want: "POST /companies(a9075f93-e759-474c-acb3-8985cf136a6d)/rentalContracts(a9075f93-e759-474c-acb3-8985cf136a6d)/Microsoft.NAV.extend",
  },
  {
    sample: "business-central-web-service",
    want: "PATCH /Company('Name 1')/SalesOrder(Document_Type='Document_Type 1',No='No 1')",
  },
];

describe("addresses are written as the version of the service has them", () => {
  test.each(samples.filter(({ name }) => addresses.some(({ sample }) => sample === name)))(
    "$name",
    { timeout: 60_000 },
    async ({ name, metadata, ...options }) => {
      const imported = await openImported(metadata, options);
      await new Exerciser(imported).run();
      const found = new Set(asked(imported.sandbox));
      expect(addresses.filter(({ sample, want }) => sample === name && !found.has(want))).toEqual([]);
    },
  );
});

describe("lists", () => {
  test("are read to the end, page by page, nested ones too", async () => {
    const { metadata } = sampleNamed("university-v4");
    const rows = {
      Teachers: [
        {
          Id: 7,
          Name: "O'Neil",
          Rooms: [],
          Students: Array.from({ length: 23 }, (_, number) => ({ Id: number + 1, Name: `Student ${number + 1}` })),
        },
      ],
      Students: [],
    };
    const { client, sandbox } = await openImported(metadata, { service: { pageSize: 5, rows } });
    const found: string[] = [];
    for await (const row of client.list("/Teachers", { select: ["Name"], expand: { Students: { select: ["Name"] } } }))
      found.push(`${String(row["Name"])}: ${Array.isArray(row["Students"]) ? row["Students"].length : "none"}`);
    expect(found).toEqual(["O'Neil: 23"]);
    const names: unknown[] = [];
    for await (const row of client.list("/Students", { filter: { Name: "Student 7" }, select: ["Name"] }))
      names.push(row["Name"]);
    expect(names).toEqual(["Student 7"]);
    let count = 0;
    for await (const _ of client.list("/Students", { select: ["Id"], orderBy: "Id desc" })) count += 1;
    expect(count).toBe(23);
    expect(defects(sandbox)).toEqual([]);
  });

  test("of v2 are filtered and sorted in its own language", async () => {
    const { metadata } = sampleNamed("exact-online-v2");
    const rows = {
      Contracts: [
        {
          ID: "00000000-0000-4000-8000-000000000001",
          Number: "A'1",
          StartDate: "2025-01-01T00:00:00Z",
          Discount: 2.5,
          Timestamp: 7,
          IsOpen: 1,
        },
        {
          ID: "00000000-0000-4000-8000-000000000002",
          Number: "B2",
          StartDate: "2025-06-01T00:00:00Z",
          Discount: 1,
          Timestamp: 8,
          IsOpen: 0,
        },
      ],
    };
    const { client, sandbox } = await openImported(metadata, { service: { rows } });
    const read = async (options: object): Promise<unknown[]> => {
      const found: unknown[] = [];
      for await (const row of client.list("/Contracts", options)) found.push(row["Number"]);
      return found;
    };
    expect(await read({ filter: { Number: "A'1" } })).toEqual(["A'1"]);
    expect(await read({ filter: { StartDate: { ge: "2025-03-01T00:00:00" } } })).toEqual(["B2"]);
    expect(await read({ filter: { ID: "00000000-0000-4000-8000-000000000002" } })).toEqual(["B2"]);
    expect(await read({ filter: { Timestamp: { gt: "7" } } })).toEqual(["B2"]);
    expect(await read({ orderBy: ["StartDate desc", "Number"] })).toEqual(["B2", "A'1"]);
    expect(defects(sandbox)).toEqual([]);
  });
});

test("a change by an old version is refused, and one without a version never sent where the service insists on it", async () => {
  const { metadata, ...options } = sampleNamed("business-central-api");
  // Elsewhere a client says "any version" by itself, because PATCH would create.
  const { client } = await openImported(metadata, { ...options, flavor: "business-central" });
  const companies: unknown[] = [];
  for await (const { id } of client.list("/companies")) companies.push(id);
  const [companyId] = companies;
  const place = "/companies({companyId})/rentalContracts({id})";
  const contracts: Record<string, unknown>[] = [];
  for await (const contract of client.list("/companies({companyId})/rentalContracts", { companyId }))
    contracts.push(contract);
  const { id, "@odata.etag": etag } = contracts[0] ?? {};
  const changed = await client.update(place, { insured: false }, { companyId, id, ifMatch: etag });
  expect(changed).toMatchObject({ id, insured: false });
  await expect(client.update(place, { insured: true }, { companyId, id, ifMatch: etag })).rejects.toMatchObject({
    code: "API_PRECONDITION_FAILED",
    status: 412,
  });
  await expect(client.update(place, { insured: true }, { companyId, id })).rejects.toMatchObject({
    code: "ARGUMENT_INVALID",
    message: expect.stringMatching(/ifMatch is missing: the vendor demands it/),
  });
});
