const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const text = { type: "string" };

/** A document without `servers` in which what is around values can be changed. */
export const verdictDocument = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1" },
  security: [{ oauth: ["read"] }],
  paths: {
    "/things": {
      get: {
        operationId: "ListThings",
        parameters: [
          { name: "ids", in: "query", schema: { type: "array", items: text } },
          { name: "q", in: "query", schema: text },
          { name: "X-Trace", in: "header", schema: text },
          { $ref: "#/components/parameters/Top" },
        ],
        responses: {
          "200": {
            description: "Things.",
            headers: {
              "X-Total": { required: true, schema: { type: "integer" } },
              "X-Page": { schema: { type: "integer" } },
            },
            ...json({ type: "array", items: ref("Thing") }),
          },
          "202": { description: "Later." },
          "400": { $ref: "#/components/responses/Refused" },
        },
        security: [{ oauth: ["read"] }, { key: [] }],
        "x-paging": { style: "none" },
      },
      post: {
        operationId: "CreateThing",
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: ref("Thing") },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { tags: { type: "array", items: text } } },
            },
          },
        },
        responses: { "201": { description: "The thing.", ...json(ref("Thing")) } },
        callbacks: {
          made: {
            "{$url}": { post: { requestBody: json(ref("Event")), responses: { "204": { description: "Ok." } } } },
          },
        },
      },
    },
    "/things/{id}": {
      get: {
        parameters: [
          { name: "id", in: "path", required: true, schema: text },
          { name: "lang", in: "query", required: true, schema: text },
        ],
        responses: { "200": { description: "The thing.", ...json(ref("Thing")) } },
      },
    },
  },
  webhooks: { gone: { post: { requestBody: json(ref("Event")), responses: {} } } },
  components: {
    parameters: { Top: { name: "top", in: "query", schema: { type: "integer", format: "int32" } } },
    responses: { Refused: { description: "No.", ...json(ref("Fault")) } },
    securitySchemes: {
      oauth: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://a.example/token", scopes: { read: "", write: "" } } },
      },
      key: { type: "apiKey", in: "header", name: "X-Key" },
    },
    schemas: {
      Thing: { type: "object", properties: { id: text, count: { type: "integer", format: "int32" } } },
      Event: { type: "object", required: ["at"], properties: { at: text, thing: text } },
      Fault: { type: "object", required: ["message"], properties: { message: text } },
      Spare: { type: "object", properties: { a: text, b: text } },
    },
  },
};

/** A change at a place with its verdict, and the verdict of the way back; decided before anything was run. */
export type DocumentRow = readonly [what: string, pointer: string, value: unknown, want: string, undone: string];

const list = "/paths/~1things/get";
const create = "/paths/~1things/post";
const one = "/paths/~1things~1{id}/get";
const ok = `${list}/responses/200`;
const form = `${create}/requestBody/content/application~1x-www-form-urlencoded`;
const flow = "/components/securitySchemes/oauth/flows/clientCredentials";
const { "200": success, ...otherAnswers } = verdictDocument.paths["/things"].get.responses;
/** The success of a list under a range. */
const ranged = (own: object): object => ({ ...otherAnswers, "2XX": { ...success, ...own } });
const spare = { type: "object", properties: { other: text } };

