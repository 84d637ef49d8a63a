import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { behaviourFile } from "../lint/known-facts.ts";
import { type Confidence, confidences, type Fact, type Service, services } from "./fact.ts";

/** A fact as far as its text tells. */
export type StatedFact = Pick<Fact, "number" | "statement" | "api" | "confidence" | "sources">;

/** What `specs/behaviour.md` says: its facts in the order of the text, and what the short names stand for. */
export interface Behaviour {
  readonly facts: readonly StatedFact[];
  readonly sources: Readonly<Record<string, string>>;
}

interface Block {
  readonly number: string;
  readonly text: string;
  readonly line: number;
  readonly api: Service | undefined;
  /** Where everything in the section comes from that does not say so itself. */
  readonly source: string | undefined;
}

const refused = (line: number, what: string): SpecInvalid =>
  new SpecInvalid(`${behaviourFile}:${line}`, what, "Correct the text.");

/** The texts from each `**61.** ` to the next, or to the next section. */
function blocksOf(lines: readonly string[]): Block[] {
  const blocks: (Omit<Block, "text"> & { lines: string[] })[] = [];
  let api: Service | undefined;
  let source: string | undefined;
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith("## ")) {
      const letter = /^## ([A-Z])\d*\. /.exec(line)?.[1];
      api = Object.entries(services).find(([own]) => own === letter)?.[1];
      source = undefined;
      open = false;
    }
    source = /^From ([\w-]+) .*, unless another source is named\.$/.exec(line)?.[1] ?? source;
    const [, number, rest = ""] = /^\*\*(\d+a?)\.\*\* *(.*)$/.exec(line) ?? [];
    if (number !== undefined) blocks.push({ number, lines: [rest], line: index + 1, api, source });
    else if (open) blocks.at(-1)?.lines.push(line);
    open ||= number !== undefined;
  }
  return blocks.map(({ lines: own, ...block }) => ({ ...block, text: own.join("\n").trim() }));
}

/** The rows of the table of sources. */
function sourcesOf(lines: readonly string[]): Record<string, string> {
  const rows = lines.slice(lines.indexOf("| short name | what it is |") + 2);
  const length = rows.findIndex((line) => !line.startsWith("|"));
  return Object.fromEntries(
    rows.slice(0, length).map((line) => {
      const [, name = "", text = ""] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
      return [name, text.replaceAll("`", "")];
    }),
  );
}

/** Text without markup: one line, and one more for each point of a list. */
function plain(text: string): string {
  const lines = text.split(/\n+(?=- )/);
  return lines.map((line) => line.replaceAll(/\s*\n\s*/g, " ").replaceAll("`", "")).join("\n");
}

/** @throws {SpecInvalid} for a mark that the table does not have, and for a text without any. */
function confidenceOf(text: string, line: number): Confidence[] {
  const marks = new Set([...text.matchAll(/\[([a-z]+)\]/g)].map(([, mark = ""]) => mark));
  const unknown = [...marks].find((mark) => !Object.hasOwn(confidences, mark));
  if (unknown !== undefined) throw refused(line, `there is no mark [${unknown}]`);
  const found: Confidence[] = Object.entries(confidences).flatMap(([mark, word]) => (marks.has(mark) ? [word] : []));
  if (found.length === 0) throw refused(line, "the fact has no mark that says how sure it is");
  return /\bConflict\b/.test(text) ? [...found, "conflict"] : found;
}

/**
 * Reads `specs/behaviour.md`.
 *
 * @throws {SpecInvalid} with the line of a fact that is empty, has no mark, or stands twice or outside of the sections.
 */
export function readBehaviour(text: string): Behaviour {
  const lines = text.split("\n");
  const sources = sourcesOf(lines);
  const seen = new Set<string>();
  const facts = blocksOf(lines).map(({ number, text, line, api, source }): StatedFact => {
    if (seen.has(number)) throw refused(line, `fact ${number} stands twice`);
    if (api === undefined) throw refused(line, `fact ${number} stands outside of the sections`);
    if (text === "") throw refused(line, `fact ${number} says nothing`);
    seen.add(number);
    const prose = text.replaceAll(/`[^`]*`/g, "`");
    const named = Object.keys(sources).filter((name) => new RegExp(`(?<![\\w/.-])${name}(?![\\w-])`).test(prose));
    const confidence = confidenceOf(prose, line);
    const given = named.length === 0 && source !== undefined && confidence.includes("documented") ? [source] : named;
    return { number, statement: plain(text), api, confidence, sources: given };
  });
  return { facts, sources };
}
