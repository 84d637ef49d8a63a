/** What the command line ends with, as `--help` says it. */
export const exitCodes = [
  { code: 0, means: "what was asked is done" },
  { code: 1, means: "it failed, or a check found something; the line on stderr says what to do" },
  { code: 2, means: "the command was typed wrongly; nothing was done" },
  { code: 130, means: "stopped by Ctrl-C" },
  { code: 141, means: "the reader of the output closed the pipe" },
] as const;
