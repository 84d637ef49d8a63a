import fc from "fast-check";
import openapiTypescript, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import type { ChangeKind, SpecChange } from "../../../src/spec-tools/diff/change-list.ts";
import { compareSpecs } from "../../../src/spec-tools/diff/compare-specs.ts";
import { oldType } from "./old-types.ts";
import { type Change, changes, type Description, documentOf } from "./random-changes.ts";

type Side = "sent" | "read";

interface Judged {
  readonly change: Change;
  readonly side: Side;
  readonly found: readonly SpecChange[];
}

/** As many changes as are tried, and others by another seed: `SPEC_DIFF_PAIRS=5000 SPEC_DIFF_SEED=2`. */
const numRuns = Number(process.env["SPEC_DIFF_PAIRS"] ?? 450);
const seed = Number(process.env["SPEC_DIFF_SEED"] ?? 19_991_231);

const judged: readonly Judged[] = fc.sample(changes, { seed, numRuns }).flatMap((change) =>
  (["sent", "read"] as const).map((side) => ({
    change,
    side,
    found: compareSpecs(documentOf(change.before, side), documentOf(change.after, side)),
  })),
);

/** Components get names of their own, so that all descriptions fit into one. */
const numbered = ({ body, components }: Description, index: number): Description =>
  JSON.parse(
    JSON.stringify({
      body,
      components: Object.fromEntries(Object.entries(components).map(([name, schema]) => [`${name}${index}`, schema])),
    }).replaceAll(/#\/components\/schemas\/(\w+)/g, `#/components/schemas/$1${index}`),
  );

/** The types that the later versions have, by openapi-typescript: a generator that is not ours. */
async function typesOfLater(): Promise<string> {
  const later = judged.map(({ change }, index) => numbered(change.after, index));
  const content = (body: unknown): object => ({ content: { "application/json": { schema: body } } });
  const document = {
    openapi: "3.1.0",
    info: { title: "Later", version: "2" },
    paths: Object.fromEntries(
      later.map(({ body }, index) => [
        `/things${index}`,
        {
          post: {
            operationId: `call${index}`,
            requestBody: { required: true, ...content(body) },
            responses: { "200": { description: "Here.", ...content(body) } },
          },
        },
      ]),
    ),
    components: { schemas: Object.assign({}, ...later.map(({ components }) => components)) },
  };
  return astToString(
    await openapiTypescript(document as unknown as OpenAPI3, { defaultNonNullable: false, silent: true }),
  );
}

/** A program of somebody who knew the earlier version: it sends what was taken, or reads what was answered. */
function programOf({ change: { before }, side }: Judged, index: number): string {
  const own = oldType(before, side);
  const operation = `operations["call${index}"]`;
  return side === "sent"
    ? `declare const sent${index}: ${own}; export const call${index}: ${operation}["requestBody"]["content"]["application/json"] = sent${index};`
    : `declare const answer${index}: ${operation}["responses"]["200"]["content"]["application/json"]; export const read${index}: ${own} = answer${index};`;
}

/** The programs that do not compile, by their numbers. */
function broken(types: string): ReadonlyMap<number, string> {
  const files = new Map([
    ["/types.ts", types],
    ["/old.ts", `import type { operations } from "./types.ts";\n${judged.map(programOf).join("\n")}\n`],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, version) => {
    const text = files.get(name);
    return text === undefined ? getSourceFile.call(host, name, version) : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.readFile = (name) => files.get(name) ?? readFile.call(host, name);
  const program = ts.createProgram(["/old.ts"], options, host);
  const failed = new Map<number, string>();
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, " ");
    if (file?.fileName !== "/old.ts" || start === undefined) throw new Error(`${file?.fileName ?? ""}: ${text}`);
    failed.set(file.getLineAndCharacterOfPosition(start).line - 1, text);
  }
  return failed;
}

let failed: ReadonlyMap<number, string> = new Map();
beforeAll(async () => {
  failed = broken(await typesOfLater());
}, 120_000);

const isCompatible = ({ found }: Judged, ignored?: ChangeKind): boolean =>
  found.every(({ kind, types }) => kind === ignored || types !== "major");

test("what is no major version compiles with programs of the version before", () => {
  const wrong = judged
    .map((one, index) => ({ one, error: failed.get(index) }))
    .filter(({ one, error }) => error !== undefined && isCompatible(one))
    .map(({ one: { change, side, found }, error }) =>
      JSON.stringify({ side, error, ...change, found: found.map(({ kind, place }) => `${kind} ${place}`) }),
    )
    .sort((a, b) => a.length - b.length);
  expect(wrong.slice(0, 3)).toEqual([]);
});

test("enough changes are compatible, and enough programs are broken", () => {
  const compatible = judged.filter((one) => one.found.length > 0 && isCompatible(one)).length;
  expect(compatible).toBeGreaterThan(150);
  expect(failed.size).toBeGreaterThan(150);
});

const controls: readonly (readonly [Side, ChangeKind])[] = [
  ["sent", "type-changed"],
  ["sent", "value-removed"],
  ["sent", "property-demanded"],
  ["sent", "null-removed"],
  ["read", "type-widened"],
  ["read", "null-added"],
  ["read", "branch-added"],
  ["read", "property-removed"],
  ["read", "property-no-longer-demanded"],
];

test.each(controls)("%s: without the rule %s a program is broken", (side, kind) => {
  const hit = judged.filter((one, index) => one.side === side && failed.has(index) && isCompatible(one, kind));
  expect(hit.length).toBeGreaterThan(0);
});
