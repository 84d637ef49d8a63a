import type { Oas3Rule } from "@redocly/openapi-core";

const writes = ["put", "post", "patch", "delete"] as const;

/**
 * A rule for an extension that every write has and no read.
 *
 * @param missing what is said of a write without it
 * @param needless what is said of a read with it
 */
export function saidOfWrites(extension: `x-${string}`, missing: string, needless: string): Oas3Rule {
  return () => ({
    PathItem: {
      enter(item, { report, location }) {
        for (const method of writes) {
          const operation = item[method];
          if (operation && !(extension in operation))
            report({ message: missing, location: location.child([method]).key() });
        }
        if (item.get && extension in item.get)
          report({ message: needless, location: location.child(["get", extension]).key() });
      },
    },
  });
}
