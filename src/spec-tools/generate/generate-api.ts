import { bundleSpec } from "./bundle-spec.ts";
import { printOpenapi } from "./print-openapi.ts";
import { printSync } from "./print-sync.ts";
import { printTables } from "./print-tables.ts";
import { printTypes } from "./print-types.ts";

/** What was made of one API. */
export interface GeneratedApi {
  readonly api: string;
  /** Text by path below `generated/<api>/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly paths: number;
  readonly operations: number;
  readonly schemas: number;
}

/**
 * Makes all files of one API, in memory: nothing is written, so a fault leaves no half of them behind.
 *
 * @throws {SpecInvalid} when the spec cannot be bundled.
 */
export async function generateApi(specsFolder: string, api: string): Promise<GeneratedApi> {
  const document = await bundleSpec(specsFolder, api);
  const source = `specs/${api}/`;
  const tables = printTables(document, api, source);
  const items = Object.values(document.paths);
  return {
    api,
    files: new Map([
      ["openapi.json", printOpenapi(document, source)],
      ...printTypes(document, source),
      ...tables,
      ...printSync(document, source),
    ]),
    paths: items.length,
    operations: items.reduce(
      (sum, item) =>
        sum + Object.values(item).filter((value) => typeof value === "object" && "operationId" in value).length,
      0,
    ),
    schemas: Object.keys(document.components.schemas).length,
  };
}
