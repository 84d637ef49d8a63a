import { componentName, resolve, type Schema, type SpecDocument } from "../../spec-tools/generate/spec-document.ts";

/** A field of a record. */
export interface DescribedField {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Codes of the wire by what they mean. */
  readonly codes?: Readonly<Record<string, string>>;
  /** When it may be sent; neither for what only the service sets. */
  readonly write: readonly string[];
  /** A create without it is refused. */
  readonly required: boolean;
  /** Part of the record's key, and who makes it. */
  readonly key?: string;
  readonly filterable?: "yes" | "no";
  /** Sets whose record's key it holds. */
  readonly reference?: readonly string[];
}

/** Formats of the descriptions in words. */
const formatWords: Readonly<Record<string, string>> = {
  uuid: "guid",
  "date-time": "date and time",
  "odata-v2-datetime": "date and time",
  byte: "bytes (base64)",
  binary: "bytes",
  uri: "address",
};

function typeOf(schema: Schema, target: string | undefined, schemas: SpecDocument["components"]["schemas"]): string {
  const { type, format, items, maxLength, "x-enum": codes } = schema;
  if (items !== undefined) {
    const record = componentName(items);
    return `list of ${record ?? typeOf(resolve(schemas, items), undefined, schemas)}`;
  }
  if (target !== undefined && schema.properties) return target;
  const [plain = "any"] = [type ?? []].flat().filter((name) => name !== "null");
  if (codes) return plain === "string" ? "code" : "number code";
  const word = format === undefined ? undefined : (formatWords[format] ?? format);
  if (plain === "string") return word ?? (maxLength === undefined ? "text" : `text (${maxLength})`);
  return word ?? plain;
}

function writesOf(said: Schema["x-write"]): string[] {
  return (said === undefined ? [] : [said].flat()).filter((one) => one !== "ignored");
}

function referencesOf(said: Schema["x-reference"]): string[] {
  if (said === undefined) return [];
  if (typeof said === "string") return [said];
  return "set" in said ? [`${said.set}.${said.field}`] : [...said];
}

/** The fields of a record, in the order of the description. @param required those that a create cannot do without */
export function describeFields(document: SpecDocument, record: string, required: readonly string[]): DescribedField[] {
  const { schemas } = document.components;
  return Object.entries(schemas[record]?.properties ?? {}).map(([name, property]) => {
    const schema = resolve(schemas, property);
    const reference = referencesOf(schema["x-reference"]);
    // Beside a reference stands what this field says of it.
    const own = "description" in property ? property.description : undefined;
    return {
      name,
      type: typeOf(schema, componentName(property), schemas),
      description: own ?? schema.description ?? "",
      write: writesOf(schema["x-write"]),
      required: required.includes(name),
      ...(schema["x-enum"] && { codes: schema["x-enum"] }),
      ...(schema["x-key"] !== undefined && { key: schema["x-key"] }),
      ...(schema["x-filterable"] !== undefined && { filterable: schema["x-filterable"] }),
      ...(reference.length > 0 && { reference }),
    };
  });
}
