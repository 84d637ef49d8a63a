import { stringifyYaml as print } from "@redocly/openapi-core";

/** Prints a document as YAML that a person can read, without anchors. */
export const stringifyYaml = (document: object): string => print(document, { lineWidth: 120, noRefs: true });
