import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { importedDeclarations, readManifest } from "./entries.ts";
import { shareLines } from "./share-lines.ts";
import { slashed } from "./slashed.ts";

/** Types of an API stay files of their own: whoever uses one service loads one, and a compiler reads no more than that. */
const isApart = (id: string): boolean =>
  /\/generated\/[^/]+\/(?:types|codes|shared-types)(?:\/[^/]+)?\.(?:js|ts|d\.ts)$/.test(slashed(id));

/** What stays apart is found from where the rolled file lies. */
const relink: Plugin = {
  name: "relink",
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === "chunk") {
        file.code = file.code
          .replace(
            /"(?:\.\.\/)+(generated\/[^"]+)\.[jt]s"/g,
            (_, path: string) => `"${posix.relative(posix.dirname(file.fileName), path)}.js"`,
          )
          // Before TypeScript 5.7 the arrays of bytes take no argument.
          .replace(/\bUint8Array<ArrayBuffer(?:Like)?>/g, "Uint8Array");
      }
  },
};

/**
 * Puts the declarations that belong together in one file each, as the compiler wrote them below `from`: a compiler that
 * reads a client opens a tenth of the files, and a type has one place whichever door it comes through.
 */
export async function rollDeclarations(root: string, from: string, outDir: string): Promise<void> {
  const { dependencies } = readManifest(root);
  const rolled = importedDeclarations(root).filter((path) => path.startsWith("src/"));
  const build = await rolldown({
    cwd: from,
    input: Object.fromEntries(rolled.map((path) => [path, join(from, `${path}.d.ts`)])),
    external: (id) =>
      isApart(id) ||
      id.startsWith("node:") ||
      Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [relink, dts({ dtsInput: true, tsconfig: false })],
  });
  await build.write({
    dir: outDir,
    format: "esm",
    entryFileNames: "[name].ts",
    chunkFileNames: "src/shared/[name].ts",
  });
  await build.close();
  copyApart(from, outDir);
}

/** Characters of a line that objects are put on. */
const lineLength = 160;

/** Puts an object on the line of the member that has it, where it has one member or fits there, and has no text inside. */
function joinLines(text: string): string {
  const lines: string[] = [];
  /** Where the objects begin that are not closed yet. */
  const open: number[] = [];
  for (const line of text.split("\n")) {
    lines.push(line);
    if (line.endsWith("{")) open.push(lines.length - 1);
    else if (/^\t*\}/.test(line)) {
      const begin = open.pop();
      if (begin === undefined) continue;
      const inside = lines.slice(begin + 1, -1).map((member) => member.trim());
      const joined = [lines[begin], ...inside, line.trim()].join(" ");
      const isPlain = inside.every((member) => member.endsWith(";") && !/\/\*|^\*|\*\/$/.test(member));
      const fits = inside.length === 1 || (/^\t/.test(joined) && joined.length <= lineLength);
      if (inside.length > 0 && isPlain && fits) lines.splice(begin, lines.length - begin, joined);
    }
  }
  return lines.join("\n");
}

/** The same declarations in fewer bytes: `components["responses"]["NotFound"]` stands in a file a thousand times. */
function shorten(text: string): string {
  const declared = new Set(
    [...text.matchAll(/^(?:export )?(?:declare )?(?:interface|type|const) (\w+)/gm)].map(([, name]) => name),
  );
  const aliases = new Map<string, string>();
  const short = text
    .replace(/\bcomponents\["([a-z]+)"\](?:\["(\w+)"\])?/g, (whole: string, kind: string, name?: string) => {
      const alias = kind === "responses" && name !== undefined && !declared.has(name) ? name : kind;
      aliases.set(alias, alias === kind ? `components["${kind}"]` : whole);
      return alias === kind && name !== undefined ? `${kind}["${name}"]` : alias;
    })
    .replace(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4))
    // What is said of an operation an editor never shows, since programs name its path, and the description has it.
    .replace(/\/\*\* @description [^\n]* \*\/\n\s*(?=(?:get|put|post|patch|delete): operations\[)/g, "")
    // An editor shows the text of a comment as it shows a description's, and without the word.
    .replace(/\/\*\*\n\s*\* Format: (\S+)\n\s*\* @description (.*)\n\s*\*\//g, "/** $2 Format: $1 */")
    .replaceAll("/** @description ", "/** ")
    // A summary has no full stop; the description goes on from there.
    .replace(/\/\*\*\n\s*\* ([^@\s][^\n]*)\n\s*\* @description /g, "/** $1. ")
    // That a record with the key is answered, which the summary says.
    .replace(/ Answers [^.\n]* with the given \w+; an unknown one gives 404\./g, "")
    // What the type says already, or nobody asks: how wide a number is, that an ID is a uuid.
    .replace(/\/\*\* Format: (?:uint8|int16|int32|double|uuid|uri) \*\/\n\t*/g, "")
    .replace(/ Format: (?:uint8|int16|int32|double|uuid|uri) \*\//g, " */")
    // What every envelope has alike: an address and a number in text.
    .replace(/\/\*\* Format: (?:uri|int64) \*\/\n\t*(?=__(?:next|count)\?)/g, "")
    // A text of one line stands in front of what it is about.
    .replace(/(\/\*\* [^\n]* \*\/)\n\t*(?=\S)/g, "$1 ")
    // A text of several lines begins and ends beside its marks.
    .replace(/\/\*\*\n\t*( \* )/g, "/** ")
    .replace(/\n\t* \*\//g, " */")
    .replace(/\n\t* \* /g, "\n * ");
  return joinLines(short) + [...aliases].map(([alias, type]) => `type ${alias} = ${type};\n`).join("");
}

/** Writes the types and the codes of the APIs, a file a service. */
function copyApart(from: string, outDir: string): void {
  const apis = new Map<string, Map<string, string>>();
  for (const file of globSync("generated/*/{types,codes,shared-types}{.d.ts,/*.d.ts}", { cwd: from })) {
    const text = readFileSync(join(from, file), "utf8");
    const path = slashed(file);
    const api = path.split("/")[1] ?? "";
    const files = apis.get(api) ?? new Map<string, string>();
    apis.set(api, files.set(path, /\/(?:types\/|shared-types)/.test(path) ? shorten(text) : text));
  }
  for (const [api, files] of apis)
    for (const [path, text] of shareLines(files, `generated/${api}/shared-types.d.ts`)) {
      mkdirSync(dirname(join(outDir, path)), { recursive: true });
      writeFileSync(join(outDir, path), text);
    }
}
