import ts from "typescript";
import { shareAnswers } from "./share-answers.ts";
import { shareParameters } from "./share-parameters.ts";
import type { ByService, SharedTypes } from "./shared-types.ts";

/** The types of the services of an API, and what several of them have. */
export interface SharedOperations {
  readonly services: ByService<readonly ts.Node[]>;
  readonly common: readonly ts.InterfaceDeclaration[];
}

function isOperations(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "operations";
}

/**
 * Declares once what operations repeat: their parameters and their answers. What one service alone repeats is declared
 * before its operations.
 */
export function shareOperations(services: ByService<readonly ts.Node[]>): SharedOperations {
  const found = [...services].flatMap(([service, nodes]) =>
    nodes.filter(isOperations).map((operations) => [service, operations] as const),
  );
  const answers = shareAnswers(new Map(found));
  const parameters = shareParameters(answers.operations);
  const shared: SharedTypes[] = [...answers.shared, ...parameters.shared];
  const changed = [...services].map(([service, nodes]) => {
    const operations = parameters.operations.get(service);
    const own = operations ? [...shared.flatMap((types) => types.of(service)), operations] : [];
    return [service, nodes.flatMap((node) => (isOperations(node) ? own : [node]))] as const;
  });
  return { services: new Map(changed), common: shared.flatMap(({ common }) => common) };
}
