import type { Oas3Rule } from "@redocly/openapi-core";

const writes = ["put", "post", "patch", "delete"] as const;

/** Every operation that is not a GET says what it does to the company; a GET only reads. */
export const effectsOfWrites: Oas3Rule = () => ({
  PathItem: {
    enter(item, { report, location }) {
      for (const method of writes) {
        const operation = item[method];
        if (operation && !("x-effect" in operation))
          report({
            message: "A write says with x-effect what it does: read, draft, change, post or destroy.",
            location: location.child([method]).key(),
          });
      }
      if (item.get && "x-effect" in item.get)
        report({ message: "A GET only reads: remove x-effect.", location: location.child(["get", "x-effect"]).key() });
    },
  },
});
