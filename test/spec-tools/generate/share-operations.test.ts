import { astToString, stringToAST } from "openapi-typescript";
import type ts from "typescript";
import { expect, test } from "vitest";
import { shareOperations } from "../../../src/spec-tools/generate/share-operations.ts";

/** What services say, and what is printed of each and of what they share; `services` by name. */
function share(services: Readonly<Record<string, string>>): Record<string, string> {
  const nodes = Object.entries(services).map(
    ([service, text]) => [service, stringToAST(`export interface operations { ${text} }`) as ts.Node[]] as const,
  );
  const shared = shareOperations(new Map(nodes));
  const printed = [...shared.services].map(([service, own]) => [service, astToString([...own]).trim()]);
  return { ...Object.fromEntries(printed), common: astToString([...shared.common]).trim() };
}

const row = (name: string) => `components["schemas"]["${name}"]`;
const path = `path: { company: number; id: string }`;
const answers = (name: string) =>
  `responses: { 200: { content: { "application/json": { d: ${row(name)}[] } } }; 400: components["responses"]["BadRequest"]; 401: components["responses"]["Unauthorized"] }`;

test("answers of several services that differ in the record have one declaration, and refusals another", () => {
  expect(share({ a: `ListA: { ${answers("A")} }`, b: `ListB: { ${answers("B")} }` })).toEqual({
    common: `interface Refusals1 {
    400: components["responses"]["BadRequest"];
    401: components["responses"]["Unauthorized"];
}
interface Answers1<T> extends Refusals1 {
    200: {
        content: {
            "application/json": {
                d: T[];
            };
        };
    };
}`,
    a: `export interface operations {
    ListA: {
        responses: Answers1<components["schemas"]["A"]>;
    };
}`,
    b: `export interface operations {
    ListB: {
        responses: Answers1<components["schemas"]["B"]>;
    };
}`,
  });
});

test("what one service alone repeats is declared in its own types", () => {
  const get = (name: string) => `${name}: { parameters: { ${path} } }`;
  expect(share({ a: `${get("One")}; ${get("Two")}`, b: "Other: { parameters: { path: { key: string } } }" })).toEqual({
    common: "",
    a: `interface Path1 {
    company: number;
    id: string;
}
export interface operations {
    One: {
        parameters: {
            path: Path1;
        };
    };
    Two: {
        parameters: {
            path: Path1;
        };
    };
}`,
    b: `export interface operations {
    Other: {
        parameters: {
            path: {
                key: string;
            };
        };
    };
}`,
  });
});

test("parameters of one place are shared where those of another differ", () => {
  const { common, a, b } = share({
    a: `One: { parameters: { query?: { top?: number }; ${path} } }`,
    b: `Two: { parameters: { header?: { etag?: string }; ${path} } }`,
  });
  expect(common).toBe(`interface Path1 {
    company: number;
    id: string;
}`);
  for (const text of [a, b]) expect(text).toContain("path: Path1;");
});

test("answers that name two records stay where they are", () => {
  const both = `responses: { 200: { content: { "application/json": { one: ${row("A")}; other: ${row("B")} } } } }`;
  expect(share({ a: `One: { ${both} }`, b: `Two: { ${both} }` })).toMatchObject({
    common: "",
    a: expect.stringContaining(`other: ${row("B")}`),
  });
});
