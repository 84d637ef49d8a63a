import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";

const rooms = [
  "errors",
  "kit",
  "oauth",
  "stores",
  "http",
  "odata",
  "clients",
  "webhooks",
  "sync",
  "writes",
  "spec-tools",
  "connector-builder",
  "sandbox",
  "generated",
];

/** What each folder of src, and scripts, may import from the others; `type:` allows `import type` only. */
const table: Record<string, readonly string[]> = {
  errors: [],
  kit: ["errors"],
  oauth: ["errors", "kit"],
  stores: ["errors", "kit", "type:oauth", "type:http", "type:clients", "type:webhooks"],
  http: ["errors", "kit"],
  odata: ["errors", "kit"],
  clients: ["errors", "kit", "generated", "http", "odata", "type:oauth"],
  webhooks: ["errors", "kit"],
  sync: ["errors", "kit", "generated", "http", "odata", "type:clients"],
  writes: ["errors", "kit", "stores", "type:clients"],
  "spec-tools": ["errors", "kit"],
  "connector-builder": ["errors", "kit"],
  sandbox: ["errors", "kit", "generated"],
  cli: rooms,
  scripts: [...rooms, "cli"],
};

interface ImportLine {
  from: string;
  specifier: string;
  typeOnly: boolean;
}

/** Every import and re-export of a file, dynamic ones included. */
function importsOf(file: string, text = readFileSync(file, "utf8")): ImportLine[] {
  const found: ImportLine[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ from: file, specifier: specifier.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** The folder of a repository path that the table speaks of: `src/http/x.ts` → `http`. */
function roomOf(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "src" ? second : top;
}

/** Says what is wrong with an import line, or nothing. */
function verdict({ from, specifier, typeOnly }: ImportLine): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const own = roomOf(from);
  const target = roomOf(normalize(join(dirname(from), specifier)));
  const allowed = table[own];
  if (!allowed) return `${from}: ${folderOf(own)} is not in the table of folders`;
  if (target === own || allowed.includes(target) || (typeOnly && allowed.includes(`type:${target}`))) return undefined;
  return `${from}: may not import ${specifier}`;
}

/** A circle for each knot of files that import each other; those of types count: such files can only be read all at once. */
function circlesOf(lines: readonly ImportLine[]): string[] {
  const graph = new Map<string, string[]>();
  for (const { from, specifier } of lines)
    if (specifier.startsWith("."))
      graph.set(from, [...(graph.get(from) ?? []), normalize(join(dirname(from), specifier))]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return circles;
}

/** Where a room stands: `http` → `src/http`. */
function folderOf(room: string): string {
  return room === "scripts" ? room : `src/${room}`;
}

const sources = [...listFiles("src"), ...listFiles("scripts")].filter((file) => file.endsWith(".ts"));
const imports = sources.flatMap((file) => importsOf(file));

describe("imports of src and scripts", () => {
  test("stay within the table", () => {
    expect(imports.map(verdict).filter(Boolean)).toEqual([]);
  });

  test("are in docs/maintainer/architecture.md as they are in the table", () => {
    const text = readFileSync("docs/maintainer/architecture.md", "utf8");
    const lines = text.matchAll(/^\| \[([\w-]+)\]\([^)]+\) \| ([^|]+) \|/gm);
    const said = [...lines].map(([, room = "", cell = ""]) => {
      const [values = "", types = ""] = cell.split("; types of ");
      const words = values === "nothing" ? [] : values.replace("all of these", rooms.join(", ")).split(/, and |, /);
      return [room, [...words, ...types.split(", ").flatMap((type) => (type === "" ? [] : `type:${type}`))].sort()];
    });
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(Object.entries(table).map(([room, allowed]) => [room, [...allowed].sort()])),
    );
  });

  test("every folder of src is in the table and says its job in a README", () => {
    const folders = [...new Set(listFiles("src").map(roomOf))].sort();
    expect(folders.filter((folder) => !(folder in table))).toEqual([]);
    expect(folders.filter((folder) => !listFiles(`src/${folder}`).includes(`src/${folder}/README.md`))).toEqual([]);
  });

  test("a third-party package is imported by one folder, whose README gives the reason", () => {
    const users = new Map<string, Set<string>>();
    for (const { from, specifier } of imports) {
      if (specifier.startsWith(".") || isBuiltin(specifier)) continue;
      const name = specifier
        .split("/")
        .slice(0, specifier.startsWith("@") ? 2 : 1)
        .join("/");
      users.set(name, (users.get(name) ?? new Set()).add(roomOf(from)));
    }
    const wrong = [...users].flatMap(([name, folders]) => {
      if (folders.size > 1) return [`${name} is imported by ${[...folders].join(" and ")}`];
      const [folder] = folders;
      const readme = `${folderOf(folder ?? "")}/README.md`;
      return readFileSync(readme, "utf8").includes(`\`${name}\``) ? [] : [`${readme} does not name \`${name}\``];
    });
    expect(wrong).toEqual([]);
  });

  test("of what makes a row of the pretended Exact Online reach nothing that writes one", () => {
    const makers = /exact\/data\/(?:\w+-rules?|rule-of|read-field|amounts|look-up|children|row-times|row-context)\.ts$/;
    const reached = imports.filter(({ from }) => makers.test(from)).map(({ specifier }) => specifier);
    expect(reached).toContain("./row-context.ts");
    expect(reached.filter((specifier) => /\/(?:table|database)\.ts$/.test(specifier))).toEqual([]);
  });

  test("have no circles between files, at run time or between types", () => {
    expect(circlesOf(imports)).toEqual([]);
  });
});

