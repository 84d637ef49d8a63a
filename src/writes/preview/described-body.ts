import { readFile } from "node:fs/promises";
import { folderAbove } from "../../kit/folder-above.ts";
import { isObject, type JsonObject, objectAt, textAt, textsAt } from "../../kit/json-access.ts";

/** What a description says of one field of a body. */
export interface DescribedField {
  /** Characters that it holds at most. */
  readonly maxLength: number | undefined;
  /** Whether the service refuses what is longer, and does not cut it. */
  readonly refusesLonger: boolean;
  /** Values that it takes, as they are written, and whether there may be others (fact 197). */
  readonly codes: readonly string[] | undefined;
  readonly mayHaveOtherCodes: boolean;
  /** The set whose record it names, and the field of that record; none: its key. */
  readonly reference: { readonly set: string; readonly field: string | undefined } | undefined;
  /** Name of the schema of the records that it holds. */
  readonly records: string | undefined;
}

/** What a description says of a body. */
export interface DescribedBody {
  readonly fields: ReadonlyMap<string, DescribedField>;
  /** Fields that may be written by a create, and by an update. */
  readonly writable: { readonly create: readonly string[]; readonly update: readonly string[] };
  /** Fields without which a create is refused. */
  readonly required: readonly string[];
  /** The first field of its key. */
  readonly key: string | undefined;
}

const documents = new Map<string, Promise<Description | undefined>>();

async function readDescription(api: string): Promise<Description | undefined> {
  const folder = folderAbove(import.meta.url, "generated");
  if (folder === undefined) return undefined;
  const text = await readFile(new URL(`${api}/openapi.json`, folder), "utf8").catch(() => undefined);
  const document: unknown = text === undefined ? undefined : JSON.parse(text);
  return isObject(document) ? new Description(document) : undefined;
}

/** The description of an API that this package brings, read when somebody asks for it; undefined of any other API. */
export function descriptionOf(api: string): Promise<Description | undefined> {
  let reading = documents.get(api);
  if (!reading) documents.set(api, (reading = readDescription(api)));
  return reading;
}

function referenceOf(property: JsonObject): DescribedField["reference"] {
  const said = property["x-reference"];
  if (typeof said === "string") return { set: said, field: undefined };
  const [set, field] = [textAt(said, "set"), textAt(said, "field")];
  return set === undefined ? undefined : { set, field };
}

const lastOf = (reference: string | undefined): string | undefined => reference?.split("/").at(-1);

function fieldOf(property: JsonObject): DescribedField {
  const { "x-enum": codes, maxLength, format } = property;
  const isText = [property["type"]].flat().includes("string");
  const padded = typeof format === "string" ? /^code(\d+)$/.exec(format)?.[1] : undefined;
  return {
    maxLength: typeof maxLength === "number" ? maxLength : padded === undefined ? undefined : Number(padded),
    refusesLonger: padded === undefined,
    codes: isObject(codes) ? Object.keys(codes) : undefined,
    mayHaveOtherCodes: !isText,
    reference: referenceOf(property),
    records: lastOf(textAt(property["items"], "$ref")),
  };
}

/** What the bundled document of an API says of bodies that the tables of the client do not: lengths, codes, references, what is missing. */
export class Description {
  readonly #document: JsonObject;
  readonly #bodies = new Map<string, DescribedBody>();
  #creators: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** What is demanded of a body beside what its schema says, and the schema's name. */
  #bodyOf(path: string, method: string): { readonly name: string | undefined; readonly required: readonly string[] } {
    const operation = objectAt(objectAt(objectAt(this.#document, "paths"), path), method.toLowerCase());
    const body = this.#follow(operation["requestBody"]);
    const schema = objectAt(objectAt(objectAt(body, "content"), "application/json"), "schema");
    const [first] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [schema];
    return { name: lastOf(textAt(first, "$ref")), required: textsAt(schema, "required") };
  }

  #follow(node: unknown): JsonObject {
    const reference = textAt(node, "$ref");
    if (reference === undefined) return isObject(node) ? node : {};
    return this.#follow(reference.slice(2).split("/").reduce<unknown>(objectAt, this.#document));
  }

  /** What creates demand, by the schema of what they make. */
  get #demands(): ReadonlyMap<string, readonly string[]> {
    if (this.#creators) return this.#creators;
    const demands = new Map<string, readonly string[]>();
    for (const path of Object.keys(objectAt(this.#document, "paths"))) {
      const { name, required } = this.#bodyOf(path, "POST");
      // Below another record less may be demanded than at the set's own path: that much is certain.
      if (name !== undefined)
        demands.set(name, demands.get(name)?.filter((field) => required.includes(field)) ?? required);
    }
    this.#creators = demands;
    return demands;
  }

  /** The body of an operation; undefined where it has none. */
  body(path: string, method: string): DescribedBody | undefined {
    const { name, required } = this.#bodyOf(path, method);
    if (name === undefined) return undefined;
    const body = this.records(name);
    return method === "POST" ? { ...body, required } : body;
  }

  /** Records of a schema, as lines of another one's body. */
  records(name: string): DescribedBody {
    const known = this.#bodies.get(name);
    if (known) return known;
    const schema = objectAt(objectAt(objectAt(this.#document, "components"), "schemas"), name);
    const properties = Object.entries(objectAt(schema, "properties")).map(
      ([field, node]) => [field, this.#follow(node)] as const,
    );
    const writable = (intent: string): string[] =>
      properties.filter(([, property]) => [property["x-write"]].flat().includes(intent)).map(([field]) => field);
    const made: DescribedBody = {
      fields: new Map(properties.map(([field, property]) => [field, fieldOf(property)])),
      writable: { create: writable("create"), update: writable("update") },
      required: this.#demands.get(name) ?? [],
      key: properties.find(([, property]) => property["x-key"] !== undefined)?.[0],
    };
    this.#bodies.set(name, made);
    return made;
  }

  /** The list of a set, as references name it, that needs no other arguments than the company's. */
  listOf(set: string, companyArguments: readonly string[]): string | undefined {
    const fits = Object.keys(objectAt(this.#document, "paths")).filter(
      (path) =>
        path.endsWith(`/${set}`) &&
        [...path.matchAll(/\{([^{}]+)\}/g)].every(([, name = ""]) => companyArguments.includes(name)),
    );
    return fits.sort((one, other) => one.length - other.length)[0];
  }
}
