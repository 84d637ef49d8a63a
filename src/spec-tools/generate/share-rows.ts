import { printLiteral } from "./print-literal.ts";
import type { MethodRows } from "./tables.ts";

/** Parts of an operation's row that many of a service have alike, with their types. */
const parts = { access: "AccessRow", paging: "PagingRow" } as const;

/** What several rows have alike, as constants before the table; and the table's text with their names in its place. */
export interface SharedRows {
  readonly types: readonly string[];
  readonly constants: string;
  readonly text: string;
}

/** Says once who may call and how pages go, where several operations of a printed table have it alike. */
export function shareRows(rows: readonly MethodRows[], printed: string): SharedRows {
  const types = new Set<string>();
  let constants = "";
  let text = printed;
  for (const [part, type] of Object.entries(parts)) {
    const literals = rows
      .flatMap((methods) => Object.values(methods))
      .flatMap((row) => Object.entries(row).flatMap(([name, value]) => (name === part ? [printLiteral(value)] : [])));
    const repeated = [...Map.groupBy(literals, (literal) => literal)].filter(([, uses]) => uses.length > 1);
    for (const [number, [literal]] of repeated.entries()) {
      const name = `${part}${number + 1}`;
      types.add(type);
      constants += `const ${name}: ${type} = ${literal};\n`;
      text = text.replaceAll(`${part}: ${literal}`, `${part}: ${name}`);
    }
  }
  return { types: [...types].sort(), constants: constants === "" ? "" : `${constants}\n`, text };
}
