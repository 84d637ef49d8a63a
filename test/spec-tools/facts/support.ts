/** A text with its tables, and the given sections. */
export function behaviour(...sections: string[]): string {
  return [
    "# How the services behave",
    "",
    "| short name | what it is |",
    "|---|---|",
    "| one | client library example/one |",
    "| two | client library example/two |",
    "| docs | the vendor's pages, below `pages/` |",
    "",
    ...sections,
  ].join("\n");
}
