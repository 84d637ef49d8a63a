import { existsSync, readFileSync } from "node:fs";
import type { Oas3Rule } from "@redocly/openapi-core";
import { objectAt } from "../../kit/json-access.ts";

/** Numbers of all statements in a document in which each begins with its number in bold: `**61.**`. */
export function factNumbers(text: string): Set<number> {
  return new Set([...text.matchAll(/^\*\*(\d+)\.\*\*/gm)].map(([, number]) => Number(number)));
}

/** Where facts are written down. */
export const behaviourFile = "specs/behaviour.md";

const extensions = ["x-paging", "x-or-list", "x-quota", "x-async", "x-access", "x-changes"] as const;

/** Every fact that an extension rests on stands in `specs/behaviour.md`. */
export const knownFacts: Oas3Rule = () => {
  const file = behaviourFile;
  const known = existsSync(file) ? factNumbers(readFileSync(file, "utf8")) : new Set<number>();
  const wrong = (statement: unknown): number[] => {
    if (
      typeof statement !== "object" ||
      statement === null ||
      !("facts" in statement) ||
      !Array.isArray(statement.facts)
    )
      return [];
    return statement.facts.filter((fact): fact is number => typeof fact === "number" && !known.has(fact));
  };
  return {
    Operation(operation, { report, location }) {
      for (const name of extensions)
        for (const fact of wrong(Reflect.get(operation, name)))
          report({ message: `Fact ${fact} is not in ${file}.`, location: location.child([name, "facts"]) });
    },
    Root: {
      enter(root, { report, location }) {
        for (const fact of wrong(Reflect.get(root, "x-quota")))
          report({ message: `Fact ${fact} is not in ${file}.`, location: location.child(["x-quota", "facts"]) });
        const rules: unknown = Reflect.get(root, "x-change-rules");
        for (const kind of ["strategies", "logs", "resets"])
          for (const [name, rule] of Object.entries(objectAt(rules, kind)))
            for (const fact of wrong(rule))
              report({
                message: `Fact ${fact} is not in ${file}.`,
                location: location.child(["x-change-rules", kind, name, "facts"]),
              });
      },
    },
  };
};