export const documentRows: readonly DocumentRow[] = [
  // how parameters are written
  ["a list is no longer exploded", `${list}/parameters/0/explode`, false, "major/breaks", "major/breaks"],
  ["a list is parted by pipes", `${list}/parameters/0/style`, "pipeDelimited", "major/breaks", "major/breaks"],
  ["a list is exploded, as it is by default", `${list}/parameters/0/explode`, true, "none/safe", "none/safe"],
  ["the style is form, as it is by default", `${list}/parameters/0/style`, "form", "none/safe", "none/safe"],
  ["a text is no longer exploded", `${list}/parameters/1/explode`, false, "none/safe", "none/safe"],
  ["a path has a matrix", `${one}/parameters/0/style`, "matrix", "major/breaks", "major/breaks"],
  ["a text is JSON", `${list}/parameters/1`, { name: "q", in: "query", ...json(text) }, "major/breaks", "major/breaks"],
  ["a header has other letters", `${list}/parameters/2/name`, "x-trace", "major/safe", "major/safe"],
  ["a header is demanded", `${list}/parameters/2/required`, true, "major/breaks", "minor/safe"],
  [
    "a parameter is written out",
    `${list}/parameters/3`,
    { name: "top", in: "query", schema: { type: "integer", format: "int32" } },
    "none/safe",
    "none/safe",
  ],
  [
    "a cookie is demanded",
    `${list}/parameters/4`,
    { name: "sid", in: "cookie", required: true, schema: text },
    "major/breaks",
    "major/breaks",
  ],
  [
    "a cookie is taken",
    `${list}/parameters/4`,
    { name: "sid", in: "cookie", schema: text },
    "minor/safe",
    "major/breaks",
  ],
  ["a parameter goes to a header", `${list}/parameters/1/in`, "header", "major/review", "major/review"],
  [
    "a demanded parameter goes to a header",
    `${one}/parameters/1`,
    { name: "lang", in: "header", required: true, schema: text },
    "major/breaks",
    "major/breaks",
  ],
  [
    "an operation without an id has another name in its path",
    "/paths",
    {
      ...verdictDocument.paths,
      "/things/{id}": undefined,
      "/things/{key}": {
        get: {
          ...verdictDocument.paths["/things/{id}"].get,
          parameters: [
            { name: "key", in: "path", required: true, schema: text },
            { name: "lang", in: "query", required: true, schema: text },
          ],
        },
      },
    },
    "major/breaks",
    "major/breaks",
  ],
  // headers
  ["a header is gone from an answer", `${ok}/headers/X-Page`, undefined, "major/review", "minor/safe"],
  ["a header may be missing", `${ok}/headers/X-Total/required`, false, "major/review", "minor/safe"],
  [
    "a header of an answer has other letters",
    `${ok}/headers`,
    { "x-total": { required: true, schema: { type: "integer" } }, "X-PAGE": { schema: { type: "integer" } } },
    "none/safe",
    "none/safe",
  ],
  ["a header is a number", `${ok}/headers/X-Total/schema/type`, "number", "major/breaks", "minor/safe"],
  // sign-in
  ["a scope is demanded", `${create}/security`, [{ oauth: ["read", "write"] }], "major/breaks", "minor/safe"],
  ["a scope is demanded of all", "/security", [{ oauth: ["read", "write"] }], "major/breaks", "minor/safe"],
  ["a second scheme is demanded", `${create}/security`, [{ oauth: ["read"], key: [] }], "major/breaks", "minor/safe"],
  ["another scheme will do", `${create}/security`, [{ oauth: ["read"] }, { key: [] }], "minor/safe", "major/breaks"],
  ["one of two schemes will do no more", `${list}/security`, [{ key: [] }], "major/breaks", "minor/safe"],
  ["no sign-in is demanded", `${create}/security`, [], "minor/safe", "major/breaks"],
  ["no sign-in will do too", `${create}/security`, [{ oauth: ["read"] }, {}], "minor/safe", "major/breaks"],
  ["the demand of all is said of one", `${create}/security`, [{ oauth: ["read"] }], "none/safe", "none/safe"],
  ["demands in another order", `${list}/security`, [{ key: [] }, { oauth: ["read"] }], "none/safe", "none/safe"],
  ["a key stands elsewhere", "/components/securitySchemes/key/in", "query", "major/breaks", "major/breaks"],
  ["tokens come from elsewhere", `${flow}/tokenUrl`, "https://b.example/token", "major/review", "major/review"],
  [
    "a scheme is new that nothing demands",
    "/components/securitySchemes/basic",
    { type: "http", scheme: "basic" },
    "minor/safe",
    "minor/safe",
  ],
  // answers
  ["an answer without a body is gone", `${list}/responses/202`, undefined, "minor/safe", "minor/review"],
  ["the only answer with a body is gone", `${list}/responses/200`, undefined, "major/breaks", "minor/review"],
  [
    "an answer with another record is new",
    `${create}/responses/200`,
    { description: "Another.", ...json(spare) },
    "major/review",
    "minor/safe",
  ],
  [
    "an answer with the same record is new",
    `${create}/responses/200`,
    { description: "The thing.", ...json(ref("Thing")) },
    "minor/review",
    "minor/safe",
  ],
  [
    "a refusal with another record is new",
    `${list}/responses/404`,
    { description: "No.", ...json(spare) },
    "major/review",
    "minor/safe",
  ],
  [
    "a refusal with the same record is new",
    `${list}/responses/404`,
    { $ref: "#/components/responses/Refused" },
    "minor/review",
    "minor/safe",
  ],
  [
    "a refusal is written out",
    `${list}/responses/400`,
    { description: "No.", ...json(ref("Fault")) },
    "none/safe",
    "none/safe",
  ],
  ["an answer may be text too", `${ok}/content/text~1plain`, { schema: text }, "major/review", "minor/review"],
  [
    "an answer may be other JSON of the same type",
    `${ok}/content/application~1hal+json`,
    { schema: { type: "array", items: ref("Thing") } },
    "minor/review",
    "minor/review",
  ],
  [
    "a success is one of a range now, of the same type",
    `${list}/responses`,
    ranged({}),
    "minor/review",
    "minor/review",
  ],
  [
    "a success is one of a range now, of another type",
    `${list}/responses`,
    ranged(json(ref("Thing"))),
    "major/breaks",
    "major/breaks",
  ],
  [
    "an answer is other JSON of the same type instead",
    `${ok}/content`,
    { "application/hal+json": { schema: { type: "array", items: ref("Thing") } } },
    "minor/review",
    "minor/review",
  ],
  [
    "an answer is other JSON of another type instead",
    `${ok}/content`,
    { "application/hal+json": { schema: ref("Thing") } },
    "major/breaks",
    "major/breaks",
  ],
  [
    "a body is other JSON of the same type instead",
    `${create}/requestBody/content`,
    {
      "application/hal+json": { schema: ref("Thing") },
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { tags: { type: "array", items: text } } },
      },
    },
    "major/breaks",
    "major/breaks",
  ],
  [
    "an answer is text instead of JSON",
    `${ok}/content`,
    { "text/plain": { schema: text } },
    "major/breaks",
    "major/breaks",
  ],
  [
    "an answer may be any application",
    `${ok}/content`,
    { "application/*": { schema: { type: "array", items: ref("Thing") } } },
    "major/breaks",
    "minor/safe",
  ],
  [
    "JSON says its encoding",
    `${ok}/content`,
    { "application/json; charset=utf-8": { schema: { type: "array", items: ref("Thing") } } },
    "none/safe",
    "none/safe",
  ],
  // bodies
  [
    "a body may be text too",
    `${create}/requestBody/content/text~1plain`,
    { schema: text },
    "minor/safe",
    "major/breaks",
  ],
  [
    "a field of a form is written otherwise",
    `${form}/encoding`,
    { tags: { explode: false } },
    "major/breaks",
    "major/breaks",
  ],
  [
    "a field of a form is written as by default",
    `${form}/encoding`,
    { tags: { style: "form", explode: true } },
    "none/safe",
    "none/safe",
  ],
  // what the service sends by itself
  ["a callback is gone", `${create}/callbacks/made`, undefined, "major/breaks", "minor/safe"],
  ["a webhook is new", "/webhooks/made", { post: { requestBody: json(ref("Event")) } }, "minor/safe", "major/breaks"],
  [
    "what is sent by itself lacks a property",
    "/components/schemas/Event/properties/thing",
    undefined,
    "major/breaks",
    "minor/safe",
  ],
  [
    "what is sent by itself may lack a property",
    "/components/schemas/Event/required",
    [],
    "major/review",
    "minor/safe",
  ],
  [
    "what is sent by itself is limited",
    "/components/schemas/Event/properties/at/maxLength",
    5,
    "patch/safe",
    "minor/review",
  ],
  // names and the document
  ["an unused type lacks a property", "/components/schemas/Spare/properties/a", undefined, "minor/safe", "minor/safe"],
  ["an unused type is gone", "/components/schemas/Spare", undefined, "minor/safe", "minor/safe"],
  ["a server is named", "/servers", [{ url: "https://a.example" }], "minor/review", "major/review"],
  ["an operation has a server", `${one}/servers`, [{ url: "https://b.example" }], "minor/review", "major/review"],
  // words that nobody holds values to
  [
    "a format that nobody knows is said",
    "/components/schemas/Thing/properties/id/format",
    "thing-number",
    "patch/safe",
    "patch/safe",
  ],
  [
    "the size of a whole number is no longer said",
    "/components/parameters/Top/schema",
    { type: "integer" },
    "patch/safe",
    "major/breaks",
  ],
  // a record that is sent and answered is judged by the worse of both
  [
    "a number of a record is wider",
    "/components/schemas/Thing/properties/count/format",
    "int64",
    "minor/review",
    "major/breaks",
  ],
  [
    "a record that is sent and answered may hold null",
    "/components/schemas/Thing/properties/id/type",
    ["string", "null"],
    "major/review",
    "major/breaks",
  ],
];
