import type { DocumentRow } from "./document-verdicts.ts";

const text = { type: "string" };
const list = { type: "array", items: text };
const record = { type: "object", properties: { r: { type: "integer" }, g: { type: "integer" } } };
const json = (schema: object): object => ({ content: { "application/json": { schema } } });
const plain = (name: string, schema: object): object => ({ name, in: "query", content: { "text/plain": { schema } } });
const token = "https://a.example/token";

/** A document of OpenAPI 3.2 in which what is around values is written in all ways that there are. */
export const wireDocument = {
  openapi: "3.2.0",
  info: { title: "Colours", version: "1" },
  servers: [{ url: "https://a.example" }, { url: "https://b.example" }],
  security: [{ oauth: ["read"] }],
  paths: {
    "/colours": {
      post: {
        operationId: "FindColours",
        parameters: [
          { name: "where", in: "query", style: "deepObject", schema: record },
          { name: "near", in: "query", ...json(record) },
          { name: "folder", in: "query", schema: text },
          { name: "X-Tags", in: "header", schema: list },
          { name: "old", in: "query", deprecated: true, schema: text },
          { name: "page", in: "query", schema: { type: "integer" } },
          { name: "ids", in: "cookie", schema: list },
        ],
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: { type: "object", properties: { file: text, meta: record, tags: list } },
              encoding: { file: { contentType: "image/png" }, meta: { contentType: "application/json" } },
            },
            "application/x-www-form-urlencoded": {
              schema: { type: "object", properties: { tags: list, folder: text } },
            },
            "application/json": { schema: record },
          },
        },
        responses: {
          "200": {
            description: "Colours.",
            headers: {
              "X-List": { schema: list },
              "X-Colour": { schema: record },
              "X-Whole": json(record),
              "X-Text": { schema: text },
            },
          },
        },
      },
      additionalOperations: {
        COPY: { operationId: "CopyColours", security: [{ key: [] }, { bearer: [] }], responses: {} },
      },
    },
    "/colours/whole": {
      query: {
        operationId: "QueryColours",
        parameters: [
          { name: "all", in: "querystring", content: { "application/x-www-form-urlencoded": { schema: record } } },
        ],
        responses: {},
      },
    },
  },
  components: {
    securitySchemes: {
      oauth: { type: "oauth2", flows: { clientCredentials: { tokenUrl: token, scopes: { read: "", write: "" } } } },
      key: { type: "apiKey", in: "header", name: "X-Key" },
      bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
      spare: { type: "oauth2", flows: { password: { tokenUrl: token, scopes: { read: "" } } } },
    },
  },
};

const find = "/paths/~1colours/post";
const whole = "/paths/~1colours~1whole/query";
const header = `${find}/responses/200/headers`;
const parts = `${find}/requestBody/content/multipart~1form-data`;
const form = `${find}/requestBody/content/application~1x-www-form-urlencoded`;
const schemes = "/components/securitySchemes";
const servers = (...urls: string[]): object[] => urls.map((url) => ({ url }));
const both = (verdict: string): readonly [string, string] => [verdict, verdict];

