import { checkModel } from "./check-model.ts";
import { rootOf } from "./chosen-addresses.ts";
import { CsdlIndex } from "./csdl-index.ts";
import type { CsdlModel } from "./csdl-model.ts";
import { ImportNotes } from "./import-notes.ts";
import { readOffered } from "./read-container.ts";
import { defines, type MetadataDocument, readDocument, versionOf } from "./read-document.ts";
import { TypeWalk } from "./type-walk.ts";

/** What of a service is read, and of which documents. */
export interface ReadOptions {
  /**
   * Further documents, by the name that messages give them: those that the service's own refers to by `edmx:Reference`,
   * and those that annotate it. @default none
   */
  readonly with?: ReadonlyMap<string, string>;
  /** Entity sets, singletons and imports whose types are read. @default all */
  readonly select?: readonly string[];
  /** A further one. @default none */
  readonly under?: string;
}

/**
 * Reads an OData `$metadata` document, CSDL XML of v2, v3 or v4, into one model: aliases resolved, associations turned
 * into navigations, annotations collected. With a selection no type is read that it does not need. What nothing can be
 * made of is left out, and the model's notes say so.
 *
 * @example
 * ```ts
 * const model = readMetadata(await readFile("metadata.xml", "utf8"));
 * ```
 * @throws {MetadataInvalid} with line and column, when a document is no CSDL at all.
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html
 */
export function readMetadata(text: string, { with: more = new Map(), select, under }: ReadOptions = {}): CsdlModel {
  const own = readDocument(text);
  const documents: MetadataDocument[] = [own, ...[...more].map(([name, other]) => readDocument(other, name))];
  const chosen = select && new Set([...select.map(rootOf), ...(under === undefined ? [] : [under])]);
  const notes = new ImportNotes();
  const index = new CsdlIndex(documents, versionOf(own), notes);
  // Of what is not needed nothing is told: what is left out of what is needed, is told where that is read.
  if (chosen) notes.forget();
  const isChosen = (name: string): boolean => chosen?.has(name) ?? true;
  const offered = readOffered(index, isChosen);
  const resources = offered.resources.filter(({ name }) => isChosen(name));
  const taken = new Set(resources.map(({ type }) => type.name));
  const others = offered.resources.filter(({ kind, type }) => kind === "set" && !taken.has(type.name));
  const walk = new TypeWalk(index, chosen && taken, new Set(others.map(({ type }) => type.name)));
  if (chosen) for (const { type } of resources) walk.place(type.name);
  else walk.placeAll();
  const imported = offered.imports.flatMap(({ operations }) => operations);
  const { types, bound } = walk.read(imported, offered.bound);
  const model: CsdlModel = {
    notes: notes.list,
    version: index.version,
    onlyAnnotates: !own.schemas.some(defines),
    types,
    derived: index.derived,
    bound,
    resources: offered.resources,
    imports: offered.imports,
  };
  checkModel(model, notes);
  return model;
}
