import { type PairedContent, schemaIn, takesIn } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import type { SchemaComparison } from "./compare-schema.ts";
import { isSame, type Node, nodeAt, textAt } from "./node.ts";
import { isWrittenOtherwise, keepsReserved, type WrittenValue } from "./parameter-style.ts";
import type { Alternative, ShapeReader } from "./schema-shape.ts";
import type { Sink } from "./sink.ts";

const urlencoded = "application/x-www-form-urlencoded";

/** The field of a form by what it may hold, in whatever alternative; undefined when no schema names it. */
function fieldOf(reader: ShapeReader, media: Node, name: string): WrittenValue | undefined {
  const { alternatives } = reader.read(schemaIn(media));
  if (!alternatives.some(({ facts }) => facts.properties.has(name))) return undefined;
  const shapes = alternatives.map(({ facts }) => reader.read(facts.properties.get(name)?.parts ?? []));
  return { node: nodeAt(nodeAt(media, "encoding"), name), shapes };
}

/**
 * The type that a part has where none is said, by that of its value; that of a list is its items'.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
function usualType(reader: ShapeReader, { type, facts }: Alternative): string[] {
  if (type === "object") return ["application/json"];
  if (type === "array") return reader.read(facts.items).alternatives.flatMap((item) => usualType(reader, item));
  return type === "any" || facts.formats.some((format) => format === "binary" || format === "byte")
    ? ["application/octet-stream"]
    : ["text/plain"];
}

/** The content types of a field, sorted out of `image/png, image/*`; undefined when it is written by its style. */
function typesOf(reader: ShapeReader, form: string, { node, shapes }: WrittenValue): string[] | undefined {
  // What is said of the style takes the place of any type.
  if (form !== "multipart/mixed" && ["style", "explode", "allowReserved"].some((name) => node[name] !== undefined))
    return undefined;
  const usual = [
    ...new Set(shapes.flatMap(({ alternatives }) => alternatives.flatMap((one) => usualType(reader, one)))),
  ];
  const said = textAt(node, "contentType");
  const types = said === undefined ? usual : said.split(",").map((type) => type.trim().toLowerCase());
  // A text of a form looks the same by its type and by its style.
  return form === urlencoded && isSame(types, usual) && !usual.includes("application/json") ? undefined : types;
}

function compareField(
  sink: Sink,
  place: string,
  name: string,
  [before, after]: readonly [WrittenValue, WrittenValue],
  [old, fresh]: readonly [string[] | undefined, string[] | undefined],
): void {
  if (old && fresh) {
    const isTaken = (types: readonly string[], type: string): boolean => types.some((range) => takesIn(range, type));
    const [isWider, isNarrower] = [
      old.every((type) => isTaken(fresh, type)),
      fresh.every((type) => isTaken(old, type)),
    ];
    if (!isWider)
      sink.addPlain(
        isNarrower && sink.side === "read" ? "body-encoding-narrowed" : "body-encoding-changed",
        place,
        `the field ${name} has to be ${fresh.join(" or ")}`,
      );
    else if (!isNarrower)
      sink.addPlain("body-encoding-widened", place, `the field ${name} may be ${fresh.join(" or ")}`);
  } else if (old || fresh || isWrittenOtherwise(before, after, "query"))
    sink.addPlain("body-encoding-changed", place, `the field ${name} is written in another way`);
  else if (keepsReserved(before) !== keepsReserved(after))
    sink.addPlain("reserved-characters-changed", place, `the field ${name} has reserved characters in another way`);
}

/** Compares how the fields of a form are written; of anything else nothing is said so. */
export function compareEncoding(
  comparison: SchemaComparison,
  sink: Sink,
  place: string,
  [type, before, after]: PairedContent["pairs"][number],
): void {
  const isMultipart = type.startsWith("multipart/");
  if (!isMultipart && type !== urlencoded) return;
  const { documents } = comparison;
  const names = [before, after].flatMap((media) => Object.keys(nodeAt(media, "encoding")));
  for (const name of new Set(names)) {
    const [one, other] = [fieldOf(documents.before, before, name), fieldOf(documents.after, after, name)];
    // Of a field that is no property nothing is said (OpenAPI 3.1, Media Type Object), and one that is new is told as such.
    if (!one || !other) continue;
    const types = [typesOf(documents.before, type, one), typesOf(documents.after, type, other)] as const;
    compareField(sink, place, name, [one, other], types);
    // Only parts have headers (OpenAPI 3.1, Encoding Object).
    if (isMultipart) compareHeaders(comparison, [one.node, other.node], sink, `${place}.${name}`);
  }
}
