import { astToString, stringToAST } from "openapi-typescript";
import type ts from "typescript";
import { expect, test } from "vitest";
import { slimTypes } from "../../../src/spec-tools/generate/slim-types.ts";

const slim = (text: string): string => astToString(slimTypes(stringToAST(text) as ts.Node[])).trim();

test.each([
  [
    "what a path does not have, and the parameters that its operations repeat",
    `export interface paths { "/Things": { parameters: { query?: never; path: { id: string } }; get: operations["ListThings"]; put?: never; trace?: never } }`,
    `export interface paths {
    "/Things": {
        get: operations["ListThings"];
    };
}`,
  ],
  [
    "headers and kinds of parameters of which nothing is said",
    `export interface operations { ListThings: { parameters: { query?: { top?: number }; header?: never; cookie?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": string } } } } }`,
    `export interface operations {
    ListThings: {
        parameters: {
            query?: {
                top?: number;
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": string;
                };
            };
        };
    };
}`,
  ],
  [
    "aliases that nobody asks for",
    `export type webhooks = Record<string, never>; export type $defs = Record<string, never>;`,
    "",
  ],
])("takes out %s", (_what, text, want) => {
  expect(slim(text)).toBe(want);
});

test.each([
  [
    "an answer without content",
    `export interface operations {
    Remove: {
        responses: {
            204: {
                content?: never;
            };
        };
    };
}`,
  ],
  [
    "headers that are named",
    `export interface operations {
    List: {
        responses: {
            200: {
                headers: {
                    etag?: string;
                };
            };
        };
    };
}`,
  ],
  [
    "fields of records that are called so",
    `export interface components {
    schemas: {
        Mail: {
            headers?: {
                [key: string]: string;
            };
            parameters?: never;
        };
        Request: {
            content: string;
            headers: {
                [key: string]: unknown;
            };
        };
    };
}`,
  ],
  [
    "such fields of records that an operation describes itself",
    `export interface operations {
    Send: {
        parameters: {
            query?: {
                filter?: {
                    none?: never;
                };
            };
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                    headers: {
                        [key: string]: unknown;
                    };
                    none?: never;
                };
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": {
                        content: string;
                        headers: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
    };
}`,
  ],
])("keeps %s", (_what, text) => {
  expect(slim(text)).toBe(text);
});
