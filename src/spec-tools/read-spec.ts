import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { SpecInvalid } from "../errors/spec-invalid.ts";
import { expandFields } from "../kit/expand-fields.ts";
import { isObject, objectAt } from "../kit/json-access.ts";
import { bundleSpec } from "./generate/bundle-spec.ts";
import { entryFile } from "./generate/list-apis.ts";
import type { SpecDocument } from "./generate/spec-document.ts";
import { guardRedocly } from "./read/guard-redocly.ts";
import type { CompleteFile } from "./read/guarded-resolver.ts";
import { refuseDocument } from "./read/refuse-other-kinds.ts";
import { settleVersion } from "./read/settle-version.ts";
import { describeProblem, firstError } from "./read/unresolved.ts";

/** A description as it was written: it may lack what a program takes for granted. */
export type Described = Pick<SpecDocument, "openapi" | "info"> & Partial<SpecDocument>;

/** What OpenAPI 3 demands: of all that a document may describe it describes something. */
function isDocument(value: unknown): value is Described {
  return (
    isObject(value) &&
    typeof value["openapi"] === "string" &&
    // Redocly adds components to every document.
    (isObject(value["paths"]) || isObject(value["webhooks"]) || Object.keys(objectAt(value, "components")).length > 0)
  );
}

/** Settles the version of the file that was given, and notes that it did. */
const versionSettler =
  (entry: string, notes: string[]): CompleteFile =>
  (file, content) => {
    const note = file === entry ? settleVersion(content) : undefined;
    if (note !== undefined) notes.push(note);
  };

/** Bundles a description that is one file, whatever its name. */
async function readFile(file: string, notes: string[]): Promise<Described> {
  const shown = relative(process.cwd(), file);
  let result: Awaited<ReturnType<typeof bundle>>;
  let inData: ReadonlySet<string> = new Set();
  try {
    const config = await createConfig({});
    result = await guardRedocly(
      file,
      (externalRefResolver) => {
        inData = externalRefResolver.inData;
        return bundle({ ref: file, config, externalRefResolver });
      },
      versionSettler(file, notes),
    );
  } catch (cause) {
    if (cause instanceof SpecInvalid) throw cause;
    throw new SpecInvalid(
      shown,
      cause instanceof Error ? cause.message.replaceAll(`${process.cwd()}/`, "") : String(cause),
      "Correct the file.",
      { cause },
    );
  }
  const problem = firstError(result.problems, inData);
  if (problem) {
    const { line, message } = describeProblem(problem);
    const source = problem.location[0]?.source.absoluteRef;
    const place = source === undefined || line === undefined ? shown : `${relative(process.cwd(), source)}:${line}`;
    throw new SpecInvalid(place, message, "Correct the reference or add what it names.");
  }
  const document: unknown = result.bundle.parsed;
  if (!isDocument(document)) return refuseDocument(shown);
  // Redocly adds empty ones to a document that has none.
  const { components, ...rest } = document;
  return expandFields(components && Object.keys(components).length > 0 ? document : rest);
}

/**
 * Reads a description into one document as it was written: a folder with an `openapi.yaml` and the files that it refers to,
 * or one file, YAML or JSON.
 *
 * @param notes what was read as something else than stands there is added, a sentence each
 * @throws {SpecInvalid} when it is missing, unreadable or no description; names the place.
 */
export async function readDescription(path: string, notes: string[] = []): Promise<Described> {
  const full = resolve(path);
  if (!existsSync(full))
    throw new SpecInvalid(
      path,
      "there is no such file or folder",
      "Give a folder with an openapi.yaml, or a file that is one.",
    );
  return statSync(full).isDirectory()
    ? bundleSpec(dirname(full), basename(full), process.cwd(), versionSettler(join(full, entryFile), notes))
    : readFile(full, notes);
}

/**
 * Reads a description into one document, as {@link readDescription}, with what OpenAPI takes for granted where it says
 * nothing: no paths, no servers, no schemas.
 *
 * @param notes as there
 * @throws {SpecInvalid} when it is missing, unreadable or no description; names the place.
 */
export async function readSpec(path: string, notes: string[] = []): Promise<SpecDocument> {
  const document = await readDescription(path, notes);
  return {
    ...document,
    paths: document.paths ?? {},
    // Without any, the address is that of the description (OpenAPI 3.1, OpenAPI Object), which nobody knows here.
    servers: document.servers ?? [],
    components: { ...document.components, schemas: document.components?.schemas ?? {} },
  };
}
