const text = { type: "string" };
const list = { type: "array", items: text };
const json = (schema: object): object => ({ "application/json": { schema } });
const record = (more: object = {}): object => ({ type: "object", properties: { a: text }, ...more });
const demanding = record({ required: ["a"] });
const png = { "image/png": { schema: { type: "string", format: "binary" } } };
const image = { "image/*": { schema: { type: "string", format: "binary" } } };

const sends = (content: object, more: object = {}): object => ({
  requestBody: { content, ...more },
  responses: { "204": { description: "Ok." } },
});
const always = { required: true };
const form = (contentType: string): object =>
  sends({ "multipart/form-data": { schema: record(), encoding: { a: { contentType } } } });
const signed = (name: string, more: object = {}): object => ({
  parameters: [{ name, in: "header", schema: text, ...more }],
  responses: {},
});
const asks = (name: string, more: object = {}): object => ({
  parameters: [{ name, in: "query", schema: text, ...more }],
  responses: {},
});
const takes = (responses: object): object => ({ responses });
const answer = (content?: object, headers?: object): object => ({
  description: "Ok.",
  ...(content && { content }),
  ...(headers && { headers }),
});

/** Two versions of what the service sends by itself, with the verdict, and that of the way back. */
export type NotificationRow = readonly [what: string, before: object, after: object, want: string, undone: string];

/** Decided by who writes and who reads, before anything was run: the user reads the request and writes the answer. */
export const notificationRows: readonly NotificationRow[] = [
  // the request, which the user reads
  ["a body is new", takes({}), { ...sends(json(record())), ...takes({}) }, "minor/safe", "major/breaks"],
  [
    "a body is new and always there",
    takes({}),
    { ...sends(json(record()), always), ...takes({}) },
    "minor/safe",
    "major/breaks",
  ],
  ["a body may be missing", sends(json(record()), always), sends(json(record())), "major/review", "minor/safe"],
  [
    "a body is of one more content type",
    sends(json(record())),
    sends({ ...json(record()), "text/csv": { schema: text } }),
    "major/review",
    "minor/safe",
  ],
  [
    "a body is of one more content type with the same record",
    sends(json(record())),
    sends({ ...json(record()), "application/xml": { schema: record() } }),
    "major/review",
    "minor/safe",
  ],
  ["a body is of any image", sends(png), sends(image), "major/review", "minor/safe"],
  [
    "a body is of another content type",
    sends(json(text)),
    sends({ "text/csv": { schema: text } }),
    "major/breaks",
    "major/breaks",
  ],
  [
    "a body is another kind of JSON, which receivers have to be told of",
    sends(json(record())),
    sends({ "application/vnd.made+json": { schema: record() } }),
    "major/breaks",
    "major/breaks",
  ],
  ["a field may be of one more type", form("image/png"), form("image/png, image/gif"), "major/review", "minor/safe"],
  ["a field is of another type", form("image/png"), form("image/gif"), "major/breaks", "major/breaks"],
  ["a field is demanded", sends(json(record())), sends(json(demanding)), "minor/safe", "major/review"],
  ["a header is new", takes({}), signed("X-Sig"), "minor/safe", "major/review"],
  ["a query parameter is new", takes({}), asks("token"), "minor/safe", "major/review"],
  ["a query parameter is called otherwise", asks("token"), asks("Token"), "major/review", "major/review"],
  ["a query parameter is another type", asks("n"), asks("n", { schema: list }), "major/breaks", "major/breaks"],
  [
    "a list in the query is written in another way",
    asks("n", { schema: list }),
    asks("n", { schema: list, explode: false }),
    "major/review",
    "major/review",
  ],
  [
    "a cookie may be missing",
    asks("c", { in: "cookie", ...always }),
    asks("c", { in: "cookie" }),
    "major/review",
    "minor/safe",
  ],
  ["a header may be missing", signed("X-Sig", always), signed("X-Sig"), "major/review", "minor/safe"],
  ["it is deprecated", takes({}), { ...takes({}), deprecated: true }, "minor/safe", "patch/safe"],
  // the answer, which the user writes
  [
    "an answer has a body with demanded fields",
    takes({ "200": answer() }),
    takes({ "200": answer(json(demanding)) }),
    "major/breaks",
    "minor/safe",
  ],
  [
    "an answer has a body with nothing demanded",
    takes({ "200": answer() }),
    takes({ "200": answer(json(record())) }),
    "major/review",
    "minor/safe",
  ],
  [
    "an answer has a body that is a list",
    takes({ "200": answer() }),
    takes({ "200": answer(json({ type: "array" })) }),
    "major/breaks",
    "minor/safe",
  ],
  [
    "an answer has to have a field",
    takes({ "200": answer(json(record())) }),
    takes({ "200": answer(json(demanding)) }),
    "major/breaks",
    "minor/safe",
  ],
  [
    "an answer may be of one more content type",
    takes({ "200": answer(json(record())) }),
    takes({ "200": answer({ ...json(record()), "text/csv": { schema: text } }) }),
    "minor/safe",
    "major/breaks",
  ],
  [
    "an answer may be of any image",
    takes({ "200": answer(png) }),
    takes({ "200": answer(image) }),
    "minor/safe",
    "major/breaks",
  ],
  [
    "another answer will do",
    takes({ "200": answer() }),
    takes({ "200": answer(), "202": answer() }),
    "minor/safe",
    "major/breaks",
  ],
  [
    "another answer with a record of its own will do",
    takes({ "200": answer(json(record())) }),
    takes({ "200": answer(json(record())), "202": answer(json({ type: "array" })) }),
    "minor/safe",
    "major/breaks",
  ],
  [
    "the only answer with a body will do no more",
    takes({ "200": answer(json(record())), "202": answer() }),
    takes({ "202": answer() }),
    "major/breaks",
    "minor/safe",
  ],
  [
    "a refusal will do too",
    takes({ "200": answer() }),
    takes({ "200": answer(), "410": answer() }),
    "minor/safe",
    "major/review",
  ],
  [
    "a refusal with a record of its own will do too",
    takes({ "400": answer(json(record())) }),
    takes({ "400": answer(json(record())), "410": answer(json({ type: "array" })) }),
    "minor/safe",
    "major/review",
  ],
  ["any success will do", takes({ "200": answer() }), takes({ "2XX": answer() }), "minor/safe", "major/breaks"],
  [
    "an answer has to have a header",
    takes({ "200": answer(undefined, { "X-Ok": { schema: text } }) }),
    takes({ "200": answer(undefined, { "X-Ok": { schema: text, ...always } }) }),
    "major/breaks",
    "minor/safe",
  ],
];

const documentOf = (own: object, webhooks: object): object => ({
  openapi: "3.1.0",
  info: { title: "Events", version: "1" },
  paths: { "/things": { post: { operationId: "MakeThing", responses: {}, ...own } } },
  webhooks,
});

/** A service that never calls the user. */
export const silentDocument = documentOf({}, {});

/** Where the service calls the user. */
export const notifiers: Readonly<Record<string, (operation: object) => object>> = {
  webhook: (operation) => documentOf({}, { made: { post: operation } }),
  callback: (operation) => documentOf({ callbacks: { made: { "{$url}": { post: operation } } } }, {}),
};
