import type { ApiOperation } from "../../../src/cli/apis/apis.ts";
import type { CallValues } from "../../../src/cli/operations/ways-to-call.ts";
import { type Operation, resolve, type SpecDocument } from "../../../src/spec-tools/generate/spec-document.ts";
import { type Sample, sampleOf, sampleRecord, tellingField } from "./sample-body.ts";

/** Arguments whose values are the same on each page: variables that a page begins with, or names that exist. */
const known: Readonly<Record<string, string>> = {
  division: "company",
  companyId: "company",
  environmentName: '"Production"',
  applicationFamily: '"BusinessCentral"',
  ifMatch: '"*"',
};

const isName = (text: string): boolean => /^[A-Za-z_$][\w$]*$/.test(text);

/** A value as TypeScript writes it. */
function literal(sample: Sample): string {
  if (Array.isArray(sample)) return `[${sample.map(literal).join(", ")}]`;
  if (typeof sample !== "object" || sample === null) return JSON.stringify(sample);
  const fields = Object.entries(sample).map(
    ([name, value]) => `${isName(name) ? name : JSON.stringify(name)}: ${literal(value)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/** Fields that a list is asked for: the key, and one that tells something. */
function fewFields(document: SpecDocument, record: string | undefined): string[] {
  const properties = (record !== undefined && document.components.schemas[record]?.properties) || {};
  const keys = Object.entries(properties).flatMap(([name, property]) => ("x-key" in property ? [name] : []));
  const other = tellingField(document, record, () => true);
  return [...new Set([...keys, ...(other === undefined ? [] : [other])])];
}

/** Fields that a body demands beyond what its record does. */
function demandedBeside({ requestBody }: Operation, { components }: SpecDocument): readonly string[] {
  const body = requestBody && resolve(components.requestBodies, requestBody);
  const schema = body?.content?.["application/json"]?.schema;
  if (!schema || !("allOf" in schema)) return [];
  return [schema, ...(schema.allOf ?? [])].flatMap((part) => ("$ref" in part ? [] : (part.required ?? [])));
}

/** What a change of a record is shown with: a field that may be changed, or all of a body that is no record. */
export function sampleChanges(document: SpecDocument, described: Operation, body: string | undefined): Sample {
  const { schemas } = document.components;
  const demanded = demandedBeside(described, document);
  if (demanded.length > 0) return sampleRecord(document, body, demanded);
  const writable = tellingField(document, body, ({ "x-write": write = [] }) => [write].flat().includes("update"));
  if (writable !== undefined) return sampleRecord(document, body, [writable]);
  const whole = sampleOf(schemas, (body !== undefined && schemas[body]) || {});
  if (Object.keys(Object(whole)).length > 0) return whole;
  const any = tellingField(document, body, () => true);
  return any === undefined ? {} : sampleRecord(document, body, [any]);
}

/** Values that show the shape of what a call takes, where a reader puts their own. */
export function callSamples({ path, row }: ApiOperation, described: Operation, document: SpecDocument): CallValues {
  const { parameters, schemas, requestBodies } = document.components;
  const declared = [...(document.paths[path]?.parameters ?? []), ...(described.parameters ?? [])].map((one) =>
    resolve(parameters, one),
  );
  const argument = (name: string): string => {
    const own = known[name];
    if (own !== undefined) return `${name}: ${own}`;
    if (name === "select") return `select: ${literal(fewFields(document, row.record))}`;
    if (name === "filter") {
      const fields = row.filterRequired?.[0]?.split(" ") ?? fewFields(document, row.record).slice(0, 1);
      return `filter: ${literal(sampleRecord(document, row.record, fields))}`;
    }
    if (name === "body") {
      const body = described.requestBody && resolve(requestBodies, described.requestBody);
      const [content] = Object.values(body?.content ?? {});
      return `body: ${literal(content?.schema ? sampleOf(schemas, resolve(schemas, content.schema)) : {})}`;
    }
    const { schema } = declared.find((one) => one.name === name) ?? {};
    return `${isName(name) ? name : JSON.stringify(name)}: ${literal(schema ? sampleOf(schemas, resolve(schemas, schema)) : "…")}`;
  };
  return {
    argument,
    field: (name) => literal(sampleRecord(document, row.body, [name])).slice(2, -2),
    changes: literal(sampleChanges(document, described, row.body)),
  };
}
