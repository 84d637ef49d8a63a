import { isObject, type JsonObject, textAt } from "../../kit/json-access.ts";
import type { ConnectorLock, LockedOperation } from "./operation-lock.ts";

function readOperation(value: unknown): LockedOperation {
  const parameters = isObject(value) && isObject(value["parameters"]) ? Object.entries(value["parameters"]) : [];
  const trigger = textAt(value, "trigger");
  return {
    method: textAt(value, "method") ?? "",
    path: textAt(value, "path") ?? "",
    ...(trigger === undefined ? {} : { trigger }),
    parameters: Object.fromEntries(parameters.map(([name, required]) => [name, required === true])),
  };
}

/** The locks of all connectors in `operations.lock.json`. */
export function readLock(file: JsonObject): Record<string, ConnectorLock> {
  const connectors = Object.entries(isObject(file["connectors"]) ? file["connectors"] : {});
  return Object.fromEntries(
    connectors.map(([name, lock]) => [
      name,
      Object.fromEntries(Object.entries(isObject(lock) ? lock : {}).map(([id, value]) => [id, readOperation(value)])),
    ]),
  );
}

/** The text of `operations.lock.json`, one line an operation, so that a diff shows what changed. */
export function writeLock(locks: Readonly<Record<string, ConnectorLock>>): string {
  const connectors = Object.entries(locks).map(([name, lock]) => {
    const lines = Object.entries(lock).map(([id, operation]) => `${JSON.stringify(id)}:${JSON.stringify(operation)}`);
    return `${JSON.stringify(name)}:{\n${lines.join(",\n")}\n}`;
  });
  return `{"x-generated":"Made by \`erp-openapi connector publish\`: what flows rely on. It only grows.",\n"connectors":{\n${connectors.join(",\n")}\n}}\n`;
}