/** Decided by the clauses before anything was run: https://spec.openapis.org/oas/v3.2.0.html */
export const wireRows: readonly DocumentRow[] = [
  // Parameter Object: style, explode, allowReserved, content
  ["a record in brackets becomes a form", `${find}/parameters/0/style`, "form", ...both("major/breaks")],
  [
    "a record in brackets is not exploded, which means nothing",
    `${find}/parameters/0/explode`,
    false,
    ...both("none/safe"),
  ],
  [
    "a record in brackets becomes JSON",
    `${find}/parameters/0`,
    { name: "where", in: "query", ...json(record) },
    ...both("major/breaks"),
  ],
  [
    "JSON becomes a form",
    `${find}/parameters/1`,
    { name: "near", in: "query", schema: record },
    ...both("major/breaks"),
  ],
  [
    "JSON demands a member",
    `${find}/parameters/1/content/application~1json/schema/required`,
    ["r"],
    "major/breaks",
    "minor/safe",
  ],
  ["a list is parted by spaces", `${find}/parameters/6/style`, "spaceDelimited", ...both("major/breaks")],
  ["a cookie is written as cookies are", `${find}/parameters/6/style`, "cookie", ...both("major/breaks")],
  ["a text keeps what is reserved", `${find}/parameters/2/allowReserved`, true, ...both("minor/review")],
  [
    "a text does not keep what is reserved, as by default",
    `${find}/parameters/2/allowReserved`,
    false,
    ...both("none/safe"),
  ],
  ["a number has nothing reserved to keep", `${find}/parameters/5/allowReserved`, true, ...both("none/safe")],
  ["a header has nothing reserved to keep", `${find}/parameters/3/allowReserved`, true, ...both("none/safe")],
  ["a list in a header is exploded, which looks the same", `${find}/parameters/3/explode`, true, ...both("none/safe")],
  ["a parameter is no longer deprecated", `${find}/parameters/4/deprecated`, undefined, "patch/safe", "minor/safe"],
  [
    "the whole query is JSON",
    `${whole}/parameters/0`,
    { name: "all", in: "querystring", ...json(record) },
    ...both("major/breaks"),
  ],
  [
    "a header that the sign-in says is demanded",
    `${find}/parameters/7`,
    { name: "authorization", in: "header", required: true, schema: text },
    ...both("none/safe"),
  ],
  ["a text is said by its content type", `${find}/parameters/2`, plain("folder", text), ...both("none/safe")],
  [
    "a number is said by its content type",
    `${find}/parameters/5`,
    plain("page", { type: "integer" }),
    ...both("none/safe"),
  ],
  [
    "a list is a text by its content type",
    `${find}/parameters/6`,
    { name: "ids", in: "cookie", content: { "text/plain": { schema: list } } },
    ...both("major/breaks"),
  ],
  // Header Object
  [
    "a text in a header of an answer is said by its content type",
    `${header}/X-Text`,
    { content: { "text/plain": { schema: text } } },
    ...both("none/safe"),
  ],
  ["a text in a header of an answer becomes JSON", `${header}/X-Text`, json(text), ...both("major/review")],
  [
    "a list in a header of an answer is exploded, which looks the same",
    `${header}/X-List/explode`,
    true,
    ...both("none/safe"),
  ],
  ["a record in a header of an answer is exploded", `${header}/X-Colour/explode`, true, ...both("major/review")],
  ["a record in a header of an answer becomes JSON", `${header}/X-Colour`, json(record), ...both("major/review")],
  ["JSON in a header of an answer becomes plain", `${header}/X-Whole`, { schema: record }, ...both("major/review")],
  ["a header of an answer is always there", `${header}/X-List/required`, true, "minor/safe", "major/review"],
  [
    "a header of an answer is new and always there",
    `${header}/X-New`,
    { required: true, schema: text },
    "minor/safe",
    "major/review",
  ],
  ["a header of an answer is deprecated", `${header}/X-List/deprecated`, true, "minor/safe", "patch/safe"],
  // Encoding Object
  ["a part says the type that it has by default", `${parts}/encoding/meta`, undefined, ...both("none/safe")],
  [
    "a part says the default of a list of texts",
    `${parts}/encoding/tags`,
    { contentType: "text/plain" },
    ...both("none/safe"),
  ],
  [
    "a part is new and says its type",
    parts,
    {
      schema: {
        type: "object",
        properties: { file: text, meta: record, tags: list, photo: { type: "string", format: "binary" } },
      },
      encoding: {
        file: { contentType: "image/png" },
        meta: { contentType: "application/json" },
        photo: { contentType: "image/png" },
      },
    },
    "minor/safe",
    "major/breaks",
  ],
  ["a part is of another type", `${parts}/encoding/meta/contentType`, "application/xml", ...both("major/breaks")],
  [
    "a part may be of another type too",
    `${parts}/encoding/file/contentType`,
    "image/png, image/jpeg",
    "minor/safe",
    "major/breaks",
  ],
  ["a part may be any image", `${parts}/encoding/file/contentType`, "image/*", "minor/safe", "major/breaks"],
  ["a part's type has other letters", `${parts}/encoding/file/contentType`, "Image/PNG", ...both("none/safe")],
  [
    "a field of a form is JSON",
    `${form}/encoding`,
    { tags: { contentType: "application/json" } },
    ...both("major/breaks"),
  ],
  [
    "a text of a form says the type that it has by default",
    `${form}/encoding`,
    { folder: { contentType: "text/plain" } },
    ...both("none/safe"),
  ],
  [
    "a list of texts in a form says the type that it has by default",
    `${form}/encoding`,
    { tags: { contentType: "text/plain" } },
    ...both("none/safe"),
  ],
  [
    "a field of a form that no schema names is written otherwise",
    `${form}/encoding`,
    { nothing: { style: "form", explode: false } },
    ...both("none/safe"),
  ],
  [
    "a text of a form is JSON",
    `${form}/encoding`,
    { folder: { contentType: "application/json" } },
    ...both("major/breaks"),
  ],
  [
    "a field of a form has a style, beside which a type means nothing",
    `${form}/encoding`,
    { tags: { style: "form", explode: true, contentType: "application/json" } },
    ...both("none/safe"),
  ],
  [
    "a field of a form keeps what is reserved",
    `${form}/encoding`,
    { folder: { allowReserved: true } },
    ...both("minor/review"),
  ],
  [
    "JSON has no fields to write in another way",
    `${find}/requestBody/content/application~1json/encoding`,
    { r: { contentType: "text/plain" } },
    ...both("none/safe"),
  ],
  // Security Scheme Object
  ["a key has another name", `${schemes}/key/name`, "X-Token", ...both("major/breaks")],
  ["a key goes from a header to the query", `${schemes}/key/in`, "query", ...both("major/breaks")],
  ["a key in a header has other letters", `${schemes}/key/name`, "x-key", ...both("none/safe")],
  ["a token is called otherwise, which is a hint", `${schemes}/bearer/bearerFormat`, "opaque", ...both("none/safe")],
  [
    "a scheme is of another type",
    `${schemes}/bearer`,
    { type: "openIdConnect", openIdConnectUrl: "https://a.example/.well-known" },
    ...both("major/breaks"),
  ],
  [
    "a way to sign in is new",
    `${schemes}/oauth/flows/deviceAuthorization`,
    { deviceAuthorizationUrl: "https://a.example/device", tokenUrl: token, scopes: {} },
    "minor/safe",
    "major/breaks",
  ],
  [
    "a scope can be asked for no more",
    `${schemes}/oauth/flows/clientCredentials/scopes`,
    { read: "" },
    "major/review",
    "minor/safe",
  ],
  ["a scope is described", `${schemes}/oauth/flows/clientCredentials/scopes/read`, "Reads.", ...both("none/safe")],
  ["a scheme is deprecated", `${schemes}/key/deprecated`, true, "minor/safe", "patch/safe"],
  ["a scheme that nothing demands is gone", `${schemes}/spare`, undefined, ...both("minor/safe")],
  ["a scheme that nothing demands is of another type", `${schemes}/spare/type`, "http", ...both("minor/safe")],
  ["a scheme that nothing demands has no scope", `${schemes}/spare/flows/password/scopes`, {}, ...both("minor/safe")],
  [
    "a scheme that nothing demands has another way to sign in",
    `${schemes}/spare/flows`,
    { clientCredentials: { tokenUrl: token, scopes: { read: "" } } },
    ...both("minor/safe"),
  ],
  // Security Requirement Object
  ["a scope more is demanded", `${find}/security`, [{ oauth: ["read", "write"] }], "major/breaks", "minor/safe"],
  ["another scheme will do", `${find}/security`, [{ oauth: ["read"] }, { key: [] }], "minor/safe", "major/breaks"],
  [
    "another scheme is demanded beside",
    `${find}/security`,
    [{ oauth: ["read"], bearer: [] }],
    "major/breaks",
    "minor/safe",
  ],
  // Server Object
  ["a server is gone", "/servers", servers("https://a.example"), "major/review", "minor/safe"],
  [
    "another server is the first, which is the one that is taken",
    "/servers",
    servers("https://b.example", "https://a.example"),
    ...both("minor/review"),
  ],
  [
    "a new server is the first",
    "/servers",
    servers("https://c.example", "https://a.example", "https://b.example"),
    "minor/review",
    "major/review",
  ],
  ["a server has a name", "/servers/0/name", "live", ...both("none/safe")],
  // Path Item Object of 3.2
  [
    "an operation of another method is gone",
    "/paths/~1colours/additionalOperations",
    undefined,
    "major/breaks",
    "minor/safe",
  ],
  [
    "an operation of another method demands a parameter",
    "/paths/~1colours/additionalOperations/COPY/parameters",
    [{ name: "to", in: "query", required: true, schema: text }],
    "major/breaks",
    "major/breaks",
  ],
  ["a query is gone", "/paths/~1colours~1whole", undefined, "major/breaks", "minor/safe"],
  ["a query takes a body", `${whole}/requestBody`, json(record), "minor/safe", "major/breaks"],
  ["a query demands a scope", `${whole}/security`, [{ oauth: ["write"] }], "major/breaks", "major/breaks"],
];

/** The same of a document that names no server: by the clause it has one, `/`. */
export const withoutServers: readonly DocumentRow[] = [
  ["the server that is there by default is named", "/servers", servers("/"), ...both("none/safe")],
  ["no server is named, as before", "/servers", [], ...both("none/safe")],
];
