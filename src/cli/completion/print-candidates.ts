import type { Candidate } from "./candidates.ts";
import type { Shell } from "./shell-scripts.ts";

/** Candidates as a shell's script reads them, one a line: names for bash, names with what they mean for the others. */
export function printCandidates(candidates: readonly Candidate[], shell: Shell): string {
  const line = ({ value, description }: Candidate): string => {
    if (shell === "bash" || description === "") return shell === "zsh" ? value.replaceAll(":", "\\:") : value;
    return shell === "zsh" ? `${value.replaceAll(":", "\\:")}:${description}` : `${value}\t${description}`;
  };
  return candidates.map((candidate) => `${line(candidate)}\n`).join("");
}
