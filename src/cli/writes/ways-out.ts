import type { Write } from "../../writes/store/write-record.ts";
import { shortDigest } from "./describe-write.ts";
import type { StoreFlags } from "./write-flags.ts";

/** A word as a shell takes it. */
const quoted = (word: string): string =>
  /^[\w./:@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** `--store …` as it was typed, but for a password, which belongs into DATABASE_URL. */
export function storeWords({ store, sandbox }: StoreFlags): string {
  const url = store.replace(/^postgres(ql)?:(?!\/\/)/, "");
  const isSecret = URL.canParse(url) && new URL(url).password !== "";
  return `--store ${quoted(isSecret ? "postgres" : store)}${sandbox ? " --sandbox" : ""}`;
}

/** What names a service on a command line, by its name in the store. */
function serviceWords(service: string): string {
  const own = service.replace(/^sandbox\//, "");
  if (own === "exact-online") return "";
  const [, environment] = /^business-central\/(.+)$/.exec(own) ?? [];
  return environment === undefined ? ` --service ${quoted(service)}` : ` --environment ${quoted(environment)}`;
}

/** The command that sends what is due of a service. */
export const runCommandOf = (service: string, flags: StoreFlags, more = ""): string =>
  `erp-openapi writes run${more} ${storeWords(flags)}${serviceWords(service)}`;

/** The commands that lead out of where a write stands, to be copied. */
export function waysOut({ id, state, digest, service, attempt }: Write, flags: StoreFlags): string[] {
  const line = (command: string, more = ""): string =>
    `erp-openapi writes ${command} ${id}${more} ${storeWords(flags)}`;
  const repair = `${line("repair", " --set Field=value")}${serviceWords(service)}`;
  const giveUp = line("give-up", " --reason '…'");
  switch (state) {
    case "proposed":
      return [line("approve", ` --digest ${digest.slice(0, shortDigest)}`), line("reject", " --reason '…'")];
    case "approved":
      // One that was sent before may be done already: only some of these are rejected, all are given up.
      return [runCommandOf(service, flags), line("reject", " --reason '…'"), ...(attempt > 0 ? [giveUp] : [])];
    case "refused":
    case "blocked":
      return [repair, line("retry"), giveUp];
    case "person":
      return [line("confirm"), line("retry"), giveUp];
    case "sending":
    case "unknown":
    case "absent":
      return [runCommandOf(service, flags, " --wait 5m")];
    default:
      return [];
  }
}
