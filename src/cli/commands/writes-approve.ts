import type { Command } from "commander";
import { hasErrorCode } from "../../errors/has-error-code.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { isObject, textAt } from "../../kit/json-access.ts";
import type { Write } from "../../writes/named-types.ts";
import { readGivenFile } from "../given-file.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { withExamples } from "../shared-options.ts";
import { counted } from "../sync/plain-numbers.ts";
import { demandWrite, historyOf, shortDigest } from "../writes/describe-write.ts";
import { type Desk, useWriteStore } from "../writes/open-store.ts";
import { showWrite } from "../writes/show-write.ts";
import { type DecisionFlags, decider, deciding, decision } from "./writes-decide.ts";

interface Flags extends DecisionFlags {
  readonly digest?: string;
  readonly listed?: string;
}

/** More refusals are read by nobody at once. */
const mostShown = 20;

/** Approves what was shown: the first characters of its digest say which that was. */
async function approve(desk: Desk, id: string, by: string, flags: Flags): Promise<Write | undefined> {
  const write = await demandWrite(desk, id);
  const { digest: given } = flags;
  if (given === undefined && write.state === "proposed") {
    if (flags.json) printJson({ ...write, history: await historyOf(desk, id) });
    else await showWrite(write, await historyOf(desk, id), flags);
    say(
      `Nothing is approved yet. If this is what should be sent, say so: --digest ${write.digest.slice(0, shortDigest)}`,
    );
    process.exitCode = 2;
    return undefined;
  }
  if (given !== undefined && !/^[0-9a-f]{12,64}$/i.test(given))
    throw new UsageInvalid(`--digest takes ${shortDigest} characters or more of the digest that was shown.`);
  // One that does not begin so is another write than was shown: the store refuses it, and says why.
  const isShown = given === undefined || write.digest.startsWith(given.toLowerCase());
  return desk.approve(id, { by, digest: isShown ? write.digest : given });
}

/** The writes of a list that was looked at, each as it was then. */
function readListed(file: string): readonly { readonly id: string; readonly digest: string }[] {
  let listed: unknown;
  try {
    listed = JSON.parse(readGivenFile(file, "--listed").toString());
  } catch (error) {
    if (error instanceof UsageInvalid) throw error;
  }
  if (!Array.isArray(listed) || !listed.every((one) => isObject(one) && textAt(one, "digest") !== undefined))
    throw new UsageInvalid(`${file} is no list of writes: erp-openapi writes list --state proposed --json > ${file}`);
  return listed.flatMap((one: unknown) => {
    const [id, digest, state] = [textAt(one, "id"), textAt(one, "digest"), textAt(one, "state")];
    return id !== undefined && digest !== undefined && state === "proposed" ? [{ id, digest }] : [];
  });
}

/** Approves all writes of a list that still are what the list shows. */
async function approveListed(file: string, flags: Flags): Promise<void> {
  const listed = readListed(file);
  const by = decider(flags);
  await useWriteStore({ home: openHome(flags), text: flags.store, isMade: true }, async (store) => {
    const desk = store.desk();
    const approved: string[] = [];
    const refused: { readonly id: string; readonly reason: string }[] = [];
    for (const { id, digest } of listed)
      try {
        await desk.approve(id, { by, digest });
        approved.push(id);
      } catch (error) {
        if (!hasErrorCode(error, "WRITE_CONFLICT") && !hasErrorCode(error, "WRITE_NOT_FOUND")) throw error;
        refused.push({ id, reason: error.message });
      }
    if (refused.length > 0) process.exitCode = 1;
    if (flags.json) return printJson({ approved, refused });
    for (const { reason } of refused.slice(0, mostShown)) say(reason);
    if (refused.length > mostShown) say(`and ${refused.length - mostShown} more (--json shows all)`);
    print(`${counted(approved.length, "write")} approved, ${refused.length} not.`);
  });
}

async function approveAny(id: string | undefined, flags: Flags): Promise<void> {
  if (id !== undefined && flags.listed === undefined) return deciding(approve)(id, flags);
  if (id === undefined && flags.listed !== undefined && flags.digest === undefined)
    return approveListed(flags.listed, flags);
  throw new UsageInvalid("name one write, with --digest, or a list of them that you looked at: --listed <file>.");
}

/** `erp-openapi writes approve` */
export function writesApproveCommand(): Command {
  const command = decision("approve", "approve a write, if it still is the one that was shown", "[id]")
    .option("--digest <text>", `${shortDigest} or more characters of the digest that was shown (default: shows it)`)
    .option("--listed <file>", "all of a list that you looked at, as writes list --state proposed --json printed it")
    .action(approveAny);
  return withExamples(command, [
    "erp-openapi writes approve 0198c0de-0000-4000-8000-000000000000 --digest 5f0c64b2a91e --store sqlite:writes.sqlite",
    "erp-openapi writes approve --listed review.json --by kim --store sqlite:writes.sqlite",
  ]);
}
