import type { Plugin } from "@redocly/openapi-core";
import { describedProperties } from "./described-properties.ts";
import { effectsOfWrites } from "./effects-of-writes.ts";
import { extensionShape } from "./extension-shape.ts";
import { knownChanges } from "./known-changes.ts";
import { knownFacts } from "./known-facts.ts";
import { knownReferences } from "./known-references.ts";
import { makerTexts } from "./maker-texts.ts";
import { operationName } from "./operation-name.ts";
import { operationText } from "./operation-text.ts";
import { pagedLists } from "./paged-lists.ts";
import { requiredFilters } from "./required-filters.ts";
import { resolvedNames } from "./resolved-names.ts";
import { retriedWrites } from "./retried-writes.ts";
import { spelledNames } from "./spelled-names.ts";
import { typedResponses } from "./typed-responses.ts";

/** Our own rules for specs, by the name that `redocly.yaml` and a finding use. */
const rules = {
  "described-properties": describedProperties,
  "effects-of-writes": effectsOfWrites,
  "extension-shape": extensionShape,
  "known-changes": knownChanges,
  "known-facts": knownFacts,
  "known-references": knownReferences,
  "maker-texts": makerTexts,
  "operation-name": operationName,
  "operation-text": operationText,
  "paged-lists": pagedLists,
  "required-filters": requiredFilters,
  "resolved-names": resolvedNames,
  "retried-writes": retriedWrites,
  "spelled-names": spelledNames,
  "typed-responses": typedResponses,
};

/** Redocly loads a plugin by its default export; the only one in this package. */
export default function erpPlugin(): Plugin {
  return {
    id: "erp",
    rules: { oas3: rules },
    configs: {
      all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`erp/${name}`, "error" as const])) },
    },
  };
}
