import type { ConfigValues } from "../config/connector-config.ts";
import type { DynamicList, DynamicValues } from "../swagger/types.ts";

/** Both forms of a drop-down: designers differ in which one they read. */
export function dynamicValues(values: ConfigValues): {
  "x-ms-dynamic-values": DynamicValues;
  "x-ms-dynamic-list": DynamicList;
} {
  const passed = Object.entries(values.parameters);
  const literals = Object.entries(values.literals ?? {});
  const some = passed.length + literals.length > 0;
  return {
    "x-ms-dynamic-values": {
      operationId: values.operationId,
      ...(some
        ? { parameters: Object.fromEntries([...passed.map(([name, own]) => [name, { parameter: own }]), ...literals]) }
        : {}),
      ...(values.collection === undefined ? {} : { "value-collection": values.collection }),
      "value-path": values.value,
      "value-title": values.title ?? values.value,
    },
    "x-ms-dynamic-list": {
      operationId: values.operationId,
      ...(some
        ? {
            parameters: Object.fromEntries([
              ...passed.map(([name, own]) => [name, { parameterReference: own }]),
              ...literals.map(([name, value]) => [name, { value }]),
            ]),
          }
        : {}),
      ...(values.collection === undefined ? {} : { itemsPath: values.collection }),
      itemValuePath: values.value,
      itemTitlePath: values.title ?? values.value,
    },
  };
}
