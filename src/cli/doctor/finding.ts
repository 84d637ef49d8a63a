import { ConnectionFailed } from "../../errors/connection-failed.ts";

/** What a look at one link of the chain showed. */
export type Look =
  | { readonly verdict: "ok"; readonly found: string }
  /** `fix` is what to click or to set, with its value. */
  | { readonly verdict: "broken"; readonly found: string; readonly fix: string }
  | { readonly verdict: "not checked"; readonly found: string };

/** One link of the chain and how it is looked at. */
export interface Link {
  readonly name: string;
  /** Whether nothing behind it can work when it is broken. */
  readonly gate: boolean;
  look(): Promise<Look>;
}

/** A link with what was found. */
export type Finding = Look & { readonly link: string };

export const ok = (found: string): Look => ({ verdict: "ok", found });
export const broken = (found: string, fix: string): Look => ({ verdict: "broken", found, fix });
export const notChecked = (found: string): Look => ({ verdict: "not checked", found });

/** A server that does not answer breaks the link; any other error is a defect. */
function unreachable(error: unknown): Look {
  if (!(error instanceof ConnectionFailed)) throw error;
  return broken(error.message, error.advice);
}

/** Walks the chain; behind a gate that is broken nothing is looked at, since it could only mislead. */
export async function walkChain(links: readonly Link[], onFinding: (finding: Finding) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  let blockedBy: string | undefined;
  for (const { name, gate, look } of links) {
    const seen = blockedBy === undefined ? await look().catch(unreachable) : notChecked(`mend ${blockedBy} first`);
    const finding = { ...seen, link: name };
    findings.push(finding);
    onFinding(finding);
    if (gate && seen.verdict === "broken") blockedBy ??= name;
  }
  return findings;
}
