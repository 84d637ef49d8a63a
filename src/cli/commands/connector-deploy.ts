import { randomUUID } from "node:crypto";
import { setTimeout as sleepReal } from "node:timers/promises";
import { Command } from "commander";
import { tokenSource } from "../../clients/token-source.ts";
import { buildConnector, documentsOf } from "../../connector-builder/build/build-connector.ts";
import { solutionZip } from "../../connector-builder/package/solution-zip.ts";
import { isErpError } from "../../errors/erp-error.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { chooseOrganisation } from "../accounts/choose-organisation.ts";
import { openSignedIn } from "../accounts/open-account.ts";
import { connectorsHelp, findConnector, generatedFolders } from "../connectors/find-connectors.ts";
import { type SignedConnector, type SignInFlags, signInAs } from "../connectors/sign-in-as.ts";
import { openHome } from "../home/sandbox-home.ts";
import { interruption } from "../interruption.ts";
import { print, printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";
import { type ImportHandle, type ImportTools, stageSolution, startImport } from "../solutions/import-solution.ts";
import { type Organisation, openOrganisation } from "../solutions/organisation.ts";
import { readImported, solutionNameOf } from "../solutions/read-imported.ts";
import { stepsLeft } from "../solutions/steps-left.ts";
import { waitForImport } from "../solutions/wait-for-import.ts";
import { showProgress } from "../sync/show-progress.ts";

interface Flags extends AccountFlags, SignInFlags {
  readonly org?: string;
  readonly wait: string;
  readonly resume?: string;
}

const minuteMs = 60_000;

const guid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const handleForm = new RegExp(`^(${guid})(?::(${guid}))?$`, "i");

/** An import as it is typed and shown: the id of its job, and that of the operation where it is known. */
const shownHandle = ({ jobId, operationId }: ImportHandle): string =>
  operationId === undefined ? jobId : `${jobId}:${operationId}`;

function readHandle(text: string): ImportHandle {
  const [, jobId, operationId] = handleForm.exec(text) ?? [];
  if (jobId === undefined)
    throw new UsageInvalid(`--resume takes what the deploy printed behind it, not ${JSON.stringify(text)}.`);
  return operationId === undefined ? { jobId } : { jobId, operationId };
}

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (!(minutes > 0) || !Number.isFinite(minutes))
    throw new UsageInvalid(`--wait takes minutes above 0, not ${JSON.stringify(text)}.`);
  return minutes * minuteMs;
}

function build(name: string, flags: Flags): SignedConnector {
  const found = findConnector(name);
  return signInAs(buildConnector(found.folder, found.name, documentsOf(found.folder, generatedFolders(found))), flags);
}

/** Sends the solution; the id of its job is said before, so that it is known whatever comes. */
async function begin(
  organisation: Organisation,
  { connector }: SignedConnector,
  resume: (handle: ImportHandle) => string,
  tools: ImportTools,
): Promise<ImportHandle> {
  const solution = solutionNameOf(connector);
  const zip = solutionZip(connector);
  say(`Staging ${solution} (${Math.ceil(zip.length / 1024)} KiB) in ${organisation.origin} …`);
  const uploadId = await stageSolution(organisation, solution, zip);
  const jobId = randomUUID();
  say(`Nothing is missing. Importing; should the wait end early: ${resume({ jobId })}`);
  return startImport(organisation, { solution, uploadId, jobId }, tools);
}

async function deploy(name: string, flags: Flags): Promise<void> {
  const longestMs = readMinutes(flags.wait);
  const resumed = flags.resume === undefined ? undefined : readHandle(flags.resume);
  const signed = build(name, flags);
  const { connector } = signed;
  const home = openHome(flags);
  const { chosen, origin } = chooseOrganisation(home, { profile: flags.profile, organisation: flags.org });
  const signal = interruption();
  const organisation = openOrganisation(origin, tokenSource(await openSignedIn(home, chosen)), signal);
  const tools: ImportTools = { now: () => Date.now(), sleep: (ms) => sleepReal(ms, undefined, { signal }) };
  const resume = (handle: ImportHandle): string =>
    [
      `erp-openapi connector deploy ${name} --resume ${shownHandle(handle)}`,
      ...(flags.org === undefined ? [] : [`--org ${flags.org}`]),
      ...(flags.profile === undefined ? [] : [`--profile ${flags.profile}`]),
      ...(flags.sandbox ? ["--sandbox"] : []),
    ].join(" ");
  const began = tools.now();
  const progress = showProgress();
  let handle = resumed;
  try {
    handle ??= await begin(organisation, signed, resume, tools);
    await waitForImport(organisation, handle, {
      ...tools,
      longestMs,
      onProgress: ({ percent, elapsedMs }) => {
        const at = `${Math.round(elapsedMs / 1000)} s`;
        if (progress.isDue()) progress.show(percent === undefined ? `In the queue, ${at}` : `${percent} %, ${at}`);
      },
    });
  } catch (error) {
    progress.clear();
    const isOver = isErpError(error) && ["WORK_FAILED", "WORK_NOT_FOUND"].includes(error.code);
    if (handle && !isOver) say(`The import goes on. To wait again: ${resume(handle)}`);
    throw error;
  }
  progress.clear();
  const { version, internalId, redirectUri } = await readImported(organisation, connector);
  const steps = stepsLeft(signed, flags.clientId !== undefined, redirectUri);
  const seconds = Math.round((tools.now() - began) / 1000);
  if (flags.json)
    printJson({
      connector: connector.name,
      organisation: origin,
      solution: solutionNameOf(connector),
      version,
      importJobId: handle.jobId,
      asyncOperationId: handle.operationId,
      connectorInternalId: internalId,
      redirectUri,
      seconds,
      left: steps,
    });
  else {
    print(`Imported: ${connector.config.title} ${version ?? ""} in ${origin}, after ${seconds} s.`);
    if (steps.length > 0) print(["Left to do, once:", ...steps.map((step, at) => `${at + 1}. ${step}`)].join("\n"));
  }
}

/** `erp-openapi connector deploy`: the solution of a connector, imported into an organisation of Power Platform. */
export function connectorDeployCommand(): Command {
  const command = new Command("deploy")
    .description("import the solution of a connector into an environment of Power Platform, and wait until it is there")
    .argument("<connector>", "name below connector/ or of the package, or folder with a connector.yaml")
    .option(
      "--org <organisation>",
      "contoso.crm4, or the address of the environment's Dataverse (default: that of the profile)",
    )
    .option("--client-id <id>", "client id of your app registration, in every way to sign in")
    .option("--env-variables", "refer to environment variables for client id, secret and resource")
    .option("--wait <minutes>", "longest wait; the import goes on after it", "60")
    .option("--resume <job>", "wait again for an import that was begun before; nothing is sent")
    .addHelpText(
      "after",
      "\nImporting takes the role System Administrator or System Customizer there: erp-openapi login dataverse --organisation <address>.",
    )
    .addHelpText("after", connectorsHelp)
    .action(deploy);
  return withExamples(withAccountOptions(command, "print one line of JSON for programs"), [
    "erp-openapi connector deploy exact-online-sales --org contoso.crm4 --client-id 3f1c2d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f",
    "erp-openapi connector deploy business-central-sales --sandbox",
    "erp-openapi connector deploy exact-online-sales --org contoso.crm4 --resume 3f1c2d4e-5a6b-4c7d-8e9f-0a1b2c3d4e5f",
  ]);
}
