import { classOfField, classOfLiteral } from "../../odata/filter/compare-values.ts";
import { parseLiteral } from "../../odata/filter/literal.ts";
import { type KeyParts, keyTexts } from "../../odata/resource-path.ts";
import type { EntitySet } from "../model/entity-set.ts";
import type { Field } from "../model/field.ts";
import { Refusal } from "../requests/refusal.ts";
import { exactDialect } from "./exact-dialect.ts";

/** The text under which a table knows a key's part. */
export function keyPart(field: Field, text: string): string {
  const literal = parseLiteral(text.trim(), exactDialect);
  if (!literal || classOfLiteral(literal.type) !== classOfField(field.type))
    throw new Refusal(400, `Bad literal for key '${field.name}': ${text}.`);
  return String(literal.value);
}

/** The key that the brackets of a path name: `guid'…'`, `'EUR'`, `12`, `5L` or `Journal='70',Period=1,Year=2026` (fact 69). */
export function parseKey({ keys, schemaName }: EntitySet, parts: KeyParts): string {
  const texts = keyTexts(
    parts,
    keys.map(({ name }) => name),
    schemaName,
  );
  return keys.map((key, i) => keyPart(key, texts[i] ?? "")).join("|");
}
