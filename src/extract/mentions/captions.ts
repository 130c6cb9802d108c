import type { Sentence } from '../document.js';

/** Words by which a caption says where somebody stands in a picture, in lower case. */
const STANDING =
  /^(?:far |second |third |fourth )?(?:left|right|cent(?:er|re))$|^(?:second|third|fourth) from (?:left|right)$|^(?:foreground|background|front|back)$/;

/** The longest such phrase: "second from left". */
const LONGEST = 3;

/**
 * "The president, left, and the premier, second left, attend a meeting": where somebody stands in a picture belongs
 * to the mention, so that the words around it are read as if it were not there.
 */
export function coverCaptions({ tokens, mentions }: Sentence): void {
  for (const mention of mentions) {
    if (mention.entities[0]?.kind !== 'PERSON' || tokens[mention.last + 1]?.text !== ',') continue;
    const first = mention.last + 2;
    for (let length = 1; length <= LONGEST; length += 1) {
      const words = tokens.slice(first, first + length).map(({ lower }) => lower);
      const next = tokens[first + length];
      if (!STANDING.test(words.join(' ')) || next?.text !== ',') continue;
      mention.last = first + length;
      break;
    }
  }
}

/** The words of a mention without where somebody stands in a picture. */
export const withoutCaption = (words: string): string => {
  const [name = words, standing = ''] = /^(.*?), ([a-z ]+),$/s.exec(words)?.slice(1) ?? [];
  return STANDING.test(standing) ? name : words;
};
