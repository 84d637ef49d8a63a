import { expect, test } from "vitest";
import { syncTables } from "../../../generated/sync-tables.ts";
import { shareValues } from "../../../scripts/package/share-values.ts";

const load = (code: string): Promise<{ readonly table: unknown }> =>
  import(`data:text/javascript,${encodeURIComponent(code)}`);

const row = { strategy: "modified", key: "ID", cursor: "Modified", deletes: { sweep: true } };

test("what sets have alike stands once, and the value stays the same", async () => {
  const table = {
    sets: {
      "a/One": { path: "/a/One", ...row, columns: { text: "Name Code" }, references: { "b/Users": "Creator" } },
      "a/Two": { path: "/a/Two", ...row, columns: { text: "Name Code" }, references: { "b/Users": "Creator" } },
      "a/Three": { path: "/a/{braces}", ...row, key: "Other", columns: { text: '`${x}` "quoted"' } },
    },
  };
  const code = shareValues(table);
  expect((await load(code)).table).toEqual(table);
  expect(code.match(/Name Code/g)).toHaveLength(1);
  expect(code.match(/"modified"/g)).toHaveLength(2);
});

test("every table that is shipped stays the same", async () => {
  for (const api of Object.values(syncTables))
    for (const service of Object.values((await api()).index.services)) {
      const { table } = await service();
      expect((await load(shareValues(table))).table).toEqual(table);
    }
});
