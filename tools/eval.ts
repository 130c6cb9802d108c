import { type GoldReport, readGold, scoreGold } from './gold.js';

/**
 * `npm run eval [-- FILE] [--mistakes]`: precision, recall and F1 by kind of claim on labelled cases (those of
 * the project without a file), and with --mistakes what was read wrong, each with its text.
 */
const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--')) ?? 'tests/gold/cases.jsonl';
const report = scoreGold(readGold(file));
if (words.includes('--mistakes')) process.stdout.write(`${report.mistakes.join('\n')}\n\n`);
process.stdout.write(table(report));

function table({ kinds, fields }: GoldReport): string {
  const lines = Object.entries(kinds).map(
    ([kind, { right, invented, missed, precision, recall, f1 }]) =>
      `${kind.padEnd(9)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${invented} invented, ${missed} missed)`,
  );
  const shares = Object.entries(fields).map(
    ([field, { right, of, share }]) => `  ${field.padEnd(22)} ${share.toFixed(3)}  (${right} of ${of})`,
  );
  return `${[...lines, 'of the matched:', ...shares].join('\n')}\n`;
}
