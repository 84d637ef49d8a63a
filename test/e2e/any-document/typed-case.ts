/** A document, and lines of a program that calls its client; those of `wrong` must not compile. */
export interface Case {
  readonly paths: object;
  readonly schemas?: object;
  /** More files beside the document. */
  readonly files?: Readonly<Record<string, object>>;
  /** Lines above the program, on one line. */
  readonly beside?: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** An operation that takes a body of these types. */
export const body = (...content: [type: string, schema: object][]): object => ({
  requestBody: { required: true, content: Object.fromEntries(content.map(([type, schema]) => [type, { schema }])) },
  responses: { 204: { description: "Done." } },
});

export const object = (properties: object, required: string[] = []): object => ({
  type: "object",
  required,
  properties,
});
export const text = { type: "string" };

/** Answers of JSON. */
export const answer = (schema: object): object => ({
  200: { description: "Done.", content: { "application/json": { schema } } },
});

/** An operation that takes JSON. */
export const json = (schema: object): object => body(["application/json", schema]);
