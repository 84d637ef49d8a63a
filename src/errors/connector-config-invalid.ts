import { ErpError } from "./erp-error.ts";

/** Characters that the message shows; `problems` has all of it. */
const mostShown = 1_000;

/** One mistake, and the line at which it stands. */
export interface ConnectorConfigProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: string;
}

/** As many whole sentences as fit, the first one in any case, and how many more there are. */
function shown(sentences: readonly string[]): string {
  const [first = "", ...others] = sentences;
  let text = first.length > mostShown ? `${first.slice(0, mostShown)}…` : first;
  let left = others.length;
  for (const sentence of others) {
    if (text.length + sentence.length > mostShown) break;
    text += `\n${sentence}`;
    left -= 1;
  }
  return left > 0 ? `${text}\nand ${left} more` : text;
}

/** A file that describes a connector has mistakes. Nothing was written. */
export class ConnectorConfigInvalid extends ErpError {
  /** Path of the file. */
  readonly file: string;
  /** Line of the first mistake, counted from 1. */
  readonly line: number;
  /** Every mistake that was found, whole. */
  readonly problems: readonly ConnectorConfigProblem[];

  constructor(file: string, line: number, problem: string, others: readonly ConnectorConfigProblem[] = []) {
    const problems = [{ line, problem }, ...others];
    super("CONNECTOR_CONFIG_INVALID", shown(problems.map((one) => `${file}:${one.line}: ${one.problem}`)));
    this.file = file;
    this.line = line;
    this.problems = problems;
  }
}
