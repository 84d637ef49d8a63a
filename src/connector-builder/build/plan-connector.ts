import { ConnectorConfigInvalid } from "../../errors/connector-config-invalid.ts";
import type { JsonObject } from "../../kit/json-access.ts";
import { type Loss, LossLog } from "../adapt/loss-log.ts";
import type { ConnectorConfig } from "../config/connector-config.ts";
import { PositionedYaml } from "../config/positioned-yaml.ts";
import { readConnectorConfig } from "../config/read-connector-config.ts";
import { type ScaffoldChoice, scaffoldConnector } from "../config/scaffold-connector.ts";
import { listOperations } from "../openapi/list-operations.ts";
import { deepestNesting } from "../swagger/definition-store.ts";
import { listSwaggerOperations } from "../swagger/list-swagger-operations.ts";
import { buildDefinition, buildNested, mostCharacters } from "./build-definition.ts";
import { fileNames } from "./connector-files.ts";
import { fullEdition } from "./edition.ts";
import { maxOperations, selectOperations } from "./select-operations.ts";
import { serializeDefinition } from "./serialize-definition.ts";

/** Characters that are put together; what tags share makes the whole differ from the sum. */
const mostTogether = 800_000;

/** A part of a description that fits one connector. */
export interface Slice {
  readonly tags: readonly string[];
  readonly operations: number;
  readonly characters: number;
}

/** What a new connector would be. */
export interface ConnectorPlan {
  /** Empty where there are slices. */
  readonly files: ReadonlyMap<string, string>;
  /** What is different from the description, or missing. */
  readonly losses: readonly Loss[];
  /** Parts to take instead, where all of it is too much for one connector; empty where it fits. */
  readonly slices: readonly Slice[];
}

const nobody = { name: "-", url: "-", email: "-", uniqueName: "n", prefix: "nn", optionValuePrefix: 10_000 };

/** A new connector that was built without being written. */
interface Draft {
  readonly files: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
  readonly operations: number;
  readonly characters: number;
}

/** @param cut whether nested records may be cut so that it fits; a description that can be divided is not cut */
function draft(
  document: JsonObject,
  source: string,
  hasPublisher: boolean,
  choice: ScaffoldChoice,
  cut: boolean,
): Draft {
  const read = (files: ReadonlyMap<string, string>): [PositionedYaml, ConnectorConfig] => {
    const yaml = new PositionedYaml(fileNames.config, files.get(fileNames.config) ?? "");
    return [yaml, readConnectorConfig(yaml, nobody)];
  };
  // Titles are for what is left when all that cannot be sent is left out.
  const untitled = read(scaffoldConnector(document, source, hasPublisher, { ...choice, only: [] }));
  const only = selectOperations(...untitled, () => document).map(({ operationId }) => operationId);
  const files = scaffoldConnector(document, source, hasPublisher, { ...choice, only });
  const losses = new LossLog();
  const definition = cut
    ? buildDefinition(...read(files), () => document, fullEdition, losses)
    : buildNested(...read(files), () => document, fullEdition, losses, deepestNesting);
  return {
    files,
    losses: losses.all(),
    operations: listSwaggerOperations(definition).length,
    characters: serializeDefinition(definition, "").length,
  };
}

/** Puts tags together as long as one connector can hold them, the first ones first. */
function packSlices(single: readonly Slice[]): Slice[] {
  const slices: Slice[] = [];
  for (const slice of single) {
    const fits = slices.find(
      ({ operations, characters }) =>
        operations + slice.operations <= maxOperations && characters + slice.characters <= mostTogether,
    );
    if (!fits) slices.push(slice);
    else
      slices[slices.indexOf(fits)] = {
        tags: [...fits.tags, ...slice.tags],
        operations: fits.operations + slice.operations,
        characters: fits.characters + slice.characters,
      };
  }
  return slices;
}

/**
 * What a new connector for a description would be, or which parts of it would fit one connector each.
 *
 * @param document with a name for each operation, as `nameOperations()` gives it
 * @param source path of the description from the folder of the connector
 * @throws {ConnectorConfigInvalid} when no operation is left, or the description names no host
 */
export function planConnector(
  document: JsonObject,
  source: string,
  hasPublisher: boolean,
  choice: ScaffoldChoice,
): ConnectorPlan {
  const chosen = listOperations(document).filter(({ tags }) => choice.tags?.some((tag) => tags.includes(tag)) ?? true);
  const whole = chosen.length > maxOperations ? undefined : draft(document, source, hasPublisher, choice, false);
  if (whole && whole.characters <= mostCharacters) return { ...whole, slices: [] };
  const sizeOf = (tag: string, cut: boolean): Slice => {
    const operations = chosen.filter((operation) => operation.tags.includes(tag)).length;
    if (operations > maxOperations) return { tags: [tag], operations, characters: mostCharacters + 1 };
    try {
      const { operations: kept, characters } = draft(document, source, true, { ...choice, tags: [tag] }, cut);
      return { tags: [tag], operations: kept, characters };
    } catch (error) {
      if (!(error instanceof ConnectorConfigInvalid)) throw error;
      return { tags: [tag], operations: 0, characters: 0 }; // nothing of it is at this host, or can be sent
    }
  };
  const parts = (tag: string): string[] => [
    ...new Set(
      chosen.flatMap((operation) =>
        operation.tags.filter((other) => other.startsWith(`${operation.tags[0]}/`) && operation.tags[0] === tag),
      ),
    ),
  ];
  const tags = [...new Set(chosen.map((operation) => operation.tags[0] ?? ""))];
  const single = tags
    .map((tag) => sizeOf(tag, false))
    .flatMap((slice) =>
      slice.characters > mostCharacters ? parts(slice.tags[0] ?? "").map((part) => sizeOf(part, true)) : [slice],
    )
    .filter(({ operations }) => operations > 0);
  const slices = packSlices(single);
  // Nothing to divide by: nested records are cut, or the build says what is too large.
  if (whole && slices.length < 2) return { ...draft(document, source, hasPublisher, choice, true), slices: [] };
  return { files: new Map(), losses: [], slices };
}
