import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawTerminal } from "../../../scripts/terminal/draw-terminal.ts";
import { terminalPictures } from "../../../scripts/terminal/terminal-pictures.ts";

test("the pictures of terminals show what the commands print today: npm run recording", {
  timeout: 300_000,
}, async () => {
  const made = await terminalPictures(process.cwd());
  const there = readdirSync("docs/pictures").filter((file) => file.startsWith("terminal-"));
  expect([...made.keys()].toSorted()).toEqual(there.toSorted());
  for (const [file, picture] of made) expect(readFileSync(`docs/pictures/${file}`, "utf8")).toBe(picture);
});

test("all that is shown stands in words as well, and nothing in it is markup", () => {
  const green = "\u001b[32mok\u001b[39m";
  const picture = drawTerminal({
    title: "Two lines",
    about: "A terminal.",
    columns: 40,
    typed: [{ line: "echo '<b>' && true", printed: `${green}  a < b\n\nend` }],
  });
  expect(picture).toContain(
    "<desc id=\"text\">A terminal.\n\n$ echo '&lt;b&gt;' &amp;&amp; true\nok  a &lt; b\n\nend</desc>",
  );
  expect(picture).toContain(
    '<tspan x="18.0" textLength="15.6" class="fine">ok</tspan><tspan x="49.2" textLength="39.0">a &lt; b</tspan>',
  );
  expect(picture.match(/<text /g)).toHaveLength(3);
});
