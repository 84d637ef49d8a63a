/** A description of one service in two files, small enough to be read in a test. */
export const smallSpec: Readonly<Record<string, string>> = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: Things, version: v1 }
servers:
  - url: https://things.example/{tenant}
    variables: { tenant: { default: common } }
x-quota: { limits: [{ name: minute, per: [app], requests: 60, windowSeconds: 60 }], facts: [28] }
tags: [{ name: stock, description: Things in stock. }]
paths:
  "/{company}/Things": { $ref: "things.yaml#/paths/collection" }
  "/{company}/Things(guid'{ID}')": { $ref: "things.yaml#/paths/byKey" }
`,
  "things.yaml": `paths:
  collection:
    parameters: [{ name: company, in: path, required: true, schema: { type: integer } }]
    get:
      operationId: ListThings
      tags: [stock]
      summary: List things
      description: Answers all things.
      x-paging: { style: odata-v2, pageSize: 60, items: d, nextLink: d.__next, facts: [44] }
      x-access: { callers: delegated, facts: [23] }
      parameters: [{ name: since, in: query, x-literal: datetime, schema: { type: string } }]
      responses:
        "200":
          description: A page
          content: { application/json: { schema: { type: object, required: [d], properties: { d: { oneOf: [{ type: object, properties: { results: { type: array, items: { $ref: "#/schemas/Thing" } } } }, { type: array, items: { $ref: "#/schemas/Thing" } }] } } } } }
    post:
      operationId: CreateThing
      tags: [stock]
      x-retry: never
      x-effect: post
      x-access: { callers: delegated, facts: [23] }
      requestBody: { content: { application/json: { schema: { allOf: [{ $ref: "#/schemas/Thing" }], required: [Code, Lines] } } } }
      responses: { "201": { description: Stored, content: { application/json: { schema: { type: object, required: [d], properties: { d: { $ref: "#/schemas/Thing" } } } } } } }
  byKey:
    parameters:
      - { name: company, in: path, required: true, schema: { type: integer } }
      - { name: ID, in: path, required: true, schema: { type: string, format: uuid } }
    delete:
      operationId: DeleteThing
      tags: [stock]
      x-retry: idempotent
      deprecated: true
      responses: { "204": { description: Gone } }
schemas:
  Thing:
    type: object
    x-natural-key: [Code]
    properties:
      ID: { type: string, format: uuid, x-key: server }
      Code: { type: string, maxLength: 18, x-write: create }
      Count: { type: [string, "null"], format: int64, x-write: update, x-filterable: "no" }
      Modified: { type: [string, "null"], format: odata-v2-datetime }
      Status: { type: [integer, "null"], x-write: [create, update], x-enum: { "-1": Lost, "20": Open } }
      Kind: { type: string, x-enum: { a: First, b: Second } }
      Lines: { type: [array, "null"], items: { $ref: "#/schemas/Line" }, x-write: create }
  Line:
    type: object
    x-filter-closed: true
    properties:
      Number: { type: integer, x-key: caller, x-filterable: "yes" }
      Thing: { $ref: "#/schemas/Thing" }
`,
};
