import type { Oas3Rule } from "@redocly/openapi-core";

const writes = ["put", "post", "patch", "delete"] as const;

/** Every write says whether a repeat is harmless; a read never needs to. */
export const retriedWrites: Oas3Rule = () => ({
  PathItem: {
    enter(item, { report, location }) {
      for (const method of writes) {
        const operation = item[method];
        if (operation && !("x-retry" in operation))
          report({
            message: "A write says with x-retry whether the same call again is harmless: safe, idempotent or never.",
            location: location.child([method]).key(),
          });
      }
      if (item.get && "x-retry" in item.get)
        report({
          message: "Reading is always safe to repeat: remove x-retry.",
          location: location.child(["get", "x-retry"]).key(),
        });
    },
  },
});
