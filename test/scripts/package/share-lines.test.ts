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

test("an API whose services have nothing in common stays as it is", () => {
  const alone = new Map([["types/a.d.ts", fileOf(1)]]);
  expect(shareLines(alone, "shared-types.d.ts")).toEqual(alone);
});
