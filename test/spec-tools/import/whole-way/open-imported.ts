import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import { type ApiIndex, type ApiTypes, createODataClient } from "../../../../src/clients/odata/index.ts";
import type { TokenSource } from "../../../../src/http/auth/auth.ts";
import type { ODataServiceOptions, Sandbox } from "../../../../src/sandbox/index.ts";
import { makeClient } from "../../../../src/spec-tools/emit/make-client.ts";
import type { SpecDocument } from "../../../../src/spec-tools/generate/spec-document.ts";
import { importMetadata } from "../../../../src/spec-tools/import/import-metadata.ts";
import type { ImportOptions } from "../../../../src/spec-tools/import/to-openapi.ts";
import { writeImported } from "../../../../src/spec-tools/import/write-imported.ts";
import { entraTokens, sandboxClock, sandboxForTest } from "../../../clients/support/signed-in.ts";

export type Row = Record<string, unknown>;

/** The client's methods without types: what is tried here is known only once the metadata was read. */
export interface LooseClient {
  list(path: string, options?: object): AsyncIterable<Row>;
  get(path: string, options?: object): Promise<Row>;
  create(path: string, body: object, options?: object): Promise<Row | undefined>;
  update(path: string, changes: object, options?: object): Promise<Row | undefined>;
  remove(path: string, options?: object): Promise<unknown>;
  GET(path: string, options?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
  POST(path: string, options?: object): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

/** An imported service: its description, a client that was generated of it, and a sandbox that serves its metadata. */
export interface Imported {
  readonly folder: string;
  readonly document: SpecDocument;
  readonly client: LooseClient;
  readonly sandbox: Sandbox;
}

/** Entra refuses an application that asks for the same token again and again. */
function keepToken(source: TokenSource): TokenSource {
  let kept: ReturnType<TokenSource["token"]> | undefined;
  return { token: (request) => (kept ??= source.token(request)), markStale: () => void (kept = undefined) };
}

const isIndex = (value: unknown): value is ApiIndex =>
  typeof value === "object" && value !== null && "services" in value;

/** A client of a description in a folder, and a sandbox that serves the metadata it was made of. */
export async function openDescribed(
  folder: string,
  { metadata, files, service = {} }: { metadata: string; files: ReadonlyMap<string, string>; service?: object },
): Promise<Imported> {
  writeImported(join(folder, "client"), files);
  const { index }: { index: unknown } = await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "client", "operations.js")).href
  );
  if (!isIndex(index)) throw new Error("There is no index.");
  const document: SpecDocument = JSON.parse(files.get("openapi.json") ?? "");
  const sandbox = await sandboxForTest({ services: [{ name: "sample", metadata, ...service }] });
  const made = /flavor: "([\w-]+)"/.exec(files.get("index.js") ?? "")?.[1];
  const client = createODataClient<ApiTypes>({
    index,
    baseUrl: sandbox.odata?.urls["sample"] ?? "",
    flavor: made === "odata-v2" || made === "business-central" ? made : "odata-v4",
    auth: keepToken(entraTokens(sandbox, `${sandbox.odata?.origin}/.default`)),
    clock: sandboxClock(sandbox),
  });
  return { folder, document, client: client as unknown as LooseClient, sandbox };
}

/** Takes metadata the whole way: files of a spec, generated client, sandbox. */
export async function openImported(
  metadata: string,
  {
    service = {},
    flavor,
    ...options
  }: Partial<ImportOptions> & { service?: Partial<ODataServiceOptions>; flavor?: "odata-v2" | "business-central" } = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "erp-whole-way-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeImported(
    join(folder, "spec"),
    importMetadata(metadata, { title: "Sample", serverUrl: "https://sample.test/odata", ...options }),
  );
  const { files } = await makeClient(join(folder, "spec"), { name: "sample", ...(flavor && { flavor }) });
  const under = options.under === undefined ? {} : { under: options.under };
  return openDescribed(folder, { metadata, files, service: { ...under, ...service } });
}
