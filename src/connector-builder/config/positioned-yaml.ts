import { ConnectorConfigInvalid } from "../../errors/connector-config-invalid.ts";
import { isObject, type JsonObject } from "../../kit/json-access.ts";
import { parseYaml, YamlRefused } from "../../kit/parse-yaml.ts";
import { nodeAt, safeLoad } from "../../kit/yaml-nodes.ts";

/** Largest file in characters; people write a few thousand. */
const mostCharacters = 256 * 1024;

/** The value of a text that people wrote, read by the parser that counts while it reads. */
function readBounded(file: string, text: string): unknown {
  if (text.length > mostCharacters)
    throw new ConnectorConfigInvalid(file, 1, `it has more than ${mostCharacters} characters.`);
  try {
    return parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlRefused)) throw cause;
    throw new ConnectorConfigInvalid(file, cause.line ?? 1, `${cause.message}.`);
  }
}

/** A YAML file whose values can be asked for their line, so that a mistake is reported where it stands. */
export class PositionedYaml {
  readonly file: string;
  readonly root: JsonObject;
  readonly #lineOf: (path: readonly (string | number)[]) => number;

  constructor(file: string, text: string) {
    this.file = file;
    const value = readBounded(file, text);
    this.#lineOf = (path) => text.slice(0, nodeAt(safeLoad(text), path)?.startPosition ?? 0).split("\n").length;
    if (!isObject(value)) throw new ConnectorConfigInvalid(file, 1, "a mapping was expected.");
    this.root = value;
  }

  /** The error for the value at `path`, to be thrown by whoever found the mistake. */
  mistake(path: readonly (string | number)[], problem: string): ConnectorConfigInvalid {
    return new ConnectorConfigInvalid(this.file, this.#lineOf(path), problem);
  }

  /** One error for all that is wrong, so that nobody has to build again for the next mistake; undefined when nothing is. */
  mistakes(
    found: readonly { readonly path: readonly (string | number)[]; readonly problem: string }[],
  ): ConnectorConfigInvalid | undefined {
    const [first, ...others] = found.map(({ path, problem }) => ({ line: this.#lineOf(path), problem }));
    return first && new ConnectorConfigInvalid(this.file, first.line, first.problem, others);
  }
}
