import { MetadataInvalid } from "../../errors/metadata-invalid.ts";
import { Answers, errorSchemas, sharedResponses } from "./answers.ts";
import { addImport, type BuildContext } from "./build-operations.ts";
import { addResource, type IsWanted, type ResourcePlan } from "./build-resource.ts";
import { ChosenAddresses, rootOf, schemasIn } from "./chosen-addresses.ts";
import type { CsdlModel, CsdlOperation, Resource } from "./csdl-model.ts";
import type { Json } from "./flat-type.ts";
import type { ImportNote } from "./import-notes.ts";
import { keySegment } from "./key-segment.ts";
import { PathList } from "./path-list.ts";
import { sharedParameters } from "./query-parameters.ts";
import { sayInWords } from "./say-in-words.ts";
import { bindingName, SchemaBuilder } from "./schema-builder.ts";

/** What a metadata document does not say of its service, and what of it shall be taken. */
export interface ImportOptions {
  /** Title of the API, for people. */
  readonly title: string;
  /** Address of the service, in front of all paths. */
  readonly serverUrl: string;
  /** Version of the API. @default "v1.0" */
  readonly version?: string;
  /**
   * Entity sets, singletons and imports to take, with the types they need; `me/contacts` is what is contained in one.
   * @default all
   */
  readonly select?: readonly string[];
  /**
   * Entity set whose records contain all others in the address, as companies do in Business Central:
   * `/companies({id})/customers`. @default none
   */
  readonly under?: string;
  /**
   * Whether records of other sets have addresses below a record, as `/orders({id})/customer`; without, they are expanded,
   * or listed by a filter. What is contained has one always. @default true
   */
  readonly navigations?: boolean;
}

/** A document in one piece, and the file that each path belongs to. */
export interface ImportedDocument {
  readonly document: Json;
  /** First tag of each path. */
  readonly tags: ReadonlyMap<string, string>;
  /** What has no place in it. */
  readonly notes: readonly ImportNote[];
  /** Name of the type's schema by the set whose file it belongs to. */
  readonly homes: ReadonlyMap<string, string>;
}

/**
 * Each tag becomes a file of types with all entities that it leads to. In a large service nearly all lead to each other,
 * and as many copies of everything would be made; above this number of sets there is one tag.
 */
const mostTags = 40;

function chosenNames(model: CsdlModel, { select, under }: ImportOptions): ReadonlySet<string> {
  const known = [...model.resources, ...model.imports].map(({ name }) => name);
  const roots = select?.map(rootOf);
  for (const name of [...(roots ?? []), ...(under === undefined ? [] : [under])])
    if (!known.includes(name))
      throw new MetadataInvalid(
        `it has no entity set, singleton or import ${name}`,
        `Choose of: ${known.slice(0, 20).join(", ")}${known.length > 20 ? ", …" : ""}.`,
      );
  return new Set(roots === undefined ? known : [...roots, ...(under === undefined ? [] : [under])]);
}

/** The name of one record: the type's short name, unless several sets hold the type. */
function nameOfOne({ name, type }: Resource, holders: ReadonlyMap<string, number>): string {
  return (holders.get(type.name) ?? 0) > 1 ? name : type.name.slice(type.name.lastIndexOf(".") + 1);
}

/** An operation that is bound to what has no address to stand below. */
const noteOnUnplaced = ({ name, parameters: [binding], position, document }: CsdlOperation): ImportNote => ({
  text: `${name} is left out: it is bound to ${binding ? bindingName(binding.type) : "nothing"}, which has no address`,
  position,
  document,
});

/** Why nothing comes of a document that is whole: people take a part of a service's metadata for all of it. */
function emptyService({ onlyAnnotates, notes: [left] }: CsdlModel): MetadataInvalid {
  if (left)
    return new MetadataInvalid(
      `nothing is left of it: ${left.text}`,
      "Correct it, or ask its maker to.",
      left.position,
      { document: left.document },
    );
  if (onlyAnnotates)
    return new MetadataInvalid("it annotates another document", "Import that one, and give this with --with.");
  return new MetadataInvalid(
    "it offers no entity set, singleton or operation",
    "Import the document that does, and give this with --with; or ask for the metadata of an address that has some.",
  );
}

const onlyUsed = (parts: Readonly<Record<string, Json>>, kind: string, text: string): Record<string, Json> =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => text.includes(`"#/components/${kind}/${name}"`)));

/**
 * Makes an OpenAPI 3.1 document of a model, in the shape of the specs that are written by hand.
 *
 * @throws {MetadataInvalid} for a selection that the service does not have, and a service that offers nothing.
 */
