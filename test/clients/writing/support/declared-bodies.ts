import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";

/** What is read here of a schema of OpenAPI 3.1. */
export interface BodySchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, BodySchema>>;
  readonly items?: BodySchema;
  readonly allOf?: readonly BodySchema[];
  readonly oneOf?: readonly BodySchema[];
  readonly additionalProperties?: boolean | BodySchema;
  readonly "x-write"?: string | readonly string[];
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: BodySchema }>> };
}

/** A write that takes JSON, as its document declares it. */
export interface DeclaredBody {
  readonly operationId: string;
  readonly verb: "create" | "update";
  readonly path: string;
  /** The schema, once for each of its alternatives, without references and `allOf`. */
  readonly alternatives: readonly BodySchema[];
  /** Whether JSON Schema refuses the body for the type of one of its values. */
  isMistyped(body: unknown): boolean;
}

/** A place in a body, and what stands there. */
export interface BodyPlace {
  readonly at: readonly (string | number)[];
  readonly schema: BodySchema;
}

const deepest = 3;

/** The writes of a bundled document whose body is JSON. */
export function declaredBodies(api: string): DeclaredBody[] {
  const document: {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, BodySchema>> };
  } = JSON.parse(readFileSync(`generated/${api}/openapi.json`, "utf8"));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: "spec", components: document.components });

  /** References followed and `allOf` laid together. */
  const flat = (schema: BodySchema): BodySchema => {
    const named =
      schema.$ref === undefined ? undefined : document.components.schemas[schema.$ref.split("/").at(-1) ?? ""];
    const parts = [...(named ? [flat(named)] : []), ...(schema.allOf ?? []).map(flat)];
    const properties = Object.assign({}, ...[...parts, schema].map((part) => part.properties));
    return Object.assign({}, ...parts, schema, Object.keys(properties).length > 0 && { properties });
  };
  const mistyped = (schema: AnySchemaObject): DeclaredBody["isMistyped"] => {
    const validate: ValidateFunction = ajv.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"spec#/components')),
    );
    return (body) => !validate(body) && validate.errors?.some(({ keyword }) => keyword === "type") === true;
  };
  const unfold = (schema: BodySchema, depth = 0): BodySchema => {
    const { properties, items, ...rest } = flat(schema);
    return {
      ...rest,
      ...(properties &&
        depth < deepest && {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, unfold(property, depth + 1)]),
          ),
        }),
      ...(items && { items: unfold(items, depth + 1) }),
    };
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, requestBody }]) => {
      const schema = requestBody?.content?.["application/json"]?.schema;
      if (!schema) return [];
      return [
        {
          operationId,
          verb: method === "post" ? "create" : "update",
          path,
          alternatives: (schema.oneOf ?? [schema]).map((one) => unfold(one)),
          isMistyped: mistyped(schema),
        },
      ];
    }),
  );
}

/** The properties of a schema that a verb may write; all of them where nothing says which. */
function writable({ properties = {} }: BodySchema, verb: DeclaredBody["verb"]): [string, BodySchema][] {
  const all = Object.entries(properties);
  const says = all.some(([, property]) => property["x-write"] !== undefined && property["x-write"] !== "ignored");
  return all.filter(
    ([name, { "x-write": rights }]) => !name.includes("@") && (!says || [rights].flat().includes(verb)),
  );
}

const samples: Readonly<Record<string, unknown>> = {
  uuid: "4a1b2c3d-0001-4002-8003-00000000000a",
  "odata-v2-datetime": "2026-03-02T08:00:00",
  "date-time": "2026-03-02T08:00:00Z",
  date: "2026-03-02",
  code18: "400001",
  byte: "Zm9v",
};

export const typesOf = ({ type }: BodySchema): readonly string[] => [type ?? []].flat().filter((one) => one !== "null");

/** Text that the format of a property allows. */
export const textFor = ({ format = "", enum: values }: BodySchema): unknown => values?.[0] ?? samples[format] ?? "text";

/** A value as the schema wants it; undefined where a change may not hold it, and below the deepest level. */
function sample(schema: BodySchema, verb: DeclaredBody["verb"], isRecord: boolean): unknown {
  switch (typesOf(schema)[0]) {
    case "integer":
      return 7;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "array": {
      const item = schema.items && sample(schema.items, verb, true);
      return item === undefined || (verb === "update" && schema.items?.properties) ? undefined : [item];
    }
    case "string":
      return textFor(schema);
    default: {
      if (!schema.properties) return isRecord && !schema.additionalProperties ? undefined : { name: "text" };
      return sampleBody(schema, verb);
    }
  }
}

/** A body that holds everything that the verb may write. */
export function sampleBody(schema: BodySchema, verb: DeclaredBody["verb"]): Record<string, unknown> {
  return Object.fromEntries(
    writable(schema, verb).flatMap(([name, property]) => {
      const value = sample(property, verb, false);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Every place of a sample body, those in its lines and parts included. */
export function placesOf(schema: BodySchema, verb: DeclaredBody["verb"], body: unknown): BodyPlace[] {
  if (typeof body !== "object" || body === null) return [];
  return writable(schema, verb).flatMap(([name, property]) => {
    const value: unknown = Reflect.get(body, name);
    if (value === undefined) return [];
    const inner = Array.isArray(value)
      ? placesOf(property.items ?? {}, verb, value[0]).map(({ at, schema }) => ({ at: [name, 0, ...at], schema }))
      : placesOf(property, verb, value).map(({ at, schema }) => ({ at: [name, ...at], schema }));
    return [{ at: [name], schema: property }, ...inner];
  });
}
