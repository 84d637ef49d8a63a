import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject, textsAt } from "../../kit/json-access.ts";

/** Each other spelling of a property (`x-spelled`) leads to one property, is no property itself, and the property is not required: the wire may have the other name. */
export const spelledNames: Oas3Rule = () => ({
  Schema(schema, { report, location }) {
    const properties = isObject(schema.properties) ? schema.properties : {};
    const taken = new Set(Object.keys(properties));
    for (const [name, property] of Object.entries(properties)) {
      const spellings = textsAt(property, "x-spelled");
      if (spellings.length > 0 && textsAt(schema, "required").includes(name))
        report({
          message: `${name} has other spellings (x-spelled), so that an answer may lack it: it cannot be required.`,
          location: location.child(["required"]),
        });
      for (const spelling of spellings) {
        if (taken.has(spelling))
          report({
            message: `x-spelled of ${name} names ${spelling}, which is another property or a spelling of one.`,
            location: location.child(["properties", name, "x-spelled"]),
          });
        taken.add(spelling);
      }
    }
  },
});
