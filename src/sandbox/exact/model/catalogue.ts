import { modelOf, type PathItemObject, type SpecDocument } from "../../core/spec.ts";
import { compileEntitySet, type EntitySet, type SetPath, schemaNameOf } from "./entity-set.ts";
import { isCollection } from "./field.ts";

/** Path of the spec to the path that the catalogue uses: `/api/v1/beta/{division}/budget/X` → `beta/budget/X`. */
function shortPath(path: string): string {
  return path.replace("/api/v1/", "").replace("{division}/", "");
}

function readPlaces(document: SpecDocument): ReadonlyMap<string, SetPath> {
  const keyed = new Map<string, PathItemObject>();
  const plain: [string, PathItemObject][] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const bracket = path.indexOf("(");
    if (bracket < 0) plain.push([shortPath(path), item]);
    else keyed.set(shortPath(path.slice(0, bracket)), item);
  }
  return new Map(
    plain.map(([path, collection]) => [
      path,
      { path, name: path.split("/").at(-1) ?? path, collection, byKey: keyed.get(path) },
    ]),
  );
}

/** All sets and functions of the document; each is compiled when it is first asked for. */
class Catalogue {
  readonly places: ReadonlyMap<string, SetPath>;
  readonly #document: SpecDocument;
  readonly #compiled = new Map<string, EntitySet>();
  #pathsOfSchemas: ReadonlyMap<string, string> | undefined;

  constructor(document: SpecDocument) {
    this.#document = document;
    this.places = readPlaces(document);
  }

  find(path: string): EntitySet | undefined {
    const known = this.#compiled.get(path);
    if (known) return known;
    const place = this.places.get(path);
    if (!place) return undefined;
    const set = compileEntitySet(place, this.#document, setOfSchema);
    this.#compiled.set(path, set);
    return set;
  }

  ofSchema(name: string): EntitySet | undefined {
    this.#pathsOfSchemas ??= new Map(
      [...this.places.values()].reverse().map((place) => [schemaNameOf(place), place.path]),
    );
    return name === "" ? undefined : this.find(this.#pathsOfSchemas.get(name) ?? "");
  }

  /** Sets whose rows hold rows of others. Compiling only these is a third of the work of compiling all. */
  *withCollections(): Generator<EntitySet> {
    for (const place of this.places.values()) {
      const { properties = {} } = this.#document.components.schemas[schemaNameOf(place)] ?? {};
      if (!Object.values(properties).some(isCollection)) continue;
      const set = this.find(place.path);
      if (set) yield set;
    }
  }
}

/** The spec is read on first use, because that takes most of the start-up time. */
const catalogue = (): Catalogue => modelOf("exact-online", Catalogue);

/** All sets and functions by their path. */
export function setPaths(): ReadonlyMap<string, SetPath> {
  return catalogue().places;
}

/** The set at a path such as `crm/Accounts`. */
export function findSet(path: string): EntitySet | undefined {
  return catalogue().find(path);
}

/** The set at a path that the sandbox itself relies on. */
export function requireSet(path: string): EntitySet {
  const set = findSet(path);
  if (!set) throw new Error(`The spec of Exact Online has no ${path}.`);
  return set;
}

/** The sets whose rows hold rows of others, such as headers with their lines. */
export function setsWithCollections(): Iterable<EntitySet> {
  return catalogue().withCollections();
}

/** The entity set whose rows have a schema: where the lines of a header are read and written. */
export function setOfSchema(schemaName: string): EntitySet | undefined {
  return catalogue().ofSchema(schemaName);
}
