import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Command } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { ImportNote } from "../../spec-tools/import/import-notes.ts";
import { checkGivenFile } from "../given-file.ts";
import { print, printJson, say } from "../print.ts";

interface Flags {
  out: string;
  server?: string;
  name?: string;
  select?: string[];
  with?: string[];
  under?: string;
  tokenEnv: string;
  replace?: true;
  json?: true;
}

/** `--select A,B --select C`. */
const names = (text: string, before: string[] = []): string[] => [
  ...before,
  ...text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== ""),
];

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** Attaches the token to requests for the service's own origin; a token never travels in the open. */
function withToken(source: string, token: string | undefined): typeof fetch {
  const { origin, protocol, hostname } = new URL(source);
  const isOpen = protocol === "http:" && !["127.0.0.1", "[::1]", "localhost"].includes(hostname);
  if (token !== undefined && isOpen)
    throw new UsageInvalid("The token would travel in the open: give an https address.");
  return (input, init) =>
    fetch(input, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init?.headers)),
        ...(token === undefined || new URL(String(input)).origin !== origin
          ? {}
          : { Authorization: `Bearer ${token}` }),
      },
    });
}

async function readSource(source: string, tokenEnv: string, argument = "<source>"): Promise<string> {
  const { fetchMetadata, readBounded } = await import("../../spec-tools/import/read-bounded.ts");
  if (isAddress(source)) return fetchMetadata(source, withToken(source, process.env[tokenEnv]));
  if (source !== "-") checkGivenFile(source, argument);
  return readBounded(source === "-" ? process.stdin : createReadStream(source));
}

/** Further documents, by their names in messages. */
async function readOthers(sources: readonly string[], tokenEnv: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const source of sources)
    texts.set(
      isAddress(source) ? source.replace(/[?#].*$/, "") : basename(source),
      await readSource(source, tokenEnv, "--with"),
    );
  return texts;
}

/** Notes that are printed to people; programs get all of them. */
const shownNotes = 20;

const placeOf = ({ position, document }: ImportNote): string =>
  `${document === undefined ? "" : `${document} `}${position ? `line ${position.line}, column ${position.column}: ` : ""}`;

function sayNotes(notes: readonly ImportNote[]): void {
  for (const note of notes.slice(0, shownNotes)) say(`note: ${placeOf(note)}${note.text}.`);
  if (notes.length > shownNotes)
    say(`note: ${notes.length - shownNotes} more were left out; --json lists all, --select takes only what you need.`);
}

/** The address of the service that metadata came from: `…/odata/$metadata?x` → `…/odata`. */
const serviceOf = (source: string): string => source.replace(/[?#].*$/, "").replace(/\/\$metadata\/?$/, "");

async function importSpec(
  source: string,
  { out, server, name, select, with: others = [], under, tokenEnv, replace, json }: Flags,
): Promise<void> {
  const serverUrl = server ?? (isAddress(source) ? serviceOf(source) : undefined);
  if (serverUrl !== undefined && !(URL.canParse(serverUrl) && isAddress(serverUrl)))
    throw new UsageInvalid(`--server takes an address, such as https://erp.contoso.com/odata, not ${serverUrl}.`);
  const { importMetadata } = await import("../../spec-tools/import/import-metadata.ts");
  const { writeImported } = await import("../../spec-tools/import/write-imported.ts");
  let notes: readonly ImportNote[] = [];
  const files = importMetadata(await readSource(source, tokenEnv), {
    with: await readOthers(others, tokenEnv),
    onNotes: (told) => {
      notes = told;
    },
    title: name ?? basename(out),
    serverUrl: (serverUrl ?? "https://service.invalid").replace(/\/$/, ""),
    ...(select && { select }),
    ...(under !== undefined && { under }),
  });
  writeImported(out, files, { replace: replace ?? false });
  const operations = [...files.values()].reduce(
    (sum, text) => sum + (text.match(/^\s+operationId: /gm)?.length ?? 0),
    0,
  );
  if (json) printJson({ folder: out, files: [...files.keys()], operations, notes });
  else
    print(
      `${out}: ${operations} operations in ${files.size} files.\nNext: erp-openapi spec generate ${out} --out <folder>`,
    );
  if (!json) sayNotes(notes);
  if (serverUrl === undefined)
    say("note: the metadata does not say where the service is. Give --server, or baseUrl to the client.");
}

/** `erp-openapi spec import`: an OData `$metadata` document → a folder with an OpenAPI description. */
export function specImportCommand(): Command {
  return new Command("import")
    .description("make an OpenAPI description of an OData service's $metadata (v2, v3 or v4)")
    .argument("<source>", "file, address, or - for standard input")
    .requiredOption("--out <folder>", "folder to write; it must not exist, unless --replace is given")
    .option("--server <address>", "address of the service, in front of all paths (default: that of <source>)")
    .option("--name <text>", "title of the API (default: the name of the folder)")
    .option(
      "--select <names>",
      "only these entity sets, singletons and imports, separated by commas, with the types they need; me/contacts is what is contained in one",
      names,
    )
    .option(
      "--with <file>",
      "further metadata that <source> refers to (edmx:Reference) or that annotates it; may be given several times",
      (file: string, before: string[] = []) => [...before, file],
    )
    .option("--under <set>", "entity set whose records contain all others in the address, such as companies")
    .option("--token-env <variable>", "environment variable with an access token for <source>", "ERP_OPENAPI_TOKEN")
    .option("--replace", "replace the folder if it exists")
    .option("--json", "print one line of JSON for programs")
    .addHelpText(
      "after",
      `
Examples:
  erp-openapi spec import metadata.xml --server https://erp.contoso.com/odata --out specs/my-api
  ERP_OPENAPI_TOKEN=... erp-openapi spec import 'https://erp.contoso.com/odata/$metadata' --out specs/my-api
  curl -s https://erp.contoso.com/odata/\\$metadata | erp-openapi spec import - --select Orders,Products --out specs/my-api

Nothing is written unless the document can be read. What nothing can be made of is left out, and a note says so with line
and column.`,
    )
    .action(importSpec);
}
