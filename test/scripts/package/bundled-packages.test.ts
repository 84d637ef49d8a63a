import { expect, test } from "vitest";
import { printLicenses } from "../../../scripts/package/bundled-packages.ts";

const terms = 'Permission is hereby granted, free of charge.\n\nTHE SOFTWARE IS PROVIDED "AS IS".';
const one = { name: "one", version: "1.0.0", license: "MIT", text: `MIT License\n\nCopyright (c) 2020 A\n\n${terms}` };

test("terms that several packages have stand once, and above them whose work each is", () => {
  const other = {
    name: "other",
    version: "2.0.0",
    license: "MIT",
    text: `Copyright B\n\n${terms.replace("free of", "free\nof")}`,
  };
  expect(printLicenses([one, other])).toBe(`Parts of these packages are in the files of erp-openapi.

one 1.0.0 (MIT)
MIT License
Copyright (c) 2020 A

other 2.0.0 (MIT)
Copyright B

${terms}
`);
});

test("terms of another kind stay whole and apart", () => {
  const own = { name: "own", version: "3.0.0", license: "ISC", text: "Do what you like.\n\nCopyright C" };
  expect(printLicenses([one, own])).toContain(
    `${"-".repeat(80)}\n\nown 3.0.0 (ISC)\n\nDo what you like.\n\nCopyright C\n`,
  );
});
