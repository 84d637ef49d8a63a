/** What a terminal shows: lines that were typed, each with what was printed behind it. */
export interface Typed {
  readonly line: string;
  /** Lines with the escapes of colours, if there are any. */
  readonly printed: string;
}

/** A picture of a terminal, and what it is called. */
export interface TerminalPicture {
  readonly title: string;
  /** What it shows, in words, before all that stands in it. */
  readonly about: string;
  readonly typed: readonly Typed[];
  /** Characters of a line. */
  readonly columns: number;
}

/** Pixels: of a character of 13 pixels, of a line, around all of it, and of the bar above. */
const [charWidth, lineHeight, margin, bar] = [7.8, 19, 18, 30];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Escapes of colours that our commands print, and the class of each. */
const colourClasses: Readonly<Record<string, string>> = {
  "1": "strong",
  "31": "bad",
  "32": "fine",
  "33": "odd",
  "90": "muted",
};

const escape = String.fromCharCode(27);
const colour = new RegExp(`${escape}\\[(\\d+)m`);

/** The signs of a line that are seen. */
const plain = (line: string): string => line.replaceAll(new RegExp(colour, "g"), "");

/** A line as pieces without two blanks in them, each at its place, so that columns stand whatever the font. */
function spans(line: string): string {
  const [first = "", ...rest] = line.split(colour);
  const parts = [{ own: undefined as string | undefined, text: first }];
  for (let at = 0; at < rest.length; at += 2)
    parts.push({ own: colourClasses[rest[at] ?? ""], text: rest[at + 1] ?? "" });
  let column = 0;
  return parts
    .flatMap(({ own, text }) => {
      const start = column;
      column += text.length;
      return [...text.matchAll(/\S+(?: \S+)*/g)].map(({ 0: piece, index }) => {
        const x = (margin + (start + index) * charWidth).toFixed(1);
        const length = (piece.length * charWidth).toFixed(1);
        const kind = own === undefined ? "" : ` class="${own}"`;
        return `<tspan x="${x}" textLength="${length}"${kind}>${escaped(piece)}</tspan>`;
      });
    })
    .join("");
}

/** Draws a terminal in the style of the other pictures: light and dark, and all of its text for those who cannot see it. */
export function drawTerminal({ title, about, typed, columns }: TerminalPicture): string {
  const lines = typed.flatMap(({ line, printed }, at) => [
    ...(at === 0 ? [] : [""]),
    `${escape}[90m$${escape}[39m ${escape}[1m${line}${escape}[22m`,
    ...(printed === "" ? [] : printed.split("\n")),
  ]);
  const width = Math.ceil(columns * charWidth + 2 * margin);
  const height = bar + lines.length * lineHeight + 2 * margin - 8;
  const rows = lines.flatMap((line, at) => {
    const drawn = spans(line);
    return drawn === "" ? [] : [`  <text y="${bar + margin + at * lineHeight + 8}">${drawn}</text>`];
  });
  const text = typed.map(({ line, printed }) => `$ ${line}\n${plain(printed)}`).join("\n\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title text" font-family="ui-monospace, Consolas, monospace" font-size="13">
  <title id="title">${escaped(title)}</title>
  <desc id="text">${escaped(`${about}\n\n${text}`)}</desc>
  <style>
    svg { --page: #ffffff; --text: #1d2129; --muted: #4a505c; --line: #8b93a1; --box: #f3f5f8; --warn-edge: #a3470b; --bad-edge: #b3261e; --good-edge: #1a7033; }
    @media (prefers-color-scheme: dark) {
      svg { --page: #1b1b1f; --text: #e6e8ec; --muted: #b4bac5; --line: #6b7483; --box: #262a32; --warn-edge: #f0a868; --bad-edge: #ff9d94; --good-edge: #7fd196; }
    }
    .page { fill: var(--page); stroke: var(--line); }
    .bar { fill: var(--box); stroke: var(--line); }
    .dot { fill: var(--line); }
    text { fill: var(--text); }
    .muted { fill: var(--muted); }
    .strong { font-weight: 600; }
    .fine { fill: var(--good-edge); }
    .odd { fill: var(--warn-edge); }
    .bad { fill: var(--bad-edge); }
  </style>
  <rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
  <path class="bar" d="M0.5 ${bar}.5V8.5a8 8 0 0 1 8-8H${width - 8.5}a8 8 0 0 1 8 8V${bar}.5z"/>
  <circle class="dot" cx="18" cy="15" r="5"/>
  <circle class="dot" cx="36" cy="15" r="5"/>
  <circle class="dot" cx="54" cy="15" r="5"/>
${rows.join("\n")}
</svg>
`;
}
