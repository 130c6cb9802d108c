import type { Frame } from '../clauses.js';
import type { ClaimContext } from '../context.js';
import type { Sentence } from '../document.js';
import { FOCUS_VERBS, TOPIC_VERBS } from '../lexicon/meeting-frames.js';
import { nounIssue } from '../phrases.js';

/** What the predicates of a meeting say that it was about. */
export function topicsOf(context: ClaimContext, frames: readonly Frame[]): string[] {
  const topics: string[] = [];
  const add = (sentence: Sentence, head: number): void => {
    const issue = nounIssue(context.document, sentence, head, { alone: true });
    if (
      issue &&
      issue.text.length <= 160 &&
      !/\b(?:sidelines?|phone|telephone|eve|occasion|margins|basis|invitation|initiative|condition)\b/i.test(
        issue.text,
      ) &&
      !/^(?:(?:wide |broad |whole )?(?:range|number|series|variety|host) of )?(?:topics|issues|matters|questions|things|it)$/.test(
        issue.text,
      ) &&
      context.actors.refs(sentence, head).length === 0
    )
      topics.push(issue.text);
  };
  for (const frame of frames) {
    for (const argument of frame.arguments) {
      const about =
        argument.preposition !== null &&
        /^(?:on|about|over|around|upon|regarding|concerning)$/.test(argument.preposition);
      const topical =
        (about &&
          (frame.noun ||
            FOCUS_VERBS.has(frame.lemma) ||
            /^(?:meet|talk|speak|negotiate|confer|consult|agree)$/.test(frame.lemma))) ||
        (argument.relation === 'obj' && TOPIC_VERBS.has(frame.lemma));
      if (!topical) continue;
      for (const head of argument.heads) {
        const isDate = frame.sentence.dates.some((date) => date.first <= head && head <= date.last);
        if (!isDate) add(frame.sentence, head);
      }
    }
    for (const other of frame.sentence.frames) {
      if (other.parent !== frame || !TOPIC_VERBS.has(other.lemma) || frames.includes(other)) continue;
      for (const argument of other.arguments)
        if (argument.relation === 'obj') for (const head of argument.heads) add(other.sentence, head);
    }
  }
  return [...new Set(topics)].slice(0, 6);
}
