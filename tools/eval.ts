import { evaluate } from './evaluate.js';
import { shippedModel } from '../src/extract/syntax/network/model.js';
import { readerOf } from './syntax/network-reader.js';

/**
 * `npm run eval [-- FILE] [--mistakes]`: precision, recall and F1 by kind of claim on labelled cases (those of
 * the project without a file), and with --mistakes what was read wrong, each with its text.
 *
 * `npm run eval -- --syntax DIR [--json FILE] [--relations]`: attachment, tags and clauses on the treebanks
 * `ewt-test`, `gum-news-test` and `ewt-dev` of a folder, as far as it has them; --json writes the scores to a
 * file, as shares of 1, and --relations adds the F1 of each relation.
 */
process.exitCode = evaluate(process.argv.slice(2), readerOf(shippedModel()), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
