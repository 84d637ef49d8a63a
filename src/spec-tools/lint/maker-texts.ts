import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";
import { isObject } from "../../kit/json-access.ts";

/**
 * Words by which a note for maintainers is known: how something became known, what a document does not say, what nobody
 * has tried. Whoever builds a flow or reads a type can do nothing with it.
 */
const notes =
  /\b(?:un)?documented\b|\bdocumentation\b|\bfacts? \d+|\bsamples? (?:shows?|of|wraps?)\b|\b(?:page's|its) source\b|\bthe vendor(?:'s (?:documentation|introduction|pages?)| (?:describes|names|says|gives|shows))\b|\binferred\b|\buntested\b|\b(?:not|was|were|been) seen\b|\bobserved\b|\bfollows from the (?:page|general|media|rule|navigation)\b|\b(?:is|are|was|were) taken (?:from|to be)\b|\b(?:we|I) (?:know|assume|take|took|saw|guess|read)\b|\btodo\b|\bperhaps\b|\bunclear\b/i;

/** What an editor, a connector or a reader of the description shows. */
interface Texts {
  readonly summary?: unknown;
  readonly description?: unknown;
  /** Codes with their names. */
  readonly "x-enum"?: unknown;
}

interface NamedText {
  readonly words: readonly string[];
  readonly location: Location;
}

/**
 * Words in two parts or more, as operations and schemas are named: `ListItems`. A single one is a word of the language,
 * and one behind a dot or a number sign belongs to a name that the service itself writes: `#Contoso.SalesOrder`.
 */
const compound = /(?<![.#\w])[A-Z][a-z0-9]+[A-Z]\w*/g;

function look(node: Texts, location: Location, report: UserContext["report"], texts: NamedText[]): void {
  const codes = isObject(node["x-enum"]) ? Object.values(node["x-enum"]).join("; ") : undefined;
  for (const name of ["summary", "description", "x-enum"] as const) {
    const text = name === "x-enum" ? codes : node[name];
    if (typeof text === "string") texts.push({ words: text.match(compound) ?? [], location: location.child([name]) });
    const note = typeof text === "string" ? notes.exec(text.replace(/\s+/g, " ")) : null;
    if (note)
      report({
        message: `"${note[0]}" is a note for maintainers: say what the caller can rely on, and put the rest in a comment.`,
        location: location.child([name]),
      });
  }
}

/**
 * What people read who use an API is for them: notes for maintainers are YAML comments, and names of operations and
 * schemas, which an editor or a connector does not show, are said in words.
 */
export const makerTexts: Oas3Rule = () => {
  const names = new Set<string>();
  const texts: NamedText[] = [];
  const enter = (node: Texts, { location, report }: UserContext): void => look(node, location, report, texts);
  return {
    ref(node) {
      const name = node.$ref.split("/schemas/")[1];
      if (name !== undefined) names.add(name);
    },
    Root: {
      leave(root, { report }) {
        // What stands in an address is the vendor's own name, and is seen; so may a schema tell its own.
        const addresses = Object.keys(root.paths ?? {}).join("\n");
        for (const { words, location } of texts) {
          const word = words.find(
            (one) => names.has(one) && !addresses.includes(one) && !location.pointer.includes(`/${one}/`),
          );
          if (word !== undefined)
            report({ message: `"${word}" is a name that readers never see: say in words what it is.`, location });
        }
      },
    },
    Info: enter,
    Tag: enter,
    PathItem: enter,
    Operation(operation, context) {
      if (operation.operationId !== undefined) names.add(operation.operationId);
      enter(operation, context);
    },
    Parameter: enter,
    RequestBody: enter,
    Response: enter,
    Schema: enter,
  };
};
