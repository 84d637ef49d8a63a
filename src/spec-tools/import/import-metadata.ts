import type { ImportNote } from "./import-notes.ts";
import { type ReadOptions, readMetadata } from "./read-metadata.ts";
import { splitDocument } from "./split-document.ts";
import { type ImportOptions, toOpenapi } from "./to-openapi.ts";

/** Who is told what was left out. */
export interface NoteOptions {
  /** Called once, when everything is read. @default nobody is told */
  readonly onNotes?: (notes: readonly ImportNote[]) => void;
}

/**
 * Makes a folder of `specs/` from an OData `$metadata` document: OpenAPI 3.1 with the extensions of this project, which
 * `npm run generate` takes. Nothing is written; the answer is the text of each file by its path in the folder.
 *
 * @example
 * ```ts
 * const files = importMetadata(await readFile("metadata.xml", "utf8"), { title: "My API", serverUrl: "https://erp.contoso.com/odata" });
 * writeImported("specs/my-api", files);
 * ```
 * @throws {MetadataInvalid} with line and column.
 */
export function importMetadata(
  text: string,
  { onNotes, with: others, ...options }: ImportOptions & Pick<ReadOptions, "with"> & NoteOptions,
): Map<string, string> {
  const { select, under } = options;
  const model = readMetadata(text, {
    ...(others && { with: others }),
    ...(select && { select }),
    ...(under !== undefined && { under }),
  });
  const made = toOpenapi(model, options);
  onNotes?.([...model.notes, ...made.notes]);
  return splitDocument(made);
}