export function toOpenapi(model: CsdlModel, options: ImportOptions): ImportedDocument {
  const chosen = chosenNames(model, options);
  const resources = model.resources.filter(({ name }) => chosen.has(name));
  const holders = new Map<string, number>();
  for (const { type } of resources) holders.set(type.name, (holders.get(type.name) ?? 0) + 1);
  const offered = new Set(resources.map(({ type }) => type.name));
  const isWanted: IsWanted = ({ type, contains }) =>
    contains || (options.navigations !== false && offered.has(type.name));
  // What has a set of its own hangs below the records of `under` already.
  const isWantedBelow: IsWanted = ({ name, type, contains }) =>
    contains && !chosen.has(name) && !offered.has(type.name);
  const builder = new SchemaBuilder(model, (typeName) => options.select === undefined || offered.has(typeName));
  const addresses = new ChosenAddresses(options.select);
  const context: BuildContext = {
    builder,
    list: new PathList(resources.length > mostTags && options.navigations !== false ? "Service" : undefined, (path) =>
      addresses.takes(path),
    ),
    answers: new Answers(model.version),
  };
  const homes = new Map<string, string>();
  const root = { path: "", parameters: [], slots: new Set<string>() };
  let base: typeof root | { path: string; parameters: readonly Json[]; slots: ReadonlySet<string> } = root;
  for (const resource of [...resources].sort(
    (a, b) => Number(b.name === options.under) - Number(a.name === options.under),
  )) {
    const flat = builder.flatten(resource.type.name);
    if (!flat) continue;
    const plan: ResourcePlan = {
      name: resource.name,
      kind: resource.kind,
      typeName: resource.type.name,
      flat,
      annotations: resource.annotations,
      one: nameOfOne(resource, holders),
    };
    addResource(context, plan, base, options.under === resource.name ? isWantedBelow : isWanted);
    homes.set(builder.nameOf(resource.type.name), resource.name);
    if (resource.name !== options.under) continue;
    const segment = keySegment(
      plan.one,
      flat.key.map((property) => ({ ...property, name: flat.key.length === 1 ? `${plan.one}Id` : property.name })),
      builder,
      new Set(),
    );
    const parameters = segment.parameters;
    base = {
      path: `/${resource.name}${segment.text}`,
      parameters,
      slots: new Set(parameters.map(({ name }) => String(name))),
    };
  }
  for (const one of model.imports) if (chosen.has(one.name)) addImport(context, one);
  const [missing] = addresses.missing;
  if (missing !== undefined)
    throw new MetadataInvalid(
      `nothing at ${missing} is contained in ${rootOf(missing)}`,
      `Select ${rootOf(missing)} to see what is.`,
    );
  if (Object.keys(context.list.paths).length === 0) throw emptyService(model);
  const text = JSON.stringify(context.list.paths);
  const own = addresses.isNarrow ? schemasIn(text, builder.schemas) : builder.schemas;
  const schemas = { ...own, ...errorSchemas(model.version) };
  const named = new Set([...Object.keys(schemas), ...context.list.operationIds]);
  const paths = Object.keys(context.list.paths).join("\n");
  for (const part of [context.list.paths, schemas]) sayInWords(part, named, paths);
  const tags = context.list.operationTags;
  const document: Json = {
    openapi: "3.1.0",
    info: {
      title: options.title,
      version: options.version ?? "v1.0",
      description:
        "Made from the OData metadata of the service. What metadata cannot say, such as limits and rights, is not in it; add it with an overlay.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: options.serverUrl, description: "Address that the metadata was imported for." }],
    security: [{ oauth2: [] }],
    tags: tags.map((name) => ({
      name,
      description:
        name === "Operations" && !model.resources.some((resource) => resource.name === name)
          ? "Actions and functions of the service itself."
          : `Everything below ${name}.`,
    })),
    paths: context.list.paths,
    components: {
      securitySchemes: {
        oauth2: {
          type: "oauth2",
          description: "Placeholder for the sign-in of the service; put its addresses in with an overlay.",
          flows: {
            clientCredentials: {
              tokenUrl: "https://login.microsoftonline.com/organizations/oauth2/v2.0/token",
              scopes: {},
            },
          },
        },
      },
      parameters: onlyUsed(sharedParameters, "parameters", text),
      responses: onlyUsed(sharedResponses, "responses", text),
      schemas,
    },
  };
  const crowded = [...context.list.crowded].map((one) => ({
    text: `an operation is left out: ${one} is another one already`,
    position: undefined,
    document: undefined,
  }));
  return { document, tags: context.list.tags, homes, notes: [...builder.unplaced.map(noteOnUnplaced), ...crowded] };
}
