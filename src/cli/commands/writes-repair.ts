import { Command } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import type { EntityShape } from "../../odata/entity-shape.ts";
import type { Write } from "../../writes/named-types.ts";
import { type Api, allOperations } from "../apis/apis.ts";
import { bodyShapeOf } from "../apis/body-shape.ts";
import { readBodyText, readTypedBody, typedValue } from "../apis/read-typed-body.ts";
import { openHome } from "../home/sandbox-home.ts";
import { splitPair } from "../imports/field-map.ts";
import { withExamples } from "../shared-options.ts";
import { demandWrite } from "../writes/describe-write.ts";
import { useWriteStore } from "../writes/open-store.ts";
import { type ServiceFlags, withServiceOptions } from "../writes/write-flags.ts";
import { useWriteService, type WriteService, writeServiceOf } from "../writes/write-service.ts";
import { decider, tellDecided } from "./writes-decide.ts";

interface Flags extends ServiceFlags {
  readonly body?: string;
  readonly set?: readonly (readonly [string, string])[];
  readonly by?: string;
}

/** Fields of the body that a write takes. */
async function shapeFor(api: Api, { operation, path }: Write): Promise<EntityShape> {
  const found = (await allOperations([api])).find(({ row }) => row.id === operation);
  const shape = found && (await bodyShapeOf({ api, path, row: found.row }));
  if (!shape) throw new UsageInvalid(`${operation} takes no body: give the write up, and store another one.`);
  return shape;
}

/** The new body: the one that was typed, or the old one with some fields changed. */
async function newBody(api: Api, write: Write, { body, set = [] }: Flags): Promise<Readonly<Record<string, unknown>>> {
  if (body === undefined && set.length === 0)
    throw new UsageInvalid("say what to send instead: --set Field=value, once or more, or --body @file.json.");
  const shape = await shapeFor(api, write);
  const before =
    body === undefined ? readBodyText(shape, write.content.body ?? "{}") : await readTypedBody(shape, body);
  const changes = set.map(([field, text]) => [field, typedValue(shape, field, text)] as const);
  return { ...before, ...Object.fromEntries(changes) };
}

function demandService({ service }: Write, { name }: WriteService): void {
  if (service !== name)
    throw new UsageInvalid(`the write is for the service ${service}, and this is ${name}: --service ${service}`);
}

async function repair(id: string, flags: Flags): Promise<void> {
  const home = openHome(flags);
  const service = writeServiceOf(home, flags);
  await useWriteStore({ home, text: flags.store, isMade: true }, (store) =>
    useWriteService(service, async ({ client, api, name }) => {
      // The policy of the program that stored it is not known here, and may have asked about such a body.
      const desk = store.desk({ clients: { [name]: client }, policy: [{ decision: "person" }] });
      const write = await demandWrite(desk, id);
      demandService(write, service);
      tellDecided(await desk.repair(id, await newBody(api, write, flags), { by: decider(flags) }), flags);
    }),
  );
}

/** `erp-openapi writes repair` */
export function writesRepairCommand(): Command {
  const command = new Command("repair")
    .description("give a refused or blocked write another body; it has to be approved anew")
    .argument("<id>")
    .option(
      "--set <field=value>",
      "a field of the body as it is to be; may be given again",
      (text, before: (readonly [string, string])[] = []) => [...before, splitPair("--set", text)],
    )
    .option("--body <content>", "the whole body: @file, - for stdin, or the JSON itself")
    .option("--by <name>", "who decides, as it is kept (default: the user of this machine)")
    .action(repair);
  return withExamples(withServiceOptions(command), [
    "erp-openapi writes repair 0198c0de-0000-4000-8000-000000000000 --set Currency=EUR --store sqlite:writes.sqlite",
    "erp-openapi writes repair 0198c0de-0000-4000-8000-000000000000 --body @order.json --store sqlite:writes.sqlite",
  ]).addHelpText(
    "after",
    "\nFields of the key that the new body leaves out stay what they were; so does the key that the write was stored with.",
  );
}
