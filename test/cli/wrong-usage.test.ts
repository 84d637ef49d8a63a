import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveProfile } from "../../src/cli/home/profiles.ts";
import { run } from "./support/run.ts";

let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "erp-cli-wrong-"));
  home = join(folder, "home");
  const at = { folder: home, dataFolder: join(home, "data"), isSandbox: false };
  saveProfile(at, "exact", {
    service: "exact",
    clientId: "id",
    country: "nl",
    secretFile: join(folder, "open-secret"),
    account: "exact-online/nl/kim",
  });
  saveProfile(at, "shop", { service: "exact", clientId: "id", country: "nl" });
  saveProfile(at, "robot", {
    service: "business-central",
    clientId: "id",
    tenant: "contoso.example",
    grant: "application",
  });
  writeFileSync(join(folder, "open-secret"), "x", { mode: 0o644 });
  writeFileSync(join(folder, "broken.json"), "{");
  writeFileSync(join(folder, "no.sqlite"), "no database at all\n".repeat(100));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The real process: what it prints and how it ends. */
async function type(line: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [resolve("src/cli/main.ts"), ...line], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ERP_OPENAPI_HOME: home, NO_COLOR: "1" },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => (stdout += chunk));
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, stdout, stderr };
}

const at = (...line: string[]): string[] => line;

