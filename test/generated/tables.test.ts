import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { index as standard } from "../../generated/business-central/operations.ts";
import { index as admin } from "../../generated/business-central-admin/operations.ts";
import { index as automation } from "../../generated/business-central-automation/operations.ts";
import { index as exact } from "../../generated/exact-online/operations.ts";
import { ApiTables } from "../../src/clients/tables/api-tables.ts";
import { shapeOf } from "../../src/clients/tables/entity-shape.ts";
import type { FieldKinds } from "../../src/odata/field-kinds.ts";
import { readEntity } from "../../src/spec-tools/generate/read-entity.ts";
import { readOperations } from "../../src/spec-tools/generate/read-operations.ts";
import type { SpecDocument } from "../../src/spec-tools/generate/spec-document.ts";
import type { FieldsByKind, MethodName, OperationRow } from "../../src/spec-tools/generate/tables.ts";

const documentOf = (api: string): SpecDocument => JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));

const namesOf = (names: string | undefined): string[] => names?.split(" ").filter(Boolean) ?? [];

/** The kinds that the schema gives its fields, and those that the table's shape gives the same fields. */
function kindsOf(fields: FieldsByKind, found: FieldKinds): { said: object; read: object } {
  const said = Object.entries(fields).flatMap(([kind, names]) =>
    namesOf(names).map((name) => [name, kind === "plain" ? undefined : kind] as const),
  );
  return { said: Object.fromEntries(said), read: Object.fromEntries(said.map(([name]) => [name, found[name]])) };
}

describe.each([
  { index: standard, operations: 886, entities: 150 },
  { index: admin, operations: 75, entities: 60 },
  { index: automation, operations: 85, entities: 26 },
  { index: exact, operations: 1117, entities: 450 },
])("tables of $index.name", ({ index, operations, entities }) => {
  const document = documentOf(index.name);
  const tables = new ApiTables(index);

  test("every operation of the document is found at its path, with everything that the document says of it", async () => {
    const wanted = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(readOperations(document, item)).map(([method, { row }]) => ({
        method: method as MethodName,
        path,
        row,
      })),
    );
    const found: { method: MethodName; path: string; row: OperationRow }[] = [];
    for (const { method, path } of wanted)
      found.push({ method, path, row: (await tables.operation(method, path)).row });
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(operations);
  });

  test("and nothing else is found", async () => {
    const services = await Promise.all(Object.keys(document.paths).map((path) => tables.tableOf(path)));
    const paths = [...new Set(services)].flatMap((table) => Object.keys(table?.paths ?? {}));
    expect(paths.sort()).toEqual(Object.keys(document.paths).sort());
  });

  test("the fields of every record are decoded and written as its schema says", async () => {
    const seen = new Set<string>();
    for (const path of Object.keys(document.paths)) {
      const table = await tables.tableOf(path);
      const open = Object.values(table?.paths[path] ?? {}).flatMap(({ record, body }) =>
        [record, body].filter((name) => name !== undefined),
      );
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const schema = document.components.schemas[name];
        if (!table || !schema || seen.has(`${name} ${path}`)) continue;
        seen.add(`${name} ${path}`);
        const {
          fields,
          nested = {},
          single = {},
          write,
          writeOnce,
          writeLater,
          ignored,
          naturalKey,
        } = readEntity(document, schema);
        const shape = shapeOf(table, name);
        const { said, read } = kindsOf(fields, shape.kinds);
        expect({ name, kinds: read }).toEqual({ name, kinds: said });
        const leads = [...Object.values(nested), ...Object.values(single)].flatMap(namesOf);
        expect({ name, leads: Object.keys(shape.nested ?? {}) }).toEqual({ name, leads });
        const writable =
          write === undefined && writeOnce === undefined && writeLater === undefined
            ? undefined
            : {
                create: [...namesOf(write), ...namesOf(writeOnce)].sort(),
                update: [...namesOf(write), ...namesOf(writeLater)].sort(),
              };
        expect({
          name,
          writable: shape.writable && {
            create: [...shape.writable.create].sort(),
            update: [...shape.writable.update].sort(),
          },
        }).toEqual({ name, writable });
        expect({ name, ignored: [...(shape.ignored ?? [])] }).toEqual({ name, ignored: namesOf(ignored) });
        expect({ name, naturalKey: table.entities[name]?.naturalKey }).toEqual({ name, naturalKey });
        open.push(...Object.keys(nested), ...Object.keys(single));
      }
    }
    expect(new Set([...seen].map((place) => place.split(" ")[0])).size).toBe(entities);
  });
});

test("spot checks against the specs", async () => {
  const { row } = await new ApiTables(exact).operation("POST", "/api/v1/{division}/crm/Accounts");
  expect(row).toEqual({
    id: "CreateCrmAccount",
    record: "CrmAccount",
    body: "CrmAccount",
    retry: "never",
    answers: "201",
    access: { scopes: ["crm accounts"], level: "manage" },
  });
  const { table } = await new ApiTables(exact).operation("GET", "/api/v1/{division}/crm/Accounts");
  expect(shapeOf(table, "CrmAccount").kinds).toMatchObject({ ID: "guid", Created: "datetime", Code: "code18" });
  expect(shapeOf(table, "CrmAddress").kinds["Code"]).toBeUndefined();
  const { row: removal } = await new ApiTables(admin).operation(
    "DELETE",
    "/applications/{applicationFamily}/environments/{environmentName}",
  );
  expect(removal.async).toMatchObject({ id: "id", status: "status" });
});

test("a record that three services have is declared once, and theirs are that one", () => {
  const own = readFileSync("generated/business-central/types/sales.ts", "utf8");
  expect(own).toContain('        Attachment: shared["schemas"]["Attachment"];\n');
  expect(own).toMatch(/^ {8}SalesInvoice: \{$/m);
  expect(readFileSync("generated/business-central/shared-types.ts", "utf8")).toMatch(/^ {8}Attachment: \{$/m);
});
