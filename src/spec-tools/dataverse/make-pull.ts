import type { SpecDocument } from "../generate/spec-document.ts";
import type { ImportNote } from "../import/import-notes.ts";
import { splitDocument } from "../import/split-document.ts";
import type { OrganisationSource } from "./fetch-organisation.ts";
import { importOrganisation, type OrganisationOptions } from "./import-organisation.ts";
import { sourceFiles } from "./saved-source.ts";

/** What comes of a pull. */
export interface Pull {
  /** Text by path: a description below `spec/`, a client below `client/`, what both were made of below `source/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The description in one piece. */
  readonly document: SpecDocument;
  readonly tables: readonly string[];
  readonly operations: number;
  /** What has no place in the description. */
  readonly notes: readonly ImportNote[];
}

const below = (folder: string, files: ReadonlyMap<string, string>): [string, string][] =>
  [...files].map(([path, text]) => [`${folder}/${path}`, text]);

/**
 * Makes all files of a pull; writes nothing.
 *
 * @param options.title name of the API, in the client's names too
 * @throws {OrganisationUnreadable} for tables that are not there, or not defined
 * @throws {MetadataInvalid} for a metadata document that is none
 * @throws {SpecInvalid} when no client can be made of it
 */
export async function makePull(source: OrganisationSource, options: OrganisationOptions): Promise<Pull> {
  // It asks for compilers, which its user brings: no other command may have it in a file that it loads.
  const { clientOf } = await import("../emit/make-client.ts");
  const made = importOrganisation(source, options);
  const spec = splitDocument(made);
  const document = made.document as unknown as SpecDocument;
  // What OpenAPI takes for granted is added for the client alone.
  const client = clientOf(structuredClone(document), "spec", { name: options.title, flavor: "dataverse" });
  const { serverUrl: address, title: name, tables, operations = [] } = options;
  const saved = sourceFiles(source, { address, name, tables, operations });
  return {
    files: new Map([...below("spec", spec), ...below("client", client.files), ...below("source", saved)]),
    document,
    tables: made.tables,
    operations: client.operations,
    notes: made.notes,
  };
}
