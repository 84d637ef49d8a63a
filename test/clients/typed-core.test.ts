import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** A change of one place of a source file that must not compile. */
interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** What the compiler says of it, so that it fails for this reason and no other. */
  readonly says: string;
}

const methods = "src/clients/create-methods.ts";
const untyped = "src/clients/untyped/untyped-client.ts";
const typed = "src/clients/types/client-methods.ts";

const mutations: Readonly<Record<string, Mutation>> = {
  "a method of the implementation is renamed": {
    file: methods,
    from: "async remove(path,",
    to: "async erase(path,",
    says: "'erase' does not exist in type 'UntypedClient'",
  },
  "a create gets its options as its body": {
    file: methods,
    from: 'write("create", path, body, options)',
    to: 'write("create", path, options, body)',
    says: "'CallValues | undefined' is not assignable to parameter of type 'BodyFields'",
  },
  "an update gets its changes as its path": {
    file: methods,
    from: 'write("update", path, changes, options)',
    to: 'write("update", changes, path, options)',
    says: "'BodyFields' is not assignable to parameter of type 'string'",
  },
  "lookupThenCreate hands body and options on in the wrong order": {
    file: methods,
    from: "lookupThenCreate(await contextOf(), path, body, options)",
    to: "lookupThenCreate(await contextOf(), path, options, body)",
    says: `'"options"' is not assignable to type '"body"'`,
  },
  "downloadFrom hands record and field on in the wrong order": {
    file: methods,
    from: "downloadFrom(await contextOf(), record, field, options)",
    to: "downloadFrom(await contextOf(), field, record, options)",
    says: "'object' is not assignable to parameter of type 'string'",
  },
  "uploadTo takes its content before its field": {
    file: methods,
    from: "async uploadTo(record, field, content, options = {})",
    to: "async uploadTo(record, content, field, options = {})",
    says: "'UploadContent' is not assignable to parameter of type 'string'",
  },
  "workHandle hands options on as what was started": {
    file: methods,
    from: "makeWorkHandle(await contextOf(), path, started, options)",
    to: "makeWorkHandle(await contextOf(), path, options, started)",
    says: "'unknown' is not assignable to parameter of type 'CallValues'",
  },
  "list answers with pages": {
    file: methods,
    from: "list: (path, options) => iterateRows(sources(path, options))",
    to: "list: pages",
    says: "'AsyncGenerator<DecodedPage, void, undefined>' and 'AsyncIterable<DecodedRow>' are incompatible",
  },
  "get answers with rows one by one": {
    file: methods,
    from: "async get(path, options) {",
    to: "async *get(path, options) {",
    says: "'AsyncGenerator<never, DecodedRow | null, unknown>' is missing",
  },
  "a forecast takes the number before the company": {
    file: methods,
    from: "forecast: async (company, needed) =>",
    to: "forecast: async (needed, company) =>",
    says: "'number' is not assignable to parameter of type 'string'",
  },
  "a reservation takes its id before the company": {
    file: methods,
    from: "quota.reserve(company, id, count, ttlMs)",
    to: "quota.reserve(id, company, count, ttlMs)",
    says: "'string | undefined' is not assignable to parameter of type 'string'",
  },
  "a method of the untyped client is renamed": {
    file: untyped,
    from: "readonly run:",
    to: "readonly execute:",
    says: "'run' does not exist in type 'UntypedClient'",
  },
  "the untyped create takes its options first": {
    file: untyped,
    from: "readonly create: (path: string, body: BodyFields, options?: CallValues)",
    to: "readonly create: (path: string, options: CallValues, body?: BodyFields)",
    says: `'"options"' is not assignable to type '"body"'`,
  },
  "the untyped client lacks a method": {
    file: untyped,
    from: "  readonly resend: (id: string, options?: ResendOptions) => Promise<Response>;\n",
    to: "",
    says: 'methodsThatDoNotFit: "resend";',
  },
  "a public method is renamed": {
    file: typed,
    from: "remove<P extends NearestPath<RemovePath<A>, Given>,",
    to: "erase<P extends NearestPath<RemovePath<A>, Given>,",
    says: "methodsThatDoNotFit: Unlike;",
  },
  "the public create takes its body first": {
    file: typed,
    from: "  create<P extends NearestPath<CreatePath<A>, Given>, Given extends string = string>(\n    path: P | Unseen<Given>,\n    body: CreateBody<A, P>,",
    to: "  create<P extends NearestPath<CreatePath<A>, Given>, Given extends string = string>(\n    body: CreateBody<A, P>,\n    path: P | Unseen<Given>,",
    says: 'methodsThatDoNotFit: "create";',
  },
  "the public list answers at once": {
    file: typed,
    from: "): AsyncIterable<AnsweredRow<A, P",
    to: "): Promise<AnsweredRow<A, P",
    says: 'methodsThatDoNotFit: "list";',
  },
  "the public update answers at once": {
    file: typed,
    from: "): Promise<UpdateAnswer<A, P, Original>>;",
    to: "): UpdateAnswer<A, P, Original>;",
    says: 'methodsThatDoNotFit: "update";',
  },
  "the public resend takes an argument more": {
    file: typed,
    from: "resend(id: string, options?: ResendOptions)",
    to: "resend(id: string, why: string, options?: ResendOptions)",
    says: 'methodsThatDoNotFit: "resend";',
  },
  "the public wait takes what was started first": {
    file: typed,
    from: "wait<P extends NearestPath<WaitPath<A>, Given>, Given extends string = string>(\n    path: P | Unseen<Given>,\n    started: StartedWork<A, P>,",
    to: "wait<P extends NearestPath<WaitPath<A>, Given>, Given extends string = string>(\n    started: StartedWork<A, P>,\n    path: P | Unseen<Given>,",
    says: 'methodsThatDoNotFit: "wait";',
  },
  "the public downloadFrom takes its field first": {
    file: "src/clients/types/media.ts",
    from: "downloadFrom(record: object, field: string,",
    to: "downloadFrom(field: string, record: object,",
    says: 'methodsThatDoNotFit: "downloadFrom";',
  },
  "a request of a batch is renamed": {
    file: "src/clients/types/batching.ts",
    from: "remove<P extends NearestPath<RemovePath<A>, Given>,",
    to: "erase<P extends NearestPath<RemovePath<A>, Given>,",
    says: "methodsThatDoNotFit: Unlike;",
  },
  "a request of a batch takes its options before its body": {
    file: "src/clients/batches/batch-parts.ts",
    from: "create: (path, body, values = {}) =>",
    to: "create: (path, values, body = {}) =>",
    says: `'"body"' is not assignable to type '"options"'`,
  },
  "a write is told its options before its body": {
    file: "src/clients/writing/write-record.ts",
    from: "  body: BodyFields,\n  settings: CallSettings,\n",
    to: "  settings: CallSettings,\n  body: BodyFields,\n",
    says: "'BodyFields' is not assignable to parameter of type 'CallSettings'",
  },
};

