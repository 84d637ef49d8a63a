import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Command } from "commander";
import { checkGivenFile, checkGivenSpec } from "../given-file.ts";
import { print, say } from "../print.ts";

interface Flags {
  out: string;
  replace?: true;
}

/** The file that a path leads to, links followed; the path itself when it leads nowhere. */
function realFile(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Whether `extends` of an overlay names another file than the description that was given. It is relative to the
 * overlay; of an address nobody can say which file it is.
 */
function isOther(reference: string, overlay: string, spec: string): boolean {
  const url = URL.parse(reference, pathToFileURL(resolve(overlay)).href);
  if (url?.protocol !== "file:") return false;
  url.search = url.hash = "";
  const named = realFile(fileURLToPath(url));
  return ![spec, join(spec, "openapi.yaml")].some((path) => realFile(path) === named);
}

async function overlaySpec(spec: string, overlays: readonly string[], { out, replace }: Flags): Promise<void> {
  checkGivenSpec(spec);
  for (const overlay of overlays) checkGivenFile(overlay, "<overlays...>");
  const [{ stringifyYaml }, { readDescription }, { applyOverlay }, { readOverlayFile }, { writeImported }] =
    await Promise.all([
      import("../../spec-tools/overlay/print-yaml.ts"),
      import("../../spec-tools/read-spec.ts"),
      import("../../spec-tools/overlay/apply-overlay.ts"),
      import("../../spec-tools/overlay/read-overlay.ts"),
      import("../../spec-tools/import/write-imported.ts"),
    ]);
  const read = overlays.map((file) => readOverlayFile(file));
  for (const [index, overlay] of read.entries()) {
    const file = overlays[index] ?? "";
    const others = overlay.extends !== undefined && isOther(overlay.extends, file, spec);
    const notes = others
      ? [...overlay.notes, `it was written for ${overlay.extends}, and not for ${spec}.`]
      : overlay.notes;
    for (const note of notes) say(`${file}: ${note}`);
  }
  let document: object = await readDescription(spec);
  for (const overlay of read) document = applyOverlay(document, overlay);
  writeImported(out, new Map([["openapi.yaml", stringifyYaml(document)]]), { replace: replace ?? false });
  const actions = read.reduce((sum, overlay) => sum + overlay.actions.length, 0);
  print(
    `${out}: ${actions} ${actions === 1 ? "correction" : "corrections"} applied.\nNext: erp-openapi spec generate ${out} --out <folder>`,
  );
}

/** `erp-openapi spec overlay`: applies corrections to a description, and fails when what they correct is gone. */
export function specOverlayCommand(): Command {
  return new Command("overlay")
    .description("apply corrections (OpenAPI Overlay 1.0 and 1.1) to a description; a target that is gone is an error")
    .argument("<spec>", "folder with an openapi.yaml, or one file")
    .argument("<overlays...>", "files with corrections, applied in this order")
    .requiredOption(
      "--out <folder>",
      "folder to write the corrected openapi.yaml to; it must not exist, unless --replace is given",
    )
    .option("--replace", "replace the folder if it exists")
    .addHelpText(
      "after",
      `
Examples:
  erp-openapi spec overlay specs/my-api corrections.yaml --out specs/my-api-corrected

corrections.yaml:
  overlay: 1.0.0
  info: { title: Corrections, version: "1" }
  actions:
    - target: $.paths["/orders"].get
      update: { summary: List open orders }
    - target: $..[?@.deprecated == true]
      remove: true`,
    )
    .action(overlaySpec);
}
