import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { makeClient } from "../../../src/spec-tools/emit/make-client.ts";
import { writeImported } from "../../../src/spec-tools/import/write-imported.ts";
import { asObject, type Json } from "./described.ts";
import { callable, printCalls } from "./print-calls.ts";
import { serveDocument } from "./serve-document.ts";
import { modernDocument, Validator } from "./validator.ts";

/** A document to try. */
export interface TriedDocument {
  /** Also the name of its client. */
  readonly name: string;
  /** File or folder of the description, as `spec generate` takes it. */
  readonly spec: string;
  /** What the server serves and holds calls against: the document as it was written. */
  readonly document: Json;
  /** Whether its addresses are written by the rules of OData. @default false */
  readonly isOData?: boolean;
}

/** What came of a document. */
export interface Tried {
  readonly name: string;
  readonly operations: number;
  /** What went wrong, from whichever side it was seen. Empty when all is well. */
  readonly failures: readonly string[];
}

interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Run = (api: unknown, tell: (what: string, call: () => Promise<Outcome>) => Promise<void>) => Promise<void>;

const odata = resolve("src/clients/odata/index.ts");

/** Compiles programs with the settings of a strict project that checks declarations too; answers what is wrong, by file. */
export function compile(folder: string, programs: readonly string[]): string[] {
  const program = ts.createProgram(programs, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: false,
    // The package's own sources are TypeScript; those of an installed one are declarations.
    allowImportingTsExtensions: true,
    paths: { "erp-openapi/odata": [odata] },
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    typeRoots: [resolve("node_modules/@types")],
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    const place = `${file?.fileName.replace(`${folder}/`, "")}:${line}`;
    return `${place} ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 500)}`;
  });
}

/** The exports of a module that has to be loaded by Node itself, because it is no part of the repository. */
const load = async (file: string): Promise<Json> =>
  asObject({ ...(await import(/* @vite-ignore */ pathToFileURL(file).href)) });

/** Calls every operation of a document through its client, at a server that holds all of it against the document. */
async function exercise(
  folder: string,
  { name, document, isOData }: TriedDocument,
  validator: Validator,
): Promise<string[]> {
  const failures: string[] = [];
  await using server = await serveDocument(document, validator, isOData);
  const exported = await load(join(folder, name, "client", "index.js"));
  const create = Object.entries(exported).find(([key]) => key.startsWith("create"))?.[1];
  const { run } = await load(join(folder, name, "calls.js"));
  if (typeof create !== "function" || typeof run !== "function") return ["the client exports no function"];
  const auth = { token: async () => "a-token", markStale: async () => undefined };
  const api: unknown = create({ auth, baseUrl: server.url });
  await (run as Run)(api, async (what, call) => {
    const before = server.served.length;
    try {
      const { data, error, response } = await call();
      const [{ operation, answer, faults } = { operation: "nothing", answer: undefined, faults: [] }] =
        server.served.slice(before);
      if (operation !== what) failures.push(`${what}: the server saw ${operation}`);
      if (faults.length > 0) failures.push(`${what}: ${faults.join("; ")}`);
      else if (!response.ok) failures.push(`${what}: ${response.status} ${JSON.stringify(error)}`);
      else if (!what.startsWith("HEAD") && !isDeepStrictEqual(data, answer))
        failures.push(`${what}: ${JSON.stringify(data)} came of ${JSON.stringify(answer)}`);
    } catch (error) {
      const { faults = [] } = server.served[before] ?? {};
      failures.push(`${what}: ${String(error)} ${faults.join("; ")}`);
    }
  });
  const seen = new Set(server.served.map(({ operation }) => operation));
  for (const { method, path } of callable(document))
    if (!seen.has(`${method} ${path}`)) failures.push(`${method} ${path} was never called`);
  return failures;
}

/**
 * Takes documents the whole way: a client is generated of each, a program that calls every operation with all that is
 * declared and with what must be there is compiled strictly, and run against a server on loopback that validates
 * requests and answers against the document.
 *
 * @param folder an empty one, for the clients and programs
 */
export async function tryDocuments(folder: string, documents: readonly TriedDocument[]): Promise<Tried[]> {
  const failures = new Map<string, string[]>(documents.map(({ name }) => [name, []]));
  const programs: string[] = [];
  const ready: { readonly one: TriedDocument; readonly validator: Validator }[] = [];
  for (const given of documents)
    try {
      const one = { ...given, document: modernDocument(given.document) };
      const { files } = await makeClient(one.spec, { name: one.name });
      const own = join(folder, one.name);
      mkdirSync(own);
      const linked = [...files].map(
        ([path, text]) =>
          [
            path,
            path.endsWith(".js")
              ? text.replaceAll('"erp-openapi/odata"', JSON.stringify(pathToFileURL(odata).href))
              : text,
          ] as const,
      );
      writeImported(join(own, "client"), new Map(linked));
      writeFileSync(join(own, "package.json"), '{"type":"module"}');
      const client = /export type (\w+Client) =/.exec(files.get("index.d.ts") ?? "")?.[1] ?? "none";
      const validator = new Validator(one.document);
      const text = printCalls(one.document, validator, client);
      writeFileSync(join(own, "calls.ts"), text);
      const { outputText } = ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
      });
      writeFileSync(join(own, "calls.js"), outputText);
      programs.push(join(own, "calls.ts"));
      ready.push({ one, validator });
    } catch (error) {
      failures.get(given.name)?.push(String(error));
    }
  for (const problem of compile(folder, programs)) {
    const name = documents.find((one) => problem.startsWith(`${one.name}/`))?.name ?? documents[0]?.name ?? "";
    failures.get(name)?.push(problem);
  }
  for (const { one, validator } of ready)
    try {
      failures.get(one.name)?.push(...(await exercise(folder, one, validator)));
    } catch (error) {
      failures.get(one.name)?.push(String(error));
    }
  return documents.map(({ name, document }) => ({
    name,
    operations: callable(document).length,
    failures: failures.get(name) ?? [],
  }));
}

/** A document in one file of JSON. */
export function documentOf(name: string, file: string): TriedDocument {
  const document: unknown = JSON.parse(readFileSync(file, "utf8"));
  return { name, spec: file, document: asObject(document) };
}
