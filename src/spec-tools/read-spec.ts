import { existsSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { bundle, createConfig, getLineColLocation } from "@redocly/openapi-core";
import { SpecInvalid } from "../errors/spec-invalid.ts";
import { expandFields } from "../kit/expand-fields.ts";
import { bundleSpec } from "./generate/bundle-spec.ts";
import type { SpecDocument } from "./generate/spec-document.ts";
import { guardRedocly } from "./read/guard-redocly.ts";

function isDocument(value: unknown): value is SpecDocument {
  return typeof value === "object" && value !== null && "openapi" in value && "paths" in value;
}

/** Bundles a description that is one file, whatever its name. */
async function readFile(file: string): Promise<SpecDocument> {
  const shown = relative(process.cwd(), file);
  let result: Awaited<ReturnType<typeof bundle>>;
  try {
    const config = await createConfig({});
    result = await guardRedocly(file, (externalRefResolver) => bundle({ ref: file, config, externalRefResolver }));
  } catch (cause) {
    if (cause instanceof SpecInvalid) throw cause;
    throw new SpecInvalid(
      shown,
      cause instanceof Error ? cause.message.replaceAll(`${process.cwd()}/`, "") : String(cause),
      "Correct the file.",
      { cause },
    );
  }
  const problem = result.problems.find(({ severity }) => severity === "error");
  const [location] = problem?.location ?? [];
  if (problem)
    throw new SpecInvalid(
      location
        ? `${relative(process.cwd(), location.source.absoluteRef)}:${getLineColLocation(location).start.line}`
        : shown,
      problem.message,
      "Correct the reference or add what it names.",
    );
  const document: unknown = result.bundle.parsed;
  if (!isDocument(document))
    throw new SpecInvalid(
      shown,
      "this is no OpenAPI document: openapi or paths are missing",
      "Give a folder with an openapi.yaml, or a file that is one.",
    );
  return expandFields({
    ...document,
    // Without any, the address is that of the description (OpenAPI 3.1, OpenAPI Object), which nobody knows here.
    servers: document.servers ?? [],
    components: { ...document.components, schemas: document.components?.schemas ?? {} },
  });
}

/**
 * Reads a description into one document: a folder with an `openapi.yaml` and the files that it refers to, or one file,
 * YAML or JSON.
 *
 * @throws {SpecInvalid} when it is missing, unreadable or no description; names the place.
 */
export async function readSpec(path: string): Promise<SpecDocument> {
  const full = resolve(path);
  if (!existsSync(full))
    throw new SpecInvalid(
      path,
      "there is no such file or folder",
      "Give a folder with an openapi.yaml, or a file that is one.",
    );
  return statSync(full).isDirectory() ? bundleSpec(dirname(full), basename(full)) : readFile(full);
}
