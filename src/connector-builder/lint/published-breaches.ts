import type { Severity } from "./rule.ts";

/**
 * How many of the 619 folders of certified connectors that Microsoft publishes break a rule, by the severity of the
 * breach, as `scripts/measure-linter.ts` prints it. What is an error is there in files alone that cannot be imported as
 * they lie in the repository (or whose script or callback is missing), in 26 folders together.
 *
 * @see https://github.com/microsoft/PowerPlatformConnectors, commit 8bff86ea of 2024-10-23
 */
export const publishedBreaches: Readonly<Record<string, Partial<Record<Severity, number>>>> = {
  "ERP-AUTH-01": { warning: 2 },
  "ERP-AUTH-02": { warning: 18 },
  "ERP-PAG-01": { warning: 9 },
  "ERP-PAG-02": { warning: 11 },
  "PP-AUTH-01": { warning: 11 },
  "PP-AUTH-02": { warning: 15 },
  "PP-AUTH-03": { warning: 174 },
  "PP-AUTH-04": { warning: 1 },
  "PP-AUTH-05": { warning: 1 },
  "PP-AUTH-06": { warning: 13 },
  "PP-AUTH-07": { certification: 191 },
  "PP-AUTH-08": { warning: 17 },
  "PP-CS-01": { consumer: 249 },
  "PP-DOC-02": { error: 1 },
  "PP-DOC-03": { warning: 49 },
  "PP-DOC-04": { warning: 11 },
  "PP-DOC-06": { certification: 67 },
  "PP-DOC-07": { certification: 118 },
  "PP-DOC-08": { certification: 16 },
  "PP-DOC-09": { certification: 48 },
  "PP-DOC-10": { warning: 38 },
  "PP-DOC-11": { warning: 3 },
  "PP-DOC-12": { certification: 17 },
  "PP-DYN-01": { warning: 38 },
  "PP-DYN-02": { warning: 1 },
  "PP-DYN-03": { warning: 80 },
  "PP-DYN-04": { warning: 1 },
  "PP-FILE-01": { error: 8, warning: 3 },
  "PP-FILE-02": { error: 4, warning: 61 },
  "PP-FILE-03": { warning: 2 },
  "PP-FILE-04": { warning: 92 },
  "PP-FILE-05": { error: 4, warning: 2 },
  "PP-FILE-06": { error: 6 },
  "PP-ICON-01": { certification: 8 },
  "PP-OP-03": { certification: 174 },
  "PP-OP-04": { certification: 308 },
  "PP-OP-06": { certification: 451 },
  "PP-OP-07": { certification: 201 },
  "PP-OP-10": { warning: 61 },
  "PP-OP-11": { warning: 5 },
  "PP-OP-12": { warning: 2 },
  "PP-OP-13": { certification: 509 },
  "PP-OP-15": { warning: 163 },
  "PP-PAG-01": { warning: 9 },
  "PP-PAR-02": { warning: 132 },
  "PP-PAR-03": { warning: 21 },
  "PP-PAR-04": { warning: 2 },
  "PP-PAR-07": { warning: 9 },
  "PP-PAR-08": { warning: 33 },
  "PP-PAR-09": { consumer: 27 },
  "PP-PAR-10": { certification: 473 },
  "PP-PAR-13": { warning: 2 },
  "PP-PFX-01": { consumer: 79 },
  "PP-POL-01": { warning: 8 },
  "PP-POL-02": { warning: 1 },
  "PP-POL-03": { warning: 33 },
  "PP-RES-01": { warning: 12 },
  "PP-RES-02": { warning: 136 },
  "PP-RES-03": { certification: 128, warning: 70 },
  "PP-SCH-01": { warning: 1 },
  "PP-SCH-02": { warning: 23 },
  "PP-SCH-04": { warning: 28 },
  "PP-SCH-05": { warning: 24 },
  "PP-SCH-06": { warning: 6 },
  "PP-SCH-07": { warning: 33 },
  "PP-SCH-08": { warning: 10 },
  "PP-SCH-09": { certification: 380 },
  "PP-SCH-11": { warning: 6 },
  "PP-SCR-01": { error: 2, warning: 2 },
  "PP-TRG-01": { error: 1 },
  "PP-TRG-02": { warning: 36 },
  "PP-TRG-03": { warning: 71 },
  "PP-TRG-04": { warning: 1 },
  "PP-TRG-05": { warning: 11 },
};

/** Folders of certified connectors that were linted for `publishedBreaches`. */
export const publishedConnectors = 619;

/** The sentence that says how many published connectors break a rule with this severity; empty for none. */
export function publishedNote(rule: string, severity: Severity): string {
  const count = publishedBreaches[rule]?.[severity] ?? 0;
  return count === 0 ? "" : ` ${count} of ${publishedConnectors} published certified connectors break this rule.`;
}
