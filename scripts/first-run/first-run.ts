import { printTable } from "../../src/cli/print-table.ts";
import { startSandbox } from "../../src/sandbox/index.ts";
import { copyEnvironment } from "./copy-environment.ts";
import { keepBooks } from "./keep-books.ts";
import { makeConnectors } from "./make-connectors.ts";
import { makeGenerated } from "./make-generated.ts";
import { sandboxRate } from "./sandbox-time.ts";
import { signIn } from "./sign-in.ts";
import { type StepOutput, Steps, seconds, standardOutput } from "./step.ts";

/** What the first run is asked for. */
export interface FirstRunOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Signs in with the default browser instead of without one. */
  readonly open: boolean;
  readonly output?: StepOutput;
}

/** Projects of the company that is read. */
const projects = 257;

const next = [
  ["what to try next", ""],
  ["npm run build && npx erp-openapi sandbox", "the same sandbox for your own code, until Ctrl-C"],
  ["node examples/first-list.ts", "the first list of a company, in 15 lines"],
  ["docs/developer/keep-in-step.md", "the same copy of your own books, on a schedule"],
  ["connector/README.md", "import a connector into Power Automate"],
  ["npm test", "everything that is said here, proved"],
];

/** Does what the project is for, once and from nothing: makes, judges, signs in, copies, keeps books in step. */
export async function firstRun({ root, open, output = standardOutput }: FirstRunOptions): Promise<void> {
  const startedAtMs = output.nowMs();
  const steps = new Steps(output);
  await steps.run("generate", (progress) => makeGenerated(root, progress));
  await steps.run("connectors", (progress) => makeConnectors(root, progress));
  const sandbox = await startSandbox({ clock: { rate: sandboxRate }, rows: { ProjectProject: projects } });
  try {
    const { entra, businessCentral, exact } = sandbox;
    await steps.run("sandbox", () => ({
      made: "pretend Entra, Business Central and Exact Online",
      where: [entra, businessCentral, exact].map(({ origin }) => origin).join(", "),
    }));
    let clients: Awaited<ReturnType<typeof signIn>>["clients"] | undefined;
    await steps.run("sign in", async (progress) => {
      const signedIn = await signIn(sandbox, open, progress);
      ({ clients } = signedIn);
      return signedIn.result;
    });
    const signedIn = clients;
    if (!signedIn) return;
    await steps.run("copy environment", (progress) => copyEnvironment(sandbox, signedIn.businessCentral, progress));
    const books = keepBooks(sandbox, signedIn.exact, root);
    try {
      await steps.run("sync", (progress) => books.load(progress));
      await steps.run("sync again", (progress) => books.follow(progress));
    } finally {
      await books.close();
    }
  } finally {
    await sandbox.stop();
  }
  const rows = steps.done.map(({ name, made, where, durationMs }) => [name, seconds(durationMs), made, where]);
  output.write(
    `\n${printTable([["step", "time", "what was made", "where it is"], ...rows, ["all", seconds(output.nowMs() - startedAtMs), "", ""]])}\n\n${printTable(next)}\n`,
  );
}
