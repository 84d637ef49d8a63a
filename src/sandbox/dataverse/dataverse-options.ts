import type { OperationAnswer } from "../odata-service/answer-operation.ts";
import type { GivenRows } from "../odata-service/service-data.ts";

/** Which tables the sandbox's Dataverse has, and which rows. */
export interface DataverseOptions {
  /** The `$metadata` of an organisation, best with annotations (`$metadata?annotations=true`). @default a small organisation: accounts, contacts, opportunities, users, teams */
  readonly metadata?: string;
  /** What `EntityDefinitions` answered for its tables, or the list in it: option sets with their labels, alternate keys, what deletions do. @default what `metadata` says */
  readonly definitions?: { readonly value: readonly object[] } | readonly object[];
  /** Rows by entity set: how many to make up, or the rows themselves, of which what is not said is empty. @default 20 of each set; of the small organisation 240 accounts, 60 contacts, 40 opportunities, 5 users, 2 teams */
  readonly rows?: GivenRows;
  /** What actions and functions of `metadata` answer, by their names: `WinOpportunity`, `Microsoft.Dynamics.CRM.SendEmail`. @default made up by the type of their answers */
  readonly operations?: Readonly<Record<string, OperationAnswer>>;
}
