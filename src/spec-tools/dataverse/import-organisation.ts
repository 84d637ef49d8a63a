import { OrganisationUnreadable } from "../../errors/organisation-unreadable.ts";
import type { ImportNote } from "../import/import-notes.ts";
import { readMetadata } from "../import/read-metadata.ts";
import { type ImportedDocument, toOpenapi } from "../import/to-openapi.ts";
import { addDefinitions } from "./add-definitions.ts";
import { checkTables, type OrganisationSource } from "./fetch-organisation.ts";
import { readDefinitions } from "./read-definitions.ts";

/** What is made of an organisation's tables. */
export interface OrganisationOptions {
  /** How messages call where it comes from: the address of the organisation, a folder, or the file of its metadata. */
  readonly source: string;
  /** How they call where the definitions come from. @default source */
  readonly definitionsSource?: string;
  /** Address of the Web API, in front of all paths. */
  readonly serverUrl: string;
  /** Title of the API, for people. */
  readonly title: string;
  /** Logical names of the tables. @default all that are defined */
  readonly tables?: readonly string[];
  /** Actions and functions of the service to take as well, by the names of their imports. @default none */
  readonly operations?: readonly string[];
}

/** A description of tables, and what was left out of it. */
export interface ImportedOrganisation extends ImportedDocument {
  /** Logical names of its tables. */
  readonly tables: readonly string[];
  readonly notes: readonly ImportNote[];
}

/**
 * Makes a description of an organisation's tables, from its `$metadata` and their definitions.
 *
 * @throws {OrganisationUnreadable} for tables that are not there, or not defined
 * @throws {MetadataInvalid} for a document that is none, with line and column
 */
export function importOrganisation(
  { metadata, definitions }: OrganisationSource,
  { source, definitionsSource = source, serverUrl, title, tables, operations = [] }: OrganisationOptions,
): ImportedOrganisation {
  const defined = readDefinitions(definitions, definitionsSource);
  const wanted = tables ?? [...defined.keys()];
  const own = new Map([...defined].filter(([name]) => wanted.includes(name)));
  const select = [...[...own.values()].map(({ set }) => set), ...operations];
  // What is no metadata at all is said before what it lacks.
  const model = readMetadata(metadata, { select });
  checkTables(source, metadata, wanted);
  const missing = wanted.filter((name) => !defined.has(name));
  if (missing.length > 0)
    throw new OrganisationUnreadable(
      definitionsSource,
      `the definitions of ${missing.join(", ")} are not in it`,
      "Pull these tables from the organisation (--org).",
    );
  // Tables lead to each other by hundreds of relationships: an address for each would be most of the description.
  const document = toOpenapi(model, { title, serverUrl, select, version: "v9.2", navigations: false });
  const made = addDefinitions(document, model, own);
  return { ...made, tables: wanted, notes: [...model.notes, ...made.notes] };
}
