import { isNode, LineCounter, parseDocument } from "yaml";
import { ConnectorConfigInvalid } from "../../errors/connector-config-invalid.ts";
import { isObject, type JsonObject } from "../json-value.ts";

/** A YAML file whose values can be asked for their line, so that a mistake is reported where it stands. */
export class PositionedYaml {
  readonly file: string;
  readonly root: JsonObject;
  readonly #lineOf: (path: readonly (string | number)[]) => number;

  constructor(file: string, text: string) {
    this.file = file;
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    this.#lineOf = (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
      }
      return 1;
    };
    const [error] = document.errors;
    if (error)
      throw new ConnectorConfigInvalid(file, error.linePos?.[0].line ?? 1, error.message.split("\n")[0] ?? "not YAML");
    const value: unknown = document.toJS();
    if (!isObject(value)) throw new ConnectorConfigInvalid(file, 1, "a mapping was expected.");
    this.root = value;
  }

  /** The error for the value at `path`, to be thrown by whoever found the mistake. */
  mistake(path: readonly (string | number)[], problem: string): ConnectorConfigInvalid {
    return new ConnectorConfigInvalid(this.file, this.#lineOf(path), problem);
  }
}
