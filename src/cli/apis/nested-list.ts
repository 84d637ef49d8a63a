import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { expandFields } from "../../kit/expand-fields.ts";
import { resolve, type SpecDocument } from "../../spec-tools/generate/spec-document.ts";
import { readDocument } from "./api-document.ts";
import type { ApiOperation } from "./apis.ts";
import { listName } from "./find-list.ts";

/** A list within each row of another. */
export interface NestedList {
  /** The field that holds it. */
  readonly field: string;
  /** Fields of the row above that are its key. */
  readonly keys: readonly string[];
  /** Fields that its own rows have by the description, nested ones left out. */
  readonly fields: readonly string[];
}

/** A record's fields that hold lists of records, with the plain fields of these. */
function listsOf({ schemas }: SpecDocument["components"], record: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, property] of Object.entries(schemas[record]?.properties ?? {})) {
    const { items } = resolve(schemas, property);
    const properties = items && resolve(schemas, items).properties;
    if (!properties) continue;
    const plain = Object.entries(properties).filter(([, one]) => {
      const { items: inner, properties: own } = resolve(schemas, one);
      return inner === undefined && own === undefined;
    });
    found.set(
      name,
      plain.map(([field]) => field),
    );
  }
  return found;
}

/**
 * The list within each row that `--expand` names.
 *
 * @throws {UsageInvalid} when none is named, or several, or the rows have no key
 */
export function nestedListOf({ api, path, row }: ApiOperation, expand: readonly string[] = []): NestedList {
  const raw = readDocument(api.document);
  const document = raw && expandFields(raw);
  const { record } = row;
  if (!document || record === undefined) throw new UsageInvalid(`--lines: ${row.id} has no records that hold lists.`);
  const lists = listsOf(document.components, record);
  const [field, ...others] = expand.filter((name) => lists.has(name));
  if (field === undefined)
    throw new UsageInvalid(
      lists.size === 0
        ? `--lines writes the rows of a list within each row, and ${listName(path)} has none.`
        : `--lines writes the rows of a list within each row: name it by --expand. ${listName(path)} has ${[...lists.keys()].join(", ")}.`,
    );
  if (others.length > 0)
    throw new UsageInvalid(
      `--lines writes one list, and --expand names ${[field, ...others].join(", ")}: give one of them.`,
    );
  const { schemas } = document.components;
  const keys = Object.entries(schemas[record]?.properties ?? {}).flatMap(([name, property]) =>
    resolve(schemas, property)["x-key"] === undefined ? [] : [name],
  );
  if (keys.length === 0)
    throw new UsageInvalid(`--lines needs a key that its rows can name, and ${listName(path)} has none.`);
  return { field, keys, fields: lists.get(field) ?? [] };
}
