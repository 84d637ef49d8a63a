import ts from "typescript";
import { expect, test } from "vitest";
import { shareLines } from "../../../scripts/package/share-lines.ts";

const field = (name: string, about: string): string =>
  `\t\t\t/** Moment at which the record was ${about}, on the clock of the server that keeps it. */ ${name}?: string | null;`;
const created = field("Created", "made");
const modified = field("Modified", "last changed");
const lines = '\t\t\t/** Lines of the document. */ Lines?: schemas["Line"][];';

/** A file of declarations with ten records that have two fields alike, and one that has one of them. */
function fileOf(first: number): string {
  const records = Array.from({ length: 10 }, (_, index) => {
    const own = `\t\t\t/** Key of record ${first + index}. */ ID${first + index}?: string;`;
    return `\t\t/** A record. */ Record${first + index}: {\n${[own, created, lines, modified].join("\n")}\n\t\t};`;
  });
  return `import type { components as shared, Answers1 } from "../shared-types.ts";
export interface components {
	schemas: {
${records.join("\n")}
		Alone${first}: {
${created}
		};
	};
};
`;
}

const common = `export interface components {
	schemas: {
		Error: {
			code?: string;
		};
	};
}
`;

const files = new Map([
  ["shared-types.d.ts", common],
  ["types/a.d.ts", fileOf(1)],
  ["types/b.d.ts", fileOf(11)],
  ["codes.d.ts", "export declare const A: 1;\n"],
]);

test("fields that many records have alike, text and all, stand once; what names other records stays", () => {
  const shared = shareLines(files, "shared-types.d.ts");
  expect(shared.get("shared-types.d.ts")).toBe(
    `export type Fields1 = {\n${created.slice(2)}\n${modified.slice(2)}\n};\n${common}`,
  );
  const own = shared.get("types/a.d.ts") ?? "";
  expect(own).toContain('import type { components as shared, Fields1, Answers1 } from "../shared-types.ts";');
  expect(own).toContain(
    `\t\t/** A record. */ Record1: Fields1 & {\n\t\t\t/** Key of record 1. */ ID1?: string;\n${lines}\n\t\t};`,
  );
  expect(own).toContain(`\t\tAlone1: {\n${created}\n\t\t};`);
  expect(shared.get("codes.d.ts")).toBe(files.get("codes.d.ts"));
});

const own = (...names: string[]): string => names.map((name) => field(name, `seen by ${name}`)).join("\n");

/** A file of declarations with a record for each list of fields. */
function serviceOf(name: string, records: readonly string[]): string {
  const printed = records.map((fields, index) => `\t\t/** A record. */ ${name}${index}: {\n${fields}\n\t\t};`);
  return `import type { components as shared } from "../shared-types.ts";
export interface components {
	schemas: {
${printed.join("\n")}
	};
};
export {};
`;
}

const repeat = (count: number, fields: string): string[] => Array.from({ length: count }, () => fields);

test("fields that records of one service alone have alike stand with them, and no other program reads them", () => {
  const services = new Map([
    ["shared-types.d.ts", common],
    ["types/a.d.ts", serviceOf("A", repeat(10, own("Kind", "Source")))],
    ["types/b.d.ts", serviceOf("B", [own("Kind", "Other")])],
  ]);
  const shared = shareLines(services, "shared-types.d.ts");
  expect(shared.get("shared-types.d.ts")).toBe(common);
  const text = shared.get("types/a.d.ts") ?? "";
  expect(text).toContain(
    `shared-types.ts";\ntype Fields1 = {\n${own("Kind", "Source").replace(/^\t\t/gm, "")}\n};\nexport interface`,
  );
  expect(text).toContain("/** A record. */ A9: Fields1;\n");
  expect(shared.get("types/b.d.ts")).toBe(services.get("types/b.d.ts"));
});

