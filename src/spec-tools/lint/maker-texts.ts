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

function look(node: Texts, location: Location, report: UserContext["report"]): void {
  const codes = isObject(node["x-enum"]) ? Object.values(node["x-enum"]).join("; ") : undefined;
  for (const name of ["summary", "description", "x-enum"] as const) {
    const text = name === "x-enum" ? codes : node[name];
    const note = typeof text === "string" ? notes.exec(text.replace(/\s+/g, " ")) : null;
    if (note)
      report({
        message: `"${note[0]}" is a note for maintainers: say what the caller can rely on, and put the rest in a comment.`,
        location: location.child([name]),
      });
  }
}

/** What people read who use an API is for them: notes for maintainers are YAML comments. */
export const makerTexts: Oas3Rule = () => {
  const enter = (node: Texts, { location, report }: UserContext): void => look(node, location, report);
  return {
    Info: enter,
    Tag: enter,
    PathItem: enter,
    Operation: enter,
    Parameter: enter,
    RequestBody: enter,
    Response: enter,
    Schema: enter,
  };
};
