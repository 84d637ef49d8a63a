import { describe, expect, test } from "vitest";
import { serializeDefinition } from "../../../src/connector-builder/build/serialize-definition.ts";
import { listSwaggerOperations } from "../../../src/connector-builder/swagger/list-swagger-operations.ts";
import { buildSmall, yamlText } from "../support/small-connector.ts";

describe("a connector", () => {
  test("has paths below its base path, titles, visibility and the sign-in", () => {
    const built = buildSmall(`${yamlText}visibility: { important: [ListRows], internal: ["Delete*"] }\n`);
    expect(Object.keys(built.paths)).toEqual(["/rows", "/rows/{id}"]);
    expect(
      listSwaggerOperations(built).map(({ operation }) => [operation.operationId, operation["x-ms-visibility"]]),
    ).toEqual([
      ["ListRows", "important"],
      ["GetRow", "advanced"],
      ["DeleteRow", "internal"],
    ]);
    expect(built.securityDefinitions).toEqual({
      "oauth2-auth": {
        type: "oauth2",
        flow: "accessCode",
        authorizationUrl: "https://login.example.com/authorize",
        tokenUrl: "https://login.example.com/token",
        scopes: { read: "Read" },
      },
    });
    expect(built.security).toEqual([{ "oauth2-auth": ["read"] }]);
  });

  test("pages what answers with the next link, and nothing else", () => {
    const built = buildSmall();
    expect(built.paths["/rows"]?.["get"]?.["x-ms-pageable"]).toEqual({ nextLinkName: "nextLink" });
    expect(built.paths["/rows/{id}"]?.["get"]?.["x-ms-pageable"]).toBeUndefined();
  });

  test("offers a drop-down in both forms, with titles and defaults of its own", () => {
    const rule =
      "parameters:\n  - { name: id, title: Row, default: x, values: { operationId: ListRows, collection: value, value: id, title: name } }\n";
    expect(buildSmall(`${yamlText}${rule}`).paths["/rows/{id}"]?.["get"]?.parameters[0]).toEqual({
      name: "id",
      in: "path",
      required: true,
      type: "string",
      format: "uuid",
      "x-ms-summary": "Row",
      description: "Id of the row.",
      "x-ms-url-encoding": "single",
      default: "x",
      "x-ms-dynamic-values": {
        operationId: "ListRows",
        "value-collection": "value",
        "value-path": "id",
        "value-title": "name",
      },
      "x-ms-dynamic-list": { operationId: "ListRows", itemsPath: "value", itemValuePath: "id", itemTitlePath: "name" },
    });
  });

  test("hides optional parameters", () => {
    expect(buildSmall(`${yamlText}hide: [note]\n`).paths["/rows"]?.["get"]?.parameters).toEqual([]);
  });

  test("declares what the server's address has in braces", () => {
    const text = yamlText.replace("basePath: /v1", "basePath: /").replace("prefix: /v1", 'prefix: "/{environment}/v1"');
    expect(buildSmall(text).paths["/{environment}/v1/rows"]?.["get"]?.parameters[0]).toEqual({
      name: "environment",
      in: "path",
      required: true,
      type: "string",
      "x-ms-summary": "Environment",
      description: "Environment of the call.",
      "x-ms-url-encoding": "single",
    });
  });

  test("is the same bytes each time, in ASCII, one line an operation", () => {
    const text = serializeDefinition(buildSmall(yamlText.replace("title: Rows", 'title: "Zeilen \u00fc"')), "tests");
    expect(text).toBe(
      serializeDefinition(buildSmall(yamlText.replace("title: Rows", 'title: "Zeilen \u00fc"')), "tests"),
    );
    expect(text).toMatch(/^[\u0000-\u007f]*$/);
    expect(text.split("\n").filter((line) => line.includes('"operationId"'))).toHaveLength(3);
    expect(JSON.parse(text).info.title).toBe("Zeilen \u00fc");
  });
});

describe("a bad connector.yaml is one error with file and line", () => {
  test.each([
    [
      "an unknown operation",
      "operations:\n  GetRoww: { summary: x }\n",
      16,
      "this connector has no operation GetRoww.",
    ],
    [
      "a duplicate title",
      "operations:\n  GetRow: { summary: List rows }\n",
      16,
      'GetRow and ListRows have the same title "List rows": give one of them another summary under operations, such as GetRow: { summary: Get row }',
    ],
    [
      "a drop-down to a missing operation",
      "parameters:\n  - name: id\n    values: { operationId: ListRowz, value: id }\n",
      17,
      "the drop-down asks ListRowz, which this connector does not have.",
    ],
    [
      "a drop-down that lacks an argument",
      "parameters:\n  - name: note\n    values: { operationId: GetRow, value: id }\n",
      17,
      "GetRow requires id: name under parameters where it comes from.",
    ],
    [
      "a drop-down with an argument too many",
      "parameters:\n  - name: id\n    values: { operationId: ListRows, value: id, collection: value, parameters: { x: id } }\n",
      17,
      "ListRows has no parameter x.",
    ],
    [
      "a drop-down to a field that rows lack",
      "parameters:\n  - name: id\n    values: { operationId: ListRows, collection: value, value: code }\n",
      17,
      "a row of ListRows has no code.",
    ],
    ["a parameter that nothing has", "parameters:\n  - name: idd\n", 16, "no selected operation has a parameter idd."],
    ["a pattern that nothing fits", "visibility:\n  important: [Foo*]\n", 16, "this connector has no operation Foo*."],
    ["hiding what is required", "hide: [id]\n", 15, "GetRow requires id, so it cannot be hidden."],
    ["hiding what nothing has", "hide: [foo]\n", 15, "no operation has a parameter foo."],
    ["an unknown member", "titel: x\n", 15, "titel is not known here"],
    [
      "an unknown visibility",
      "operations:\n  GetRow: { visibility: Advanced }\n",
      16,
      "visibility has to be important, advanced or internal.",
    ],
    [
      "a title that is too long",
      `operations:\n  GetRow: { summary: ${"x".repeat(81)} }\n`,
      16,
      "the title of GetRow has 81 characters, the platform takes 80.",
    ],
    ["a key twice", "title: Again\n", 15, "duplicated mapping key"],
  ])("%s", (_, addition, line, problem) => {
    expect(() => buildSmall(`${yamlText}${addition}`)).toThrow(
      expect.objectContaining({
        code: "CONNECTOR_CONFIG_INVALID",
        line,
        message: expect.stringContaining(`connector/rows/connector.yaml:${line}: ${problem}`),
      }),
    );
  });

  test.each([
    ["an unknown API", ["api: rows", "api: rowz"], 13, "there is no API rowz in generated/."],
    ["an unknown tag", ["prefix: /v1", "prefix: /v1, tags: [rowz]"], 13, "no operation of rows has the tag rowz."],
    ["another base path", ["basePath: /v1", "basePath: /v2"], 7, "/v1/rows does not begin with /v2."],
    [
      "an operation twice",
      [
        "  - { api: rows, prefix: /v1 }",
        "  - { api: rows, prefix: /v1 }\n  - { api: rows, prefix: /v1, only: [GetRow] }",
      ],
      13,
      "GetRow is selected twice",
    ],
    ["a missing text", ["host: api.example.com", "host: 7"], 6, "host has to be a text."],
  ])("%s", (_, [from = "", to = ""], line, problem) => {
    expect(() => buildSmall(yamlText.replace(from, to))).toThrow(
      expect.objectContaining({ line, message: expect.stringContaining(problem) }),
    );
  });
});