describe("the check itself", () => {
  test.each([
    [
      "src/http/retry.ts",
      'import { x } from "../oauth/token.ts";',
      "src/http/retry.ts: may not import ../oauth/token.ts",
    ],
    [
      "src/stores/memory.ts",
      'import { x } from "../oauth/token.ts";',
      "src/stores/memory.ts: may not import ../oauth/token.ts",
    ],
    ["src/stores/memory.ts", 'import type { X } from "../oauth/token.ts";', undefined],
    [
      "src/sandbox/serve.ts",
      'const x = await import("../clients/a.ts");',
      "src/sandbox/serve.ts: may not import ../clients/a.ts",
    ],
    ["src/sandbox/serve.ts", 'import { x } from "../../generated/exact-online/operations.ts";', undefined],
    [
      "src/cli/start.ts",
      'import { x } from "../../scripts/run-command.ts";',
      "src/cli/start.ts: may not import ../../scripts/run-command.ts",
    ],
    ["scripts/start.ts", 'import { x } from "../src/cli/print-table.ts";', undefined],
    ["scripts/start.ts", 'import { x } from "../test/x.ts";', "scripts/start.ts: may not import ../test/x.ts"],
    ["src/odata/key.ts", 'export { x } from "../../specs/x.ts";', "src/odata/key.ts: may not import ../../specs/x.ts"],
    [
      "src/spare/x.ts",
      'import { x } from "../errors/erp-error.ts";',
      "src/spare/x.ts: src/spare is not in the table of folders",
    ],
  ])("%s with %s", (file, text, want) => {
    expect(importsOf(file, text).map(verdict)).toEqual([want]);
  });

  test.each([
    ["an import of values", 'import { b } from "./b.ts";', 'import { a } from "../x/a.ts";'],
    ["an import of types", 'import type { B } from "./b.ts";', 'import type { A } from "./a.ts";'],
    ["a type among values", 'import { b, type B } from "./b.ts";', 'export type { A } from "./a.ts";'],
    ["a type in place", 'export type B = import("./b.ts").B;', 'export const a = () => import("./a.ts");'],
  ])("a circle is found through %s", (_, ofA, ofB) => {
    const planted = [...importsOf("src/x/a.ts", ofA), ...importsOf("src/x/b.ts", ofB)];
    expect(circlesOf(planted)).toEqual(["src/x/a.ts → src/x/b.ts → src/x/a.ts"]);
  });
});
