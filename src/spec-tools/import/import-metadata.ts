import { readMetadata } from "./read-metadata.ts";
import { splitDocument } from "./split-document.ts";
import { type ImportOptions, toOpenapi } from "./to-openapi.ts";

/**
 * Makes a folder of `specs/` from an OData `$metadata` document: OpenAPI 3.1 with the extensions of this project, which
 * `npm run generate` takes. Nothing is written; the answer is the text of each file by its path in the folder.
 *
 * @example
 * ```ts
 * const files = importMetadata(await readFile("metadata.xml", "utf8"), { title: "My API", serverUrl: "https://example.com/odata" });
 * writeImported("specs/my-api", files);
 * ```
 * @throws {MetadataInvalid} with line and column.
 */
export function importMetadata(text: string, options: ImportOptions): Map<string, string> {
  return splitDocument(toOpenapi(readMetadata(text), options));
}
