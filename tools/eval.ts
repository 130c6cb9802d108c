import { evaluate } from './evaluate.js';
import { shippedModel } from '../src/extract/syntax/network/model.js';
import { readerOf } from './syntax/network-reader.js';

/**
 * `npm run eval [-- FILE] [--mistakes]`: precision, recall and F1 by kind of claim on labelled cases (those of
 * the project without a file, and then its storylines, too), and with --mistakes what was read wrong, each with
 * its text.
 *
 * `npm run eval -- --storylines [DIR] [--mistakes]`: how well the storylines of a folder (those of the project
 * without one) are merged, by B³, and how many of their checks hold; with --mistakes which do not, what was merged
 * wrongly and what was left apart.
 *
 * `npm run eval -- --syntax DIR [--json FILE] [--relations]`: attachment, tags and clauses on the treebanks
 * `ewt-test`, `gum-news-test` and `ewt-dev` of a folder, as far as it has them; --json writes the scores to a
 * file, as shares of 1, and --relations adds the F1 of each relation.
 */
process.exitCode = await evaluate(process.argv.slice(2), readerOf(shippedModel()), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