/** What is typed, how it ends, and the one line that is printed. */
const cases: readonly (readonly [readonly string[], number, string])[] = [
  [at("logn"), 2, "unknown command 'logn' (did you mean log or login?). See: erp-openapi --help"],
  [at("frobnicate"), 2, "unknown command 'frobnicate'. See: erp-openapi --help"],
  [at("--port", "1"), 2, "unknown option '--port': a command comes first. See: erp-openapi --help"],
  [at("login"), 2, "missing required argument 'service'. See: erp-openapi login --help"],
  [
    at("login", "sap"),
    2,
    "command-argument value 'sap' is invalid for argument 'service'. Allowed choices are business-central, dataverse, graph, exact. See: erp-openapi login --help",
  ],
  [
    at("login", "exact", "--by", "magic"),
    2,
    "option '--by <way>' argument 'magic' is invalid. Allowed choices are browser, paste, device, application. See: erp-openapi login --help",
  ],
  [
    at("login", "graph"),
    2,
    "Profile graph lacks the Entra tenant (its id or domain): erp-openapi login graph --tenant <value>",
  ],
  [
    at("login", "graph", "--tenant", "contoso.example"),
    2,
    "Profile graph lacks the client id of the app: erp-openapi login graph --client-id <value>",
  ],
  [
    at("login", "exact", "--country", "xx"),
    2,
    'Exact Online has no site "xx": --country is one of nl, be, de, fr, es, uk, us.',
  ],
  [
    at("login", "exact", "--client-secret", "s"),
    2,
    "a secret in an argument shows in every list of processes: set ERP_OPENAPI_CLIENT_SECRET_<PROFILE>, or give --secret-file <path> or --ask-secret.",
  ],
  [
    at("login", "exact", "--profile", "../x"),
    2,
    "A profile cannot be called '../x': letters, digits, dots and dashes, 64 at most.",
  ],
  [at("login", "exact", "--as", "kim@example.com"), 2, "--as names a person of the sandbox: give --sandbox too."],
  [at("login", "graph", "--profile", "exact"), 2, "Profile exact signs in to exact: name another with --profile."],
  [
    at("login", "exact", "--profile", "shop"),
    1,
    "Profile shop needs the client secret of its app: set ERP_OPENAPI_CLIENT_SECRET_SHOP, or name a file by erp-openapi login … --secret-file <path>.",
  ],
  [at("token", "--profile", "shp"), 1, "There is no profile shp (did you mean shop?). See: erp-openapi status"],
  [
    at("token", "--profile", "shop"),
    1,
    "Nobody is signed in with profile shop: erp-openapi login exact --profile shop",
  ],
  [
    at("token", "--profile", "exact"),
    1,
    "Others may read {folder}/open-secret with the client secret: chmod 600 {folder}/open-secret",
  ],
  [at("token"), 1, "Several profiles fit: name one with --profile: exact, shop, robot."],
  [
    at("token", "--min-ttl", "soon"),
    2,
    "option '--min-ttl <seconds>' argument 'soon' is invalid. Give a whole number of seconds. See: erp-openapi token --help",
  ],
  [
    at("token", "extra"),
    2,
    "too many arguments for 'token'. Expected 0 arguments but got 1: extra. See: erp-openapi token --help",
  ],
  [
    at("status", "--sandbox"),
    1,
    "No sandbox runs that --sandbox could mean. Start one in another window: erp-openapi sandbox --save",
  ],
  [
    at("keep-alive", "--idle-days", "x"),
    2,
    "option '--idle-days <days>' argument 'x' is invalid. Give a number of days. See: erp-openapi keep-alive --help",
  ],
  [at("list"), 2, "missing required argument 'list'. See: erp-openapi list --help"],
  [at("list", "acounts"), 2, "there is no list 'acounts' (did you mean Accounts?). See: erp-openapi list --help"],
  [
    at("list", "Divisions"),
    2,
    "several lists are called 'Divisions': hrm/Divisions (--api exact), system/Divisions (--api exact). Name one of them",
  ],
  [
    at("list", "crm/Accounts", "--csv", "--json"),
    2,
    '{"error":{"code":"USAGE_INVALID","message":"--csv, --json and --ndjson exclude each other: give one."}}',
  ],
  [
    at("list", "crm/Accounts", "--limit", "0"),
    2,
    "option '--limit <rows>' argument '0' is invalid. Give a whole number above 0; without it the list is complete. See: erp-openapi list --help",
  ],
  [
    at("list", "crm/Accounts", "--select", "ID,,Name"),
    2,
    "option '--select <fields>' argument 'ID,,Name' is invalid. Give names with commas between them: ID,Name. See: erp-openapi list --help",
  ],
  [
    at("list", "crm/Accounts"),
    2,
    "ListCrmAccounts needs a company, and none is ever guessed: --company <division>. To find one: erp-openapi call GetCurrentMe --param '$select=CurrentDivision,DivisionCustomerName'",
  ],
  [
    at("list", "crm/Accounts", "--company", "1", "--param", "$top=5"),
    2,
    "a list takes $top as an option: --select, --filter, --order-by, --expand, --limit.",
  ],
  [
    at("list", "environments", "--filter", "x", "--profile", "robot"),
    2,
    "ListEnvironments takes neither --filter, --order-by nor --expand: the Admin Center sends the whole list.",
  ],
  [
    at("list", "environments", "--profile", "exact"),
    1,
    "Profile exact signs in to exact, and this needs business-central: name another with --profile.",
  ],
  [
    at("list", "companies", "--profile", "robot", "--limit", "1", "--wrong"),
    2,
    "unknown option '--wrong'. See: erp-openapi list --help",
  ],
  [
    at("call", "GetCrmAccont"),
    2,
    "there is no operation 'GetCrmAccont' (did you mean GetCrmAccount or GetAccount?). See: erp-openapi call --help",
  ],
  [
    at("call", "GetCurrentMe", "--param", "select"),
    2,
    "--param takes name=value, and 'select' has no name and sign: --param division=123456",
  ],
  [
    at("call", "GetCurrentMe", "--param", "$selct=ID"),
    2,
    "GetCurrentMe has no parameter '$selct' (did you mean $select?); it has $select, $filter, $orderby, $expand, $top, $skip, $count, $inlinecount, $skiptoken, $search.",
  ],
  [
    at("call", "CreateCrmAccount", "--company", "1"),
    2,
    "CreateCrmAccount needs a body, a CrmAccount: --body @file.json, --body - for stdin, or the JSON itself.",
  ],
  [
    at("call", "CreateCrmAccount", "--company", "1", "--body", "{"),
    2,
    "the body is no JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  ],
  [
    at("call", "CreateCrmAccount", "--company", "1", "--body", "@{folder}/broken.json"),
    2,
    "the body is no JSON: Expected property name or '}' in JSON at position 1 (line 1 column 2)",
  ],
  [
    at("call", "CreateCrmAccount", "--company", "1", "--body", "@{folder}/gone.json"),
    2,
    "there is no file {folder}/gone.json, which --body names.",
  ],
  [
    at("call", "CreateCrmAccount", "--profile", "exact", "--company", "1", "--body", '{"Name":{"a":1}}'),
    1,
    "The field Name is no text: give text; this is an object",
  ],
  [
    at(
      "call",
      "UpdateCrmAccount",
      "--profile",
      "exact",
      "--company",
      "1",
      "--param",
      "ID=1",
      "--body",
      '{"IsMailing":true}',
    ),
    1,
    "The field IsMailing is no whole number of its size: give a number without a fraction, from 0 to 255",
  ],
  [at("call", "GetCurrentMe", "--body", "{}"), 2, "GetCurrentMe is a GET and takes no --body."],
  [at("call", "GetEnvironment", "--profile", "robot"), 2, "GetEnvironment needs environmentName: --environment <name>"],
  [
    at("quota", "--profile", "shop"),
    2,
    "the limits of Exact Online are per company: --company <division>, once or more.",
  ],
  [
    at("doctor", "--profile", "shop", "--operation", "ListAcounts"),
    2,
    "there is no operation 'ListAcounts'. See: erp-openapi call --help",
  ],
  [
    at("completion", "tcsh"),
    2,
    "command-argument value 'tcsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish. See: erp-openapi completion --help",
  ],
  [
    at("sandbox", "--port", "x"),
    2,
    "option '--port <number>' argument 'x' is invalid. Give a whole number. See: erp-openapi sandbox --help",
  ],
  [
    at("sandbox", "--save", "--clock", "60"),
    2,
    "--save goes with --clock real: other commands go by the time of the machine.",
  ],
  [
    at("sandbox", "--rows", "Nonsense=5"),
    2,
    "startSandbox: option rows.Nonsense names no entity set. Give the schema of one of Exact Online, such as CrmAccount or ProjectProject, a set of Business Central's standard API, such as salesInvoices, or one of companies, users, securityGroups, permissionSets, expandedPermissionSets, profiles, features, extensions, accounts, contacts, messages.",
  ],
  [at("spec"), 2, "name one of"],
  [
    at("list", "crm/Accounts", "--company", "abc"),
    2,
    "a company of Exact Online is the number of a division, and 'abc' is none. To find one: erp-openapi call GetCurrentMe --param '$select=CurrentDivision,DivisionCustomerName'",
  ],
  [
    at("call", "ListCrmAccounts", "--company", "1;2"),
    2,
    "a company of Exact Online is the number of a division, and '1;2' is none.",
  ],
  [
    at("list", "extensions", "--profile", "robot", "--environment", "Production", "--company", "12"),
    2,
    "a company of Business Central is an id such as 6f50c9b6-2d02-40d1-9b51-9a3724c48f42, and '12' is none. To find one: erp-openapi list companies --environment <name>",
  ],
  [
    at("quota", "--profile", "shop", "--company", "shop"),
    2,
    "a company of Exact Online is the number of a division, and 'shop' is none.",
  ],
  // Files that are not there, wherever an option takes one.
  [
    at("call", "CreateCrmAccount", "--company", "1", "--body", "@{folder}"),
    2,
    "{folder} is a folder and no file, which --body names.",
  ],
  [
    at("call", "CreateCrmAccount", "--company", "1", "--body", "@{folder}/gone", "--content-type", "image/png"),
    2,
    "there is no file {folder}/gone, which --body names.",
  ],
  [
    at("login", "exact", "--secret-file", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --secret-file names.",
  ],
  [
    at("login", "graph", "--certificate-file", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --certificate-file names.",
  ],
  [
    at("doctor", "--profile", "robot", "--token-file", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --token-file names.",
  ],
  [
    at("webhook", "send", "http://127.0.0.1:1", "--client-id", "x", "--company", "1", "--secret-file", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --secret-file names.",
  ],
  [
    at("connector", "pack", "--publisher", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --publisher names.",
  ],
  [
    at("connector", "pack", "--certification", "--flow", "{folder}/gone"),
    2,
    "there is no file {folder}/gone, which --flow names.",
  ],
  [
    at("connector", "call", "x", "y", "--dry-run", "--folder", "{folder}/gone"),
    2,
    "there is no file or folder {folder}/gone, which --folder names.",
  ],
  [at("connector", "lint", "{folder}/gone.json"), 2, "there is no {folder}/gone.json: name a folder with"],
  [at("connector", "init", "{folder}/new", "--spec", "{folder}/gone.yaml"), 2, "there is no file "],
  [at("spec", "lint", "{folder}/gone"), 2, "{folder}/gone: there is no such file or folder."],
  [at("spec", "diff", "{folder}/gone", "{folder}/gone"), 2, "{folder}/gone: there is no such file or folder."],
  [
    at("spec", "generate", "{folder}/gone", "--out", "{folder}/out"),
    2,
    "{folder}/gone: there is no such file or folder.",
  ],
  [
    at("spec", "import", "{folder}/gone.xml", "--out", "{folder}/out"),
    2,
    "there is no file {folder}/gone.xml, which <source> names.",
  ],
  [
    at("spec", "overlay", "{folder}", "{folder}/gone.yaml", "--out", "{folder}/out"),
    2,
    "there is no file {folder}/gone.yaml, which <overlays...> names.",
  ],
  [at("log", "list", "--file", "{folder}/gone"), 2, "there is no call log at {folder}/gone: name the file"],
  [at("log", "list", "--file", "{folder}"), 2, "{folder} is a folder and no file, which --file names."],
  // Errors of the log speak of the log.
  [
    at("log", "list", "--file", "{folder}/no.sqlite"),
    1,
    "The SQLite database is damaged or no database: restore it from a copy.",
  ],
  // What a terminal would obey is shown.
  [at("\u001b[31mlogin"), 2, "unknown command '\\u001b[31mlogin'. See: erp-openapi --help"],
  [at("token", "--profile", "a\u009b2J\r\nb"), 1, "There is no profile a\\u009b2J b. See: erp-openapi status"],
  [at("spec", "lint", "{folder}/\u001b]0;x\u0007"), 2, "{folder}/\\u001b]0;x\\u0007: there is no such file or folder."],
];

const wanted = (message: string): string =>
  message.startsWith('{"') ? `${message}\n` : `error: ${message.replaceAll("{folder}", folder)}`;
const typed = (line: readonly string[]): string[] => line.map((word) => word.replace("{folder}", folder));

test.each(cases)("%j", async (line, code, message) => {
  process.env["ERP_OPENAPI_HOME"] = home;
  const ran = await run(...typed(line));
  expect(ran).toEqual({ code, stdout: "", stderr: expect.stringMatching(/^[^\n]*\n$/) });
  expect(ran.stderr.slice(0, wanted(message).length)).toBe(wanted(message));
});

// A process for each is slow, so it is every second line, and two at a time.
const inProcesses = cases.filter((_, index) => index % 2 === 0);

test(`${inProcesses.length} of them typed at the real process`, { timeout: 240_000 }, async () => {
  const rest = [...inProcesses];
  const wrong: unknown[] = [];
  const work = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [line, code, message] = next;
      const ran = await type(typed(line));
      if (
        ran.code !== code ||
        ran.stdout !== "" ||
        !ran.stderr.startsWith(wanted(message)) ||
        ran.stderr.split("\n").length !== 2
      )
        wrong.push({ line, want: [code, message], ran });
    }
  };
  await Promise.all([work(), work()]);
  expect([inProcesses.length >= 25, wrong]).toEqual([true, []]);
});

test("a stack only with --debug, wherever it stands", async () => {
  const quiet = await type(["token", "--profile", "none"]);
  expect([quiet.code, quiet.stderr]).toEqual([1, "error: There is no profile none. See: erp-openapi status\n"]);
  const loud = await type(["token", "--debug", "--profile", "none"]);
  expect([loud.code, loud.stderr]).toEqual([
    1,
    expect.stringMatching(/^error: There is no profile none.*\nProfileNotFound: .*\n {4}at /s),
  ]);
});

test("with --json an error is one line of JSON", async () => {
  const { code, stdout, stderr } = await type(["token", "--json", "--profile", "none"]);
  expect([code, stdout, JSON.parse(stderr)]).toEqual([
    1,
    "",
    {
      error: {
        code: "PROFILE_NOT_FOUND",
        help: "https://erp-openapi.github.io/erp-openapi/developer/when-something-goes-wrong.html#PROFILE_NOT_FOUND",
        message: "There is no profile none. See: erp-openapi status",
      },
    },
  ]);
});
