import type { Tag } from '../../src/extract/document.js';
import { decode } from '../../src/extract/syntax/network/decode.js';
import type { Model } from '../../src/extract/syntax/network/weights.js';
import type { SyntaxReader } from './scores.js';

/** A network as what is measured on treebanks: their words in, what it makes of them out. */
export const readerOf =
  (model: Model): SyntaxReader =>
  (words) => {
    const { network, tags, relations } = model;
    const found = decode(network.read(words), model);
    return {
      tags: [...found.tags].map((tag) => (tags[tag]?.split(' ')[0] ?? 'X') as Tag),
      heads: [...found.heads],
      relations: [...found.relations].map((relation) => relations[relation] ?? 'dep'),
    };
  };
