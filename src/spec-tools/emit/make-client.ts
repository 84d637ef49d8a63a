import { basename, resolve } from "node:path";
import { isErpError } from "../../errors/erp-error.ts";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isLoopback } from "../../kit/loopback.ts";
import { isAnnotated } from "../generate/annotated.ts";
import { printCodes } from "../generate/print-codes.ts";
import { printLinkedTypes } from "../generate/print-linked-types.ts";
import { printOpenapi } from "../generate/print-openapi.ts";
import { printSync } from "../generate/print-sync.ts";
import { printTables } from "../generate/print-tables.ts";
import { printTypes } from "../generate/print-types.ts";
import type { SpecDocument } from "../generate/spec-document.ts";
import { operationsIn } from "../prepare/name-operations.ts";
import { prepareDocument } from "../prepare/prepare-document.ts";
import { signInsOf } from "../prepare/sign-ins.ts";
import { readSpec } from "../read-spec.ts";
import { emitClient } from "./emit-client.ts";

/** How the client is made. */
export interface MakeClientOptions {
  /** Name of the API in the client's names. */
  readonly name: string;
  /**
   * @default `openapi` when nothing says how lists are read, `dataverse` at an address of the Dataverse Web API, `odata-v2`
   * when a list is paged as in v2, else `odata-v4`
   */
  readonly flavor?: string;
}

/** The address in front of the paths, its variables filled in, as the document says it; `/` where it says nothing. */
function addressOf({ servers: [server] }: SpecDocument): string {
  return (server?.url ?? "/").replace(/\{([^{}]+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
}

/** https://learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors#web-api-url-and-versions */
const dataverseAddress = /\/api\/data\/v\d+\.\d+\/?$/;

function flavorOf(document: SpecDocument, address: string): string {
  if (!isAnnotated(document)) return "openapi";
  if (dataverseAddress.test(address)) return "dataverse";
  const styles = Object.values(document.paths).map((item) => item.get?.["x-paging"]?.style);
  return styles.includes("odata-v2") ? "odata-v2" : "odata-v4";
}

/** Whether a client takes an address for one. */
function isWhole(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url));
}

/**
 * What `npm run generate` makes of a spec, of any description. One that OpenAPI does not allow, such as a schema that is
 * null, ends in whichever line first takes it for what it should be.
 *
 * @throws {SpecInvalid} when nothing can be made of it
 */
function makeFiles(document: SpecDocument, name: string, source: string, isLinked: boolean): Map<string, string> {
  try {
    const sync = printSync(document, source);
    const codes = isLinked ? printCodes(document, source) : undefined;
    return new Map([
      ["openapi.json", printOpenapi(document, source)],
      ...(isLinked ? printLinkedTypes(document, source) : printTypes(document, source)),
      ...(codes === undefined ? [] : [["codes.ts", codes] as const]),
      ...printTables(document, name, source, { hasSync: sync.size > 0, isLinked }),
      ...sync,
    ]);
  } catch (cause) {
    if (isErpError(cause) || !(cause instanceof Error)) throw cause;
    const advice = "Correct what `erp-openapi spec lint` says of it.";
    throw new SpecInvalid(source, `no client can be made of it (${cause.message.slice(0, 300)})`, advice, { cause });
  }
}

/** A client that was made. */
export interface MadeClient {
  readonly files: Map<string, string>;
  readonly operations: number;
  /** What of the description it has not, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes the files of a typed client of a description; writes nothing.
 *
 * @throws {SpecInvalid} when the description cannot be read.
 */
export async function makeClient(spec: string, options: MakeClientOptions): Promise<MadeClient> {
  const notes: string[] = [];
  const made = clientOf(await readSpec(spec, notes), basename(resolve(spec)), options);
  return { ...made, notes: [...notes, ...made.notes] };
}

/**
 * Makes the files of a typed client of a description that is in memory.
 *
 * @param read changed in place: what OpenAPI takes for granted is added
 * @param source how the first line of each file calls it
 * @throws {SpecInvalid} when nothing can be made of it
 */
export function clientOf(read: SpecDocument, source: string, { name, flavor }: MakeClientOptions): MadeClient {
  const { document, notes } = prepareDocument(read, source);
  const address = addressOf(document);
  const habits = flavor ?? flavorOf(document, address);
  // The tables of an organisation lead to each other, each to all.
  const made = makeFiles(document, name, source, habits === "dataverse" && isAnnotated(document));
  const isPart = !isWhole(address) && !/^\/?$/.test(address);
  const operations = Object.values(document.paths).reduce((sum, item) => sum + operationsIn(item).length, 0);
  return {
    files: emitClient(made, {
      name,
      flavor: habits,
      serverUrl: isWhole(address) ? address : undefined,
      ...(isPart && { part: address }),
      signIn: signInsOf(document),
      source,
    }),
    operations,
    notes: isPart
      ? [...notes, `give the client its baseUrl: the description says ${JSON.stringify(address)} of it`]
      : notes,
  };
}
