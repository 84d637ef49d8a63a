import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerRecord } from "../../../src/spec-tools/generate/read-record.ts";
import { openImported, type Row } from "./whole-way/open-imported.ts";

const read = (name: string): string => readFileSync(new URL(`./documents/${name}.xml`, import.meta.url), "utf8");

const isPlain = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

// A property `q-r`, `2x`, `名前` or `x.y` was imported and typed, and refused by every query that named it.
test.each([
  ["odd-names-v4", 21],
  ["odd-names-v2", 7],
  ["spellings-v4", 3],
  ["scripts-v4", 5],
  // A duration was compared as text, a time of day too.
  ["kinds-v4", 23],
])(
  "every field of %s can be selected, sorted and filtered by, and navigations expanded",
  {
    timeout: 60_000,
  },
  async (name, fields) => {
    const { document, client } = await openImported(read(name));
    const all = async (path: string, options: object): Promise<Row[]> => {
      const rows: Row[] = [];
      for await (const row of client.list(path, options)) rows.push(row);
      return rows;
    };
    let tried = 0;
    for (const [path, { get }] of Object.entries(document.paths)) {
      const record = get?.["x-paging"] && !path.includes("(") ? answerRecord(document, get) : undefined;
      if (record === undefined) continue;
      const [first] = await all(path, {});
      if (!first) throw new Error(`${path} has no row.`);
      for (const [field, schema] of Object.entries(document.components.schemas[record]?.properties ?? {})) {
        if (field.startsWith("@") || field.startsWith("__")) continue;
        const isNavigation =
          "type" in schema && schema.type === "array" && schema.items !== undefined && "$ref" in schema.items;
        if (isNavigation) {
          const [inner] = await all(path, { expand: { [field]: { select: ["3rd"] } } }).catch(() =>
            all(path, { expand: [field] }),
          );
          expect(inner).toHaveProperty([field]);
          continue;
        }
        const [selected = {}] = await all(path, { select: [field] });
        expect(selected[field]).toEqual(first[field]);
        if (isPlain(first[field])) expect((await all(path, { orderBy: `${field} desc` })).length).toBeGreaterThan(0);
        // Bytes cannot be compared.
        if (isPlain(first[field]) && !("format" in schema && schema.format === "byte"))
          expect(await all(path, { filter: { [field]: first[field] } })).toContainEqual(first);
        tried += 1;
      }
    }
    expect(tried).toBe(fields);
  },
);
