import type { Argument, Frame } from '../../extract/clauses.js';
import type { Document } from '../../extract/document.js';
import { reasonText } from '../../extract/trace/reasons.js';
import type { Trace } from '../../extract/trace/trace.js';
import type { Style } from './style.js';
import { nameOf, predicateWords } from './words.js';

/** The lines of a frame: how it is put and who does what to whom, the claims that rest on it, and why there are no others. */
export function frameLines(document: Document, frame: Frame, trace: Trace, style: Style): string[] {
  const resting = document.claims.flatMap((claim, at) => {
    const firing = trace.firings.get(claim);
    const share = firing?.by === frame ? 'own' : firing?.others.includes(frame) ? 'other' : null;
    return share ? [{ kind: claim.kind, number: at + 1, share }] : [];
  });
  const lines = [predicateLine(document, frame)];
  for (const { number } of resting) lines.push(`  ${style.good(`→ claim ${number}`)}`);
  if (resting.some(({ share }) => share === 'own')) return lines;
  for (const { reason, word } of trace.rejections.get(frame) ?? []) {
    const kind = reason.split('/')[0] ?? '';
    if (resting.some((claim) => claim.kind === kind)) continue;
    lines.push(`  ${style.bad(`no ${kind} – ${reasonText(reason, verbOf(frame), word)}`)}`);
  }
  return lines;
}

const verbOf = ({ lemma, particle }: Frame): string => (particle ? `${lemma} ${particle}` : lemma);

function predicateLine(document: Document, frame: Frame): string {
  const names = (heads: readonly number[]): string =>
    heads.map((head) => nameOf(document, frame.sentence, head)).join(' and ');
  const parts = [
    ...manner(frame),
    ...(frame.agent.length > 0 ? [`agent: ${names(frame.agent)}`] : []),
    ...(frame.patient.length > 0 ? [`patient: ${names(frame.patient)}`] : []),
    ...frame.arguments
      .filter((argument) => !isShown(argument))
      .map((argument) => `${argument.preposition ?? argument.relation}: ${names(argument.heads)}`),
    ...(frame.parent ? [place(frame, frame.parent)] : []),
  ];
  return `'${predicateWords([frame])}' → ${verbOf(frame)}: ${parts.join(' · ')}`;
}

/** What is shown elsewhere already: subject and object as agent and patient, the particle beside the verb. */
const isShown = ({ relation, preposition }: Argument): boolean =>
  preposition === null && /^(?:nsubj|obj|compound:prt)(?::|$)/.test(relation);

/** How a predicate is put: "past perfect, passive, negated, may". */
function manner(frame: Frame): string[] {
  const finite = frame.tense === 'none' ? [] : [frame.tense];
  const words = [
    ...(frame.noun ? ['noun'] : []),
    ...(frame.infinitive ? ['infinitive'] : finite),
    ...(frame.aspect === 'simple' ? [] : [frame.aspect]),
    ...(frame.passive ? ['passive'] : []),
    ...(frame.negated ? ['negated'] : []),
    ...frame.modals.map((modal) => `with '${modal}'`),
  ];
  return words.length > 0 ? [words.join(' ')] : [];
}

const place = ({ link, mark }: Frame, parent: Frame): string =>
  `${link}${mark === null ? '' : ` with '${mark}'`} of '${verbOf(parent)}'`;
