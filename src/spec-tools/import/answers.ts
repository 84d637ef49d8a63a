import type { CsdlModel } from "./csdl-model.ts";
import type { Json } from "./flat-type.ts";

const failure = (description: string): Json => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/ErrorBody" } } },
});

/** Errors that any OData service may answer with, by their name in `components`. Metadata does not say which statuses a service uses. */
export const sharedResponses: Readonly<Record<string, Json>> = {
  BadRequest: failure(
    "The request is wrong or a rule of the service refuses it. Sending it again unchanged does not help.",
  ),
  Refusal: failure(
    "Any other refusal: 401 for a token that is missing, expired or meant for something else, 403 for a caller without the right, 404 for a record that is not there, 429 for too many requests, with `Retry-After`, 500 and above when the service failed.",
  ),
};

const failures: Json = {
  "400": { $ref: "#/components/responses/BadRequest" },
  default: { $ref: "#/components/responses/Refusal" },
};

/** The error bodies of OData: v4 has the message as text, v2 and v3 as an object with a language. */
export function errorSchemas(version: CsdlModel["version"]): Record<string, Json> {
  const message: Json =
    version === "v4"
      ? { type: "string" }
      : { type: "object", required: ["value"], properties: { lang: { type: "string" }, value: { type: "string" } } };
  return {
    ErrorBody: {
      description: "Body of a refusal.",
      type: "object",
      required: ["error"],
      properties: { error: { $ref: "#/components/schemas/ErrorDetail" } },
    },
    ErrorDetail: {
      description: "What went wrong, for programs and for people.",
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message },
    },
  };
}

const json = (schema: Json): Json => ({ "application/json": { schema } });

/** Puts what an answer holds into the envelope of the version. */
export class Answers {
  readonly #version: CsdlModel["version"];

  constructor(version: CsdlModel["version"]) {
    this.#version = version;
  }

  /** A success with a record, and the errors. */
  one(status: string, description: string, schema: Json): Json {
    return {
      [status]: {
        description,
        content: json(this.#version === "v4" ? schema : { type: "object", required: ["d"], properties: { d: schema } }),
      },
      ...failures,
    };
  }

  /** A success with what an operation answers that is no entity: v2 and v3 put it under the operation's name, v4 what is no object under `value`. */
  result(name: string, description: string, schema: Json, isObject: boolean): Json {
    const holder = (field: string, value: Json): Json => ({
      type: "object",
      required: [field],
      properties: { [field]: value },
    });
    if (this.#version !== "v4")
      return { "200": { description, content: json(holder("d", holder(name, schema))) }, ...failures };
    return { "200": { description, content: json(isObject ? schema : holder("value", schema)) }, ...failures };
  }

  /** A page of rows, and the errors. */
  page(description: string, row: Json): Json {
    const rows: Json = { type: "array", items: row };
    const older: Json = {
      type: "object",
      required: ["d"],
      properties: {
        d: {
          oneOf: [
            {
              type: "object",
              required: ["results"],
              properties: {
                results: rows,
                __next: { type: "string", format: "uri" },
                __count: { type: "string", format: "int64" },
              },
            },
            rows,
          ],
        },
      },
    };
    const v4: Json = {
      type: "object",
      required: ["value"],
      properties: {
        "@odata.context": { type: "string" },
        "@odata.count": { type: "integer", format: "int64" },
        "@odata.nextLink": { type: "string", format: "uri" },
        value: rows,
      },
    };
    return { "200": { description, content: json(this.#version === "v4" ? v4 : older) }, ...failures };
  }

  /** A success without a body, and the errors. */
  none(description: string): Json {
    return { "204": { description: `${description} No body.` }, ...failures };
  }

  stream(description: string): Json {
    return {
      "200": { description, content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } } },
      ...failures,
    };
  }

  get paging(): Json {
    return this.#version === "v4"
      ? { style: "odata-v4", items: "value", nextLink: "@odata.nextLink", facts: [117] }
      : { style: "odata-v2", items: "d", nextLink: "d.__next", facts: [44, 47] };
  }
}
