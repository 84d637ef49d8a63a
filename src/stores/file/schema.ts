import { join } from "node:path";

/**
 * The layout of the folder, version 1:
 *
 * - `cells-v1/<id>/<revision>.sealed`: each revision its own file, the highest number is the newest
 * - `new-v1/`: files that are being written
 */
export interface Layout {
  readonly cells: string;
  readonly unfinished: string;
  cell(id: string): string;
  revision(id: string, revision: number): string;
}

const digits = 12;
const fileName = /^(\d{12})\.sealed$/;

/** The paths of a store in `folder`. */
export function layoutOf(folder: string): Layout {
  const cells = join(folder, "cells-v1");
  return {
    cells,
    unfinished: join(folder, "new-v1"),
    cell: (id) => join(cells, id),
    revision: (id, revision) => join(cells, id, `${String(revision).padStart(digits, "0")}.sealed`),
  };
}

/** The revisions among the names of a cell's folder, ascending. */
export function revisionsIn(names: readonly string[]): readonly number[] {
  return names
    .flatMap((name) => Number(fileName.exec(name)?.[1] ?? NaN))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b);
}

/** Whether a name in the folder of cells is a cell, and not something that a file manager left. */
export function isCellId(name: string): boolean {
  return /^[0-9a-z]+$/.test(name);
}
