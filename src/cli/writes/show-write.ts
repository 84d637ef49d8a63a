import type { Write, WriteEvent } from "../../writes/named-types.ts";
import { print } from "../print.ts";
import { printTable } from "../print-table.ts";
import { moment } from "../sync/plain-numbers.ts";
import { bodyText, keyText, reasonOf, requestOf, shortDigest } from "./describe-write.ts";
import { waysOut } from "./ways-out.ts";
import type { StoreFlags } from "./write-flags.ts";

/** Shows a write to a person: what it sends, what happened to it, and what may be done about it. */
export async function showWrite(write: Write, history: readonly WriteEvent[], flags: StoreFlags): Promise<void> {
  const { outcome, content } = write;
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ["state", write.state],
    [write.state === "approved" ? "last time" : "why", reasonOf(write)],
    ["service", write.service],
    ["company", write.company],
    ["operation", `${write.operation} (${write.effect})`],
    ["key", keyText(write)],
    ["if match", content.ifMatch],
    ["digest", write.digest],
    ["sequence", write.sequence],
    ["attempts", String(write.attempt)],
    ["not before (UTC)", write.notBeforeMs > Date.now() ? moment(write.notBeforeMs) : undefined],
    ["expires (UTC)", write.expiresAtMs === undefined ? undefined : moment(write.expiresAtMs)],
    ["status", outcome?.status],
    ["correlation id", outcome?.correlationId],
  ];
  print(
    printTable([
      ["write", write.id],
      ...facts.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, String(value)]])),
    ]),
  );
  print(
    `\n${await requestOf(write)}\n${content.isSealed ? "sealed: set ERP_OPENAPI_KEY to the key of its store" : bodyText(content.body)}\n`,
  );
  if (outcome?.record) print(`The record:\n${bodyText(JSON.stringify(outcome.record))}\n`);
  print(
    printTable([
      ["when (UTC)", "became", "attempt", "by", "code", "digest"],
      ...history.map(({ atMs, state, attempt, by = "", code = "", digest }) => [
        moment(atMs),
        state,
        attempt,
        by,
        code,
        digest.slice(0, shortDigest),
      ]),
    ]),
  );
  const ways = waysOut(write, flags);
  if (ways.length > 0) print(`\n${ways.map((way) => `  ${way}`).join("\n")}`);
}
