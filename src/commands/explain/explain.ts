import type { Document, Sentence } from '../../extract/document.js';
import type { Explanation } from '../../extract/pipeline.js';
import { LACKS } from '../../extract/trace/lacks.js';
import type { Trace } from '../../extract/trace/trace.js';
import { claimLines } from './claims.js';
import { frameLines } from './frames.js';
import { mentionLines } from './mentions.js';
import type { Style } from './style.js';
import { wordsOf } from './words.js';

/** What was found in each sentence of an article, and why, for people to read in a terminal. */
export function explanationText(name: string, explanation: Explanation, style: Style): string {
  const { language, document, trace } = explanation;
  if (!document)
    return `${style.strong(name)}\n\nNothing is read: it is in another language than English (${language}).\n`;
  const sentences = document.sentences.map((sentence) => sentenceText(document, sentence, trace, style));
  return [style.strong(name), ...sentences].join('\n\n') + '\n';
}

function sentenceText(document: Document, sentence: Sentence, trace: Trace, style: Style): string {
  const last = sentence.tokens.length - 1;
  const lines = [`${sentence.index + 1}  ${style.strong(wordsOf(document, sentence, 0, last))}`];
  const add = (title: string, found: readonly string[]): void => {
    if (found.length > 0) lines.push(`   ${style.faint(title)}`, ...found.map((line) => `     ${line}`));
  };
  add('mentions', mentionLines(document, sentence));
  lines.push(`   ${style.faint(parsing(sentence, trace))}`);
  add(
    'frames',
    sentence.frames.flatMap((frame) => frameLines(document, frame, trace, style)),
  );
  add(
    'claims',
    document.claims.flatMap((claim, at) =>
      claim.start === sentence.start && claim.end === sentence.end ? claimLines(claim, at + 1, trace) : [],
    ),
  );
  return lines.join('\n');
}

/** Whether a sentence was parsed, and why not. */
function parsing(sentence: Sentence, trace: Trace): string {
  if (sentence.heading) return 'not parsed: a heading';
  if (sentence.fragment) return 'not parsed: a part of a sentence that is too long to be read as one';
  if (sentence.parsing === 'chunks') return 'parsed by chunks, since it is too long for the trained parser';
  if (sentence.parsing !== null) return 'parsed';
  const lacking = trace
    .lackingIn(sentence)
    .map(({ at, lack }) => `'${sentence.tokens[at]?.text ?? ''}': ${LACKS[lack]}`);
  return `not parsed: ${lacking.length > 0 ? [...new Set(lacking)].join('; ') : 'no word of the lexicon'}`;
}
