import { train } from './syntax/training/train-command.js';

/**
 * `npm run train-syntax -- DIR [--with DIR] [--out FOLDER] [--epochs N] [--seed N]`: trains the tagger and parser on the
 * treebanks of a folder whose names end in `-train`, tells after each time through them how it does on those that
 * end in `-dev`, writes the weights, and prints their scores on those that end in `-test`.
 */
process.exitCode = train(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
