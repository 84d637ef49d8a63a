import { annotationField } from "./annotation-values.ts";
import type { Annotations, AnnotationValue } from "./csdl-model.ts";
import { booleanOf } from "./csdl-names.ts";

type Json = Readonly<Record<string, unknown>>;

const validation = "Org.OData.Validation.V1";

const typesOf = (schema: Json): unknown[] => [schema["type"]].flat();
const isNumber = (schema: Json): boolean => typesOf(schema).some((type) => type === "integer" || type === "number");

/** A pattern that JavaScript can read; another would make the description useless to its readers. */
function readPattern(value: AnnotationValue | undefined): string | undefined {
  if (typeof value !== "string" || value === "") return undefined;
  try {
    return new RegExp(value, "u").source;
  } catch {
    return undefined;
  }
}

const numberOf = (value: AnnotationValue | undefined): number | undefined =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)))
    ? Number(value)
    : undefined;

/** The one value that `AllowedValues` gives in each of its records; none when one of them is none of the kind. */
function allowedValues<Value>(
  annotations: Annotations,
  read: (value: AnnotationValue | undefined) => Value | undefined,
): Value[] {
  const said = annotations.get(`${validation}.AllowedValues`);
  const listed = Array.isArray(said) ? said.map((one: AnnotationValue) => read(annotationField(one, "Value"))) : [];
  const values = listed.filter((one) => one !== undefined);
  return values.length === listed.length ? [...new Set(values)] : [];
}

const textOf = (value: AnnotationValue | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

/** Whole numbers, a closed list: `x-enum` names texts only. Those of 64 bits programs may have as text. */
function allowedNumbers(schema: Json, annotations: Annotations): Json {
  if (!typesOf(schema).includes("integer") || schema["format"] === "int64") return {};
  const numbers = allowedValues(annotations, numberOf);
  return numbers.length > 0 && numbers.every(Number.isSafeInteger) ? { enum: numbers } : {};
}

function numberLimits(annotations: Annotations): Json {
  const [least, most] = ["Minimum", "Maximum"].map((term) => annotations.get(`${validation}.${term}`));
  const [minimum, maximum] = [numberOf(least), numberOf(most)];
  const step = numberOf(annotations.get(`${validation}.MultipleOf`));
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(step !== undefined && step > 0 ? { multipleOf: step } : {}),
  };
}

/**
 * Adds to a schema what the Validation vocabulary says of its values. A limit on a number that stands as text is left
 * out: a schema cannot say it.
 *
 * @see https://docs.oasis-open.org/odata/odata-vocabularies/v4.0/cs01/vocabularies/Org.OData.Validation.V1.xml
 */
export function withFacets(schema: Json, annotations: Annotations): Json {
  if (annotations.size === 0 || "$ref" in schema) return schema;
  if (typesOf(schema).includes("array")) {
    const [least, most] = ["MinItems", "MaxItems"].map((term) => numberOf(annotations.get(`${validation}.${term}`)));
    return {
      ...schema,
      ...(least === undefined ? {} : { minItems: least }),
      ...(most === undefined ? {} : { maxItems: most }),
    };
  }
  if (isNumber(schema)) return { ...schema, ...numberLimits(annotations), ...allowedNumbers(schema, annotations) };
  if (!typesOf(schema).includes("string") || schema["format"] !== undefined || "x-enum" in schema) return schema;
  const pattern = readPattern(annotations.get(`${validation}.Pattern`));
  const codes = allowedValues(annotations, textOf);
  return {
    ...schema,
    ...(pattern === undefined ? {} : { pattern }),
    ...(codes.length > 0 ? { "x-enum": Object.fromEntries(codes.map((code) => [code, code])) } : {}),
  };
}

/** A default as the schema's JSON has it; undefined when the text is no value of it, or a value that a function computes. */
export function defaultOf(text: string | undefined, schema: Json): unknown {
  if (text === undefined || "$ref" in schema) return undefined;
  const types = typesOf(schema);
  if (types.includes("boolean")) return booleanOf(text);
  if (isNumber(schema)) {
    const number = text.trim() === "" ? Number.NaN : Number(text);
    const isWhole = !types.includes("integer") || Number.isSafeInteger(number);
    return Number.isFinite(number) && isWhole ? number : undefined;
  }
  if (!types.includes("string")) return undefined;
  const codes = schema["x-enum"];
  if (typeof codes === "object" && codes !== null && !Object.hasOwn(codes, text)) return undefined;
  return schema["format"] === undefined || /^(uuid|date|date-time)$/.test(String(schema["format"])) ? text : undefined;
}
