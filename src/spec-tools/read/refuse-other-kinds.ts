import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isObject } from "../../kit/json-access.ts";

/**
 * Refuses a value that is a description of another kind, saying what it is: Swagger, AsyncAPI or anything else.
 *
 * @param shown what the document is called in errors
 * @throws {SpecInvalid} when it does not say that it is OpenAPI
 */
export function refuseOtherKinds(value: unknown, shown: string): void {
  const { openapi, swagger } = isObject(value) ? value : {};
  if (typeof openapi === "string") return;
  if (typeof openapi === "number")
    throw new SpecInvalid(
      shown,
      `its openapi is the number ${openapi}`,
      `Write the version as text, with all of its three parts, such as openapi: "3.1.0".`,
    );
  if (swagger !== undefined)
    throw new SpecInvalid(
      shown,
      `it is Swagger ${String(swagger).slice(0, 20)}, which came before OpenAPI 3`,
      "Ask its maker for OpenAPI 3, or convert it, for example by `npx swagger2openapi`.",
    );
  if (isObject(value) && typeof value["asyncapi"] === "string")
    throw new SpecInvalid(shown, "it is AsyncAPI, which describes messages", "Give a description of OpenAPI 3.");
  // What is no YAML either is one long text.
  if (typeof value === "string" && /^\s*</.test(value)) refuseMarkup(value, shown);
  refuseDocument(shown);
}

function refuseMarkup(text: string, shown: string): never {
  if (/<(\w+:)?Edmx\b/.test(text))
    throw new SpecInvalid(
      shown,
      "it is the metadata of an OData service",
      `Make a description of it first: erp-openapi spec import ${shown} --out <folder>`,
    );
  throw new SpecInvalid(
    shown,
    /<html\b/i.test(text) ? "it is a page of HTML, such as one to sign in" : "it is XML",
    "Give the description itself, as YAML or JSON; in a browser, save what it shows after you have signed in.",
  );
}

/** @throws {SpecInvalid} that a document is none of OpenAPI */
export function refuseDocument(shown: string): never {
  throw new SpecInvalid(
    shown,
    "this is no OpenAPI document: openapi or paths are missing",
    "Give a folder with an openapi.yaml, or a file that is one.",
  );
}
