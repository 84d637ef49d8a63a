import type { SwaggerDocument } from "../swagger/types.ts";

/** JSON in ASCII only: paconn reads files in the platform's default encoding, which on Windows is not UTF-8. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * A definition with one line an operation and one a schema: nearly as small as it can be, and yet a
 * change shows up in a diff as the operation that changed. The first line says that the file is made.
 */
export function serializeDefinition(document: SwaggerDocument, madeFrom: string): string {
  const oneLineEach = (members: object, indent: string): string =>
    `{\n${Object.entries(members)
      .map(([name, value]) => `${indent}${asciiJson(name)}:${asciiJson(value)}`)
      .join(",\n")}\n}`;
  const lines = Object.entries(document).map(([name, value]) => {
    if (name === "definitions") return `${asciiJson(name)}:${oneLineEach(Object(value), "")}`;
    if (name !== "paths") return `${asciiJson(name)}:${asciiJson(value)}`;
    const items = Object.entries(document.paths).map(([path, item]) => `${asciiJson(path)}:${oneLineEach(item, "")}`);
    return `${asciiJson(name)}:{\n${items.join(",\n")}\n}`;
  });
  return `{"x-generated":${asciiJson(`Made from ${madeFrom} by \`erp-openapi connector build\`; do not edit.`)},\n${lines.join(",\n")}}\n`;
}
