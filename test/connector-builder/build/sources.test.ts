import { expect, test } from "vitest";
import { buildCollection } from "../../../src/connector-builder/build/build-all.ts";
import { yamlText } from "../support/small-connector.ts";
import { TemporaryCollection } from "../support/temporary-collection.ts";

const entry = `openapi: 3.1.0
info: { title: Books, version: "1" }
servers: [{ url: "https://{region}.books.example.com/odata", variables: { region: { default: eu, enum: [eu, us] } } }]
paths:
  /books: { $ref: "books.yaml#/paths/books" }
`;
const books = `paths:
  books:
    get:
      operationId: ListBooks
      summary: List books
      description: Reads all books there are.
      parameters: [{ $ref: "#/parameters/author" }]
      responses: { "200": { description: Books., content: { application/json: { schema: { type: object, properties: { value: { type: array, items: { $ref: "types/book.yaml#/schemas/Book" } } } } } } } }
parameters:
  author: { name: author, in: query, description: Who wrote it., schema: { type: string } }
`;
const book =
  "schemas:\n  Book: { type: object, properties: { title: { type: string }, next: { $ref: '#/schemas/Book' } } }\n";
const minimal =
  "title: Books\ndescription: Reads the books of a library in tests only.\nsources:\n  - { file: ../../specs/books/openapi.yaml }\n";
const publisher =
  "{ name: Contoso, url: 'https://contoso.com', email: help@contoso.com, uniqueName: contoso, prefix: cto, optionValuePrefix: 12345 }";

function withBooks(config = minimal): TemporaryCollection {
  const collection = new TemporaryCollection();
  for (const [path, text] of [
    ["specs/books/openapi.yaml", entry],
    ["specs/books/books.yaml", books],
    ["specs/books/types/book.yaml", book],
    ["connector/books/connector.yaml", config],
    ["connector/books/apiProperties.json", '{"properties":{"connectionParameters":{},"iconBrandColor":"#123456"}}'],
    ["connector/books/publisher.yaml", publisher],
  ] as const)
    collection.write(path, text);
  return collection;
}

test("a connector of a few lines is built from a description in many files, in any folder", () => {
  using collection = withBooks();
  const definition = buildCollection(collection.folder, { generated: [], names: ["books"] }).connectors[0]?.definition;
  expect(definition).toMatchObject({
    host: "eu.books.example.com",
    basePath: "/",
    info: { version: "1.0", contact: { name: "Contoso", url: "https://contoso.com", email: "help@contoso.com" } },
  });
  expect(definition?.paths["/odata/books"]?.get).toMatchObject({
    operationId: "ListBooks",
    parameters: [{ name: "author", in: "query" }],
  });
  expect(
    Object.keys(
      definition?.definitions["Book"]?.properties ??
        definition?.paths["/odata/books"]?.get?.responses["200"]?.schema?.properties?.["value"]?.items?.properties ??
        {},
    ),
  ).toContain("title");
  expect([definition?.securityDefinitions, definition?.security]).toEqual([undefined, undefined]);
});

test.each([
  [
    "a file that is not there",
    minimal.replace("openapi.yaml", "nope.yaml"),
    "CONNECTOR_FILE_UNREADABLE",
    /there is no file .*nope\.yaml/,
  ],
  [
    "a file of another kind",
    minimal.replace("openapi.yaml", "openapi.txt"),
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:4: file has to end with/,
  ],
  [
    "a file that is no description",
    minimal.replace("openapi.yaml", "types/book.yaml"),
    "CONNECTOR_FILE_UNREADABLE",
    /book\.yaml is neither OpenAPI 3 nor Swagger 2\.0/,
  ],
  [
    "an api and a file",
    minimal.replace("file:", "api: rows, file:"),
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:4: a source names either an api or a file/,
  ],
  [
    "an operation to rename that is not there",
    minimal.replace(" }", ", rename: { Nope: Other } }"),
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:4: this source has no operation Nope/,
  ],
  [
    "an operation to leave out that is not there",
    minimal.replace(" }", ', except: ["*Newspaper"] }'),
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:4: .* has no operation \*Newspaper/,
  ],
  [
    "records that are no list",
    `${minimal}records: by\n`,
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:5: records has to be a list of texts/,
  ],
  [
    "a publisher's prefix in capitals",
    `${minimal}publisher: ${publisher.replace("prefix: cto", "prefix: CTO")}\n`,
    "CONNECTOR_CONFIG_INVALID",
    /connector\.yaml:5: prefix has to be 2 to 8 small letters/,
  ],
])("%s is one clear error", (_, config, code, want) => {
  using collection = withBooks(config);
  expect(() => buildCollection(collection.folder, { generated: [], names: ["books"] })).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(want) }),
  );
});

