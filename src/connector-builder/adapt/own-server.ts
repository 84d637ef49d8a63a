import { type JsonObject, listAt, objectAt, textAt, textsAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { serverAddress } from "../openapi/server-address.ts";
import type { LossLog } from "./loss-log.ts";

/** Where an operation is, when it or its path says so. */
export interface OwnServer {
  /** Undefined for that of the document. */
  readonly host: string | undefined;
  /** What is before the paths of the API, with the variables that calls fill in. */
  readonly path: string;
  /** Parameters of each call for the variables in the path of its address. */
  readonly parameters: readonly JsonObject[];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? "");
}

/** Why a variable cannot be a part of the path that each call fills in; undefined when it can. */
function hindrance(variable: JsonObject, name: string, path: string): string | undefined {
  if (namesIn(path).includes(name)) return "the path has a parameter of this name";
  const values = [...textsAt(variable, "enum"), textAt(variable, "default") ?? ""];
  return values.some((value) => value.includes("/")) ? "a part of a path holds no slash" : undefined;
}

/**
 * The first server that stands at an operation, or else at its path; undefined where that of the document counts. What
 * is variable in its path becomes a parameter of the path, with the default and the choices of the variable.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 */
export function ownServer({ pathItem, operation, path }: SourceOperation): OwnServer | undefined {
  const [server] = [...listAt(operation, "servers"), ...listAt(pathItem, "servers")];
  const url = textAt(server, "url");
  if (url === undefined) return undefined;
  const variables = objectAt(server, "variables");
  const below = url.replace(/^[a-z{}]+:\/\/[^/]*/i, "");
  const kept = namesIn(below).filter((name) => hindrance(objectAt(variables, name), name, path) === undefined);
  const asTheyAre = Object.fromEntries(kept.map((name) => [name, `{${name}}`]));
  const isBelow = url.startsWith("/");
  const whole = isBelow ? `https://host${url}` : url;
  const address = serverAddress({ servers: [{ url: whole, variables }] }, asTheyAre) ?? { host: url, path: "" };
  const parameters = kept.map((name): JsonObject => {
    const { enum: choices, default: usual, description } = objectAt(variables, name);
    return {
      name,
      in: "path",
      required: true,
      ...(typeof description === "string" ? { description } : {}),
      schema: {
        type: "string",
        ...(choices ? { enum: choices } : {}),
        ...(usual === undefined ? {} : { default: usual }),
      },
    };
  });
  return { host: isBelow ? undefined : address.host, path: address.path, parameters };
}

/** Tells what an operation with a server of its own has differently from what the description allows. */
export function tellOwnServer({ operation, pathItem, path }: SourceOperation, losses: LossLog, at: string): void {
  const holder = listAt(operation, "servers").length > 0 ? operation : pathItem;
  const [server, ...others] = listAt(holder, "servers");
  if (others.length > 0)
    losses.add(
      "servers",
      at,
      `${textAt(server, "url")} only; left out: ${others.map((other) => textAt(other, "url")).join(", ")}`,
    );
  const url = textAt(server, "url") ?? "";
  const host = /^[a-z{}]+:\/\/[^/]*/i.exec(url)?.[0] ?? "";
  const variables = objectAt(server, "variables");
  for (const name of namesIn(url)) {
    const variable = objectAt(variables, name);
    const usual = textAt(variable, "default") ?? "nothing";
    const others = textsAt(variable, "enum").filter((value) => value !== usual);
    const why = host.includes(`{${name}}`) ? "a connector has one host" : hindrance(variable, name, path);
    const isFixed = "enum" in variable && others.length === 0;
    if (isFixed) continue;
    losses.add("server variables", `${at} ${name}`, why === undefined ? "a parameter of the path" : `${usual}: ${why}`);
  }
}
