/** First line of every generated TypeScript file. */
export function fileHeader(source: string): string {
  return `// Made by \`npm run generate\` from ${source}: change that, never this file.\n`;
}
