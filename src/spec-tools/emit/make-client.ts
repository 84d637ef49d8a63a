import { basename, resolve } from "node:path";
import { isErpError } from "../../errors/erp-error.ts";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { printOpenapi } from "../generate/print-openapi.ts";
import { printSync } from "../generate/print-sync.ts";
import { printTables } from "../generate/print-tables.ts";
import { printTypes } from "../generate/print-types.ts";
import { methods, type SpecDocument } from "../generate/spec-document.ts";
import { readSpec } from "../read-spec.ts";
import { emitClient } from "./emit-client.ts";

/** How the client is made. */
export interface MakeClientOptions {
  /** Name of the API in the client's names. */
  readonly name: string;
  /** @default `odata-v2` when a list is paged as in v2, else `odata-v4` */
  readonly flavor?: string;
}

function flavorOf(document: SpecDocument): string {
  const styles = Object.values(document.paths).map((item) => item.get?.["x-paging"]?.style);
  return styles.includes("odata-v2") ? "odata-v2" : "odata-v4";
}

/** The address in front of the paths, its variables filled in. */
function serverOf({ servers: [server] }: SpecDocument): string {
  return (server?.url ?? "").replace(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
}

/**
 * What `npm run generate` makes of a spec, of any description. One that OpenAPI does not allow, such as a schema that is
 * null, ends in whichever line first takes it for what it should be.
 *
 * @throws {SpecInvalid} when nothing can be made of it
 */
async function makeFiles(document: SpecDocument, name: string, source: string): Promise<Map<string, string>> {
  try {
    const sync = printSync(document, source);
    return new Map([
      ["openapi.json", printOpenapi(document, source)],
      ...(await printTypes(document, source)),
      ...printTables(document, name, source, { hasSync: sync.size > 0 }),
      ...sync,
    ]);
  } catch (cause) {
    if (isErpError(cause) || !(cause instanceof Error)) throw cause;
    const advice = "Correct what `erp-openapi spec lint` says of it.";
    throw new SpecInvalid(source, `no client can be made of it (${cause.message.slice(0, 300)})`, advice, { cause });
  }
}

/**
 * Makes the files of a typed client of a description; writes nothing.
 *
 * @throws {SpecInvalid} when the description cannot be read.
 */
export async function makeClient(
  spec: string,
  { name, flavor }: MakeClientOptions,
): Promise<{ files: Map<string, string>; operations: number }> {
  const document = await readSpec(spec);
  const source = basename(resolve(spec));
  const made = await makeFiles(document, name, source);
  const operations = Object.values(document.paths).reduce(
    (sum, item) => sum + methods.filter((method) => item[method] !== undefined).length,
    0,
  );
  return {
    files: emitClient(made, { name, flavor: flavor ?? flavorOf(document), serverUrl: serverOf(document), source }),
    operations,
  };
}