test("an operation that except names stays out of what only and tags bring in", () => {
  using collection = new TemporaryCollection();
  const namesOf = (source: string): string[] => {
    collection.write("connector/rows/connector.yaml", yamlText.replace("{ api: rows, prefix: /v1 }", source));
    const [built] = buildCollection(collection.folder, { generated: collection.generated }).connectors;
    return Object.values(built?.definition.paths ?? {}).flatMap((item) =>
      [item.get, item.post, item.delete].flatMap((operation) => operation?.operationId ?? []),
    );
  };
  expect(namesOf("{ api: rows, prefix: /v1 }")).toEqual(["ListRows", "GetRow", "DeleteRow"]);
  expect(namesOf('{ api: rows, prefix: /v1, except: ["Get*"] }')).toEqual(["ListRows", "DeleteRow"]);
  expect(namesOf('{ api: rows, prefix: /v1, only: ["*Row"], except: [GetRow] }')).toEqual(["DeleteRow"]);
});

test("records says which other records a body shows, in lists too; plain fields are always there", () => {
  using collection = withBooks();
  const fieldsOf = (config: string): unknown => {
    collection.write("connector/books/connector.yaml", config);
    const [built] = buildCollection(collection.folder, { generated: [], names: ["books"] }).connectors;
    const found: string[] = [];
    JSON.stringify(built?.definition, (name, value: unknown) => {
      if (/^(value|by|of|shelf|tags|title)$/.test(name)) found.push(name);
      return value;
    });
    return [...new Set(found)].sort();
  };
  collection.write(
    "specs/books/types/book.yaml",
    `schemas:
  Book:
    type: object
    properties:
      title: { type: string }
      tags: { type: array, items: { type: string } }
      by: { type: array, items: { $ref: "#/schemas/Author" } }
      shelf: { $ref: "#/schemas/House" }
  Author: { type: object, properties: { title: { type: string }, of: { $ref: "#/schemas/House" } } }
  House: { type: object, properties: { title: { type: string } } }
`,
  );
  expect(fieldsOf(minimal)).toEqual(["by", "of", "shelf", "tags", "title", "value"]);
  expect(fieldsOf(`${minimal}records: [value]\n`)).toEqual(["tags", "title", "value"]);
  expect(fieldsOf(`${minimal}records: [value, "b*"]\n`)).toEqual(["by", "tags", "title", "value"]);
});

test("without a publisher the error shows the file to write", () => {
  using collection = new TemporaryCollection();
  collection.write("connector/rows/connector.yaml", yamlText.replace(/^publisher: .*\n/m, ""));
  expect(() => buildCollection(collection.folder, { generated: collection.generated })).toThrow(
    /nobody publishes this connector: write a file publisher\.yaml here or one folder up: \{ name: "Contoso", url/,
  );
});

test("without apiProperties.json the error shows what it holds", () => {
  using collection = withBooks();
  collection.write("connector/bare/connector.yaml", minimal);
  collection.write("connector/publisher.yaml", publisher);
  expect(() => buildCollection(collection.folder, { generated: [], names: ["bare"] })).toThrow(
    /there is no .*bare\/apiProperties\.json: it says how to sign in\. Without sign-in it holds \{"properties":\{"connectionParameters":\{\}/,
  );
});

test("operations with the same title are told at once, with titles to paste", () => {
  using collection = withBooks(
    `${minimal}  - { file: ../../specs/books/openapi.yaml, rename: { ListBooks: ListOldBooks } }\n`,
  );
  expect(() => buildCollection(collection.folder, { generated: [], names: ["books"] })).toThrow(
    /both GET \/odata\/books/,
  );
  collection.write(
    "connector/books/connector.yaml",
    `${minimal}  - { file: ../../specs/books/openapi.yaml, prefix: /old, rename: { ListBooks: ListOldBooks } }\n`,
  );
  expect(() => buildCollection(collection.folder, { generated: [], names: ["books"] })).toThrow(
    'ListOldBooks and ListBooks have the same title "List books": give one of them another summary under operations, such as ListOldBooks: { summary: List old books }',
  );
});
