import { documentOf, textIn } from "../lint/read-solution.ts";

const rootParts = ["[Content_Types].xml", "solution.xml", "customizations.xml"];

/** What is wrong with the solution that shows a flow with the connector; nothing when certification takes it. */
export function checkFlowSolution(parts: ReadonlyMap<string, Uint8Array>): string[] {
  const paths = [...parts.keys()];
  const has = (folder: string): boolean => paths.some((path) => path.startsWith(`${folder}/`));
  return [
    ...rootParts
      .filter((path) => !parts.has(path))
      .map((path) => `the flow's solution has no ${path}: export it again and leave the file as it is.`),
    ...["Connector", "Workflows"]
      .filter((folder) => !has(folder))
      .map(
        (folder) =>
          `the flow's solution has no folder ${folder}: add ${folder === "Workflows" ? "the flow" : "the connector, with Add existing"} to the solution and export it again.`,
      ),
    ...(parts.has("solution.xml") && textIn(documentOf(parts, "solution.xml"), "Managed") !== "0"
      ? ["the flow's solution is managed: export it as unmanaged."]
      : []),
  ];
}