test("what three records of two services have alike stays in its places: a program of any other would read it too", () => {
  const services = new Map([
    ["shared-types.d.ts", common],
    ["types/a.d.ts", serviceOf("A", repeat(2, own("Kind", "Source", "Place", "Reason", "Weight", "Colour")))],
    ["types/b.d.ts", serviceOf("B", repeat(1, own("Kind", "Source", "Place", "Reason", "Weight", "Colour")))],
  ]);
  const shared = shareLines(services, "shared-types.d.ts");
  expect(shared.get("shared-types.d.ts")).toBe(common);
  expect(shared.get("types/b.d.ts")).toBe(services.get("types/b.d.ts"));
});

test("the costliest field, which stands beside no other, hides no fields that stand together", () => {
  const alone = field(
    "Alone",
    "seen, and seen again, by nobody who has anything else in common with the others".repeat(3),
  );
  const records = [...repeat(12, alone), ...repeat(4, own("Kind", "Source", "Place"))];
  const services = new Map([
    ["shared-types.d.ts", common],
    ["types/a.d.ts", serviceOf("A", records)],
  ]);
  const text = shareLines(services, "shared-types.d.ts").get("types/a.d.ts") ?? "";
  expect(text.match(/^type Fields\d+/gm)).toEqual(["type Fields1"]);
  expect(text).toContain("/** A record. */ A15: Fields1;\n");
});

/** What an editor tells of each record of the files: its fields by name, with their types and texts. */
function told(texts: ReadonlyMap<string, string>): Record<string, string[]> {
  const host = ts.createCompilerHost({});
  const textAt = (path: string): string | undefined => texts.get(path.replace(/^\//, ""));
  host.fileExists = (path) => textAt(path) !== undefined;
  host.getSourceFile = (path, version) => {
    const text = textAt(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  host.getCurrentDirectory = () => "/";
  const roots = [...texts.keys()].filter((path) => path.startsWith("types/")).map((path) => `/${path}`);
  const program = ts.createProgram(
    roots,
    { strict: true, noLib: true, types: [], allowImportingTsExtensions: true, noEmit: true },
    host,
  );
  const checker = program.getTypeChecker();
  const records = roots.flatMap((path) => {
    const source = program.getSourceFile(path);
    const module = source && checker.getSymbolAtLocation(source);
    const components = module?.exports?.get(ts.escapeLeadingUnderscores("components"));
    const schemas = components?.members?.get(ts.escapeLeadingUnderscores("schemas"));
    return schemas ? checker.getTypeOfSymbol(schemas).getProperties() : [];
  });
  return Object.fromEntries(
    records.map((record) => [
      record.name,
      checker
        .getTypeOfSymbol(record)
        .getProperties()
        .map((one) => {
          const text = ts.displayPartsToString(one.getDocumentationComment(checker));
          return `${one.name}: ${checker.typeToString(checker.getTypeOfSymbol(one))} (${text})`;
        })
        .sort(),
    ]),
  );
}

test("an editor tells of each record what it told before", () => {
  const services = new Map([
    ["shared-types.d.ts", common],
    ["types/a.d.ts", serviceOf("A", [...repeat(10, own("Source", "Created")), ...repeat(9, own("Kind", "Place"))])],
    [
      "types/b.d.ts",
      serviceOf("B", [...repeat(8, own("Created", "Source", "Weight")), ...repeat(9, own("Colour", "Weight"))]),
    ],
  ]);
  const shared = shareLines(services, "shared-types.d.ts");
  expect([...shared.values()].join("").match(/^(?:export )?type Fields\d+/gm)).toEqual([
    "export type Fields1",
    "type Fields3",
    "type Fields2",
  ]);
  const before = told(services);
  expect([Object.keys(before).length, before["B16"]]).toEqual([
    36,
    [
      "Colour: string | null | undefined (Moment at which the record was seen by Colour, on the clock of the server that keeps it.)",
      "Weight: string | null | undefined (Moment at which the record was seen by Weight, on the clock of the server that keeps it.)",
    ],
  ]);
  expect(told(shared)).toEqual(before);
});

test("an API whose services have nothing in common stays as it is", () => {
  const alone = new Map([["types/a.d.ts", fileOf(1)]]);
  expect(shareLines(alone, "shared-types.d.ts")).toEqual(alone);
});
