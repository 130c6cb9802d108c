/**
 * Why a predicate of the lexicon gave no claim: what is lacking, and how. Named by the kind of claim that it did not
 * give. `{verb}` stands for the predicate, `{word}` for the word at fault.
 */
export const REASONS = {
  'stance/no-holder': 'no holder: nobody who acts is named as the subject of {verb}',
  'stance/no-owner': 'no holder: it is not said whose {verb} it is',
  'stance/unknown-owner': 'no holder: whoever made the {word} is named, but is no actor that is known',
  'stance/private': 'no public affair: {word} is a private person',
  'stance/self': 'no other side: {word} would ask it of itself',
  'stance/no-addressee': 'no other side: nobody who acts is named as the one to whom {verb} is put',
  'stance/no-issue': 'no issue: no words that go with {verb} say what it is about',
  'stance/other-object': 'no issue: {word} is not among what {verb} takes',
  'stance/empty-object': 'no issue: {word} alone does not say what {verb} is about',
  'stance/actor-object': 'no issue: {word} is an actor, and nothing that {verb} could be about',
  'stance/position-object': 'no issue: {word} is a position, and nothing says whose',
  'stance/no-wish': 'no wish: the clause with {word} tells something and asks for nothing',
  'stance/one-side': 'no other side: fewer than two states or bodies are named',
  'stance/vague-wish': 'no wish: nothing that can be asked of anybody is said in the clause with {word}',
  'stance/accusation': 'not its own: {verb} is what somebody else says of it',
  'stance/not-its-own':
    'not its own: that {verb} is told of others, or of what several agreed on, says nothing of whoever wants it',
  'stance/telephone-noun': 'other sense: {verb} without "for" may be one on the telephone',
  'stance/foretold': 'not certain: {word} only foretells it',
  'stance/asked': 'not certain: {verb} is asked, not said',
  'stance/open': 'not certain: {word} leaves it open',
  'stance/negated': 'not so: {verb} is denied, and nothing else is said instead',
  'stance/manner': 'no issue: {verb} is only a manner of answering here',
  'stance/means': 'other sense: {verb} only says what a measure is for',
  'stance/telephone': 'other sense: {verb} with an object telephones somebody',
  'stance/not-meant': 'other sense: what {verb} needs beside it to state a position is not there',
  'stance/done': 'other sense: {verb} states a position only where it is not done',
  'stance/said-above': 'said already: {word} above it states the position',
  'stance/said-elsewhere': 'said already: the sentence states a position elsewhere',
  'stance/not-alone': 'too little: {verb} alone takes no position for known',
  'stance/no-answer': 'too little: what {verb} does with a {word} takes no position',
  'stance/no-act': 'no act: the lexicon does not know what {verb} does with a {word}',
  'meeting/no-other-side': 'no other side: nobody who acts is named whom the subject of {verb} would meet',
  'meeting/one-side': 'no other side: fewer than two who take part are named',
  'meeting/not-somebody': 'no other side: {word} is neither a person nor a body',
  'meeting/private': 'no public affair: only private persons take part',
  'meeting/nobody-named': 'no other side: nobody who takes part is named',
  'meeting/passive': 'other sense: {verb} in the passive tells of no meeting',
  'meeting/no-phone-call': 'other sense: nothing shows that {verb} is a telephone call',
  'meeting/no-statesmen':
    'too little: {verb} tells of a meeting only of people in office of different states',
  'meeting/other-object': 'other sense: those who {verb} {word} need not meet',
  'meeting/no-occasion': 'too little: without a day or a place {verb} does not say that they came together',
  'meeting/seen-as': 'other sense: {verb} with "as" is to take for something',
  'meeting/no-state-visit':
    'no visit: only somebody in office who goes to another state or to a person pays one',
  'meeting/asked': 'not certain: {verb} is asked, not said',
  'meeting/open': 'not certain: {word} leaves it open',
  'meeting/in-name': 'other sense: {verb} is part of a name',
  'meeting/describes': 'other sense: {verb} only describes another word',
  'meeting/no-outcome': 'no outcome: nothing says whether {verb} took place or will',
  'meeting/weak-noun': 'too little: {verb} needs its sides beside it, or a verb that holds it',
  'meeting/other-sense': 'other sense: what goes with {verb} is not what goes with a meeting',
} as const;

/** One of REASONS. */
export type Reason = keyof typeof REASONS;

/** A reason in words. */
export function reasonText(reason: Reason, verb: string, word: string | undefined): string {
  return REASONS[reason]
    .replace('{verb}', () => `'${verb}'`)
    .replace('{word}', () => `'${word ?? 'something'}'`);
}