/** Where the methods are made, and where the public types are laid over them. */
const checked = [methods, untyped, "src/clients/create-client.ts", "src/clients/untyped/lay-types.ts"];

function readOptions(): ts.CompilerOptions {
  const { config, error }: { config?: unknown; error?: ts.Diagnostic } = ts.readConfigFile(
    "tsconfig.json",
    ts.sys.readFile,
  );
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ".");
  // An import that nothing uses any more proves nothing.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

const options = readOptions();
const host = ts.createCompilerHost(options);
const parsed = new Map<string, ts.SourceFile | undefined>();
let before: ts.Program | undefined;

/** What the compiler says of the client's core, a file of which may be changed. */
function errorsWith(changed?: { readonly file: string; readonly text: string }): string[] {
  const getSourceFile: ts.CompilerHost["getSourceFile"] = (name, target) => {
    if (changed && name === resolve(changed.file)) return ts.createSourceFile(name, changed.text, target);
    if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, target));
    return parsed.get(name);
  };
  const program = ts.createProgram(
    [resolve("src/clients/create-client.ts")],
    options,
    { ...host, getSourceFile },
    before,
  );
  before ??= program;
  const files = new Set([...checked, changed?.file ?? methods].map((file) => resolve(file)));
  return program
    .getSourceFiles()
    .filter(({ fileName }) => files.has(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

test("the client compiles", () => {
  expect(errorsWith()).toEqual([]);
});

test.each(Object.entries(mutations))("does not compile: %s", (_what, { file, from, to, says }) => {
  const text = readFileSync(file, "utf8");
  expect(text.split(from)).toHaveLength(2);
  expect(errorsWith({ file, text: text.replace(from, to) }).join("\n")).toContain(says);
});
