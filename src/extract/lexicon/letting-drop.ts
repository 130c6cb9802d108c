const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
/** The same of verbs with their particles, between bars. */
const phrasesOf = (verbs: string): ReadonlySet<string> => new Set(verbs.split('|'));

/** Nouns of what is wanted, of which it tells something when nobody speaks of it any more. */
export const WANTED: ReadonlySet<string> = setOf(
  'demand insistence ultimatum request call appeal plea petition entreaty',
);

/** Verbs of speaking of a thing, denied: "did not mention its demand"; a preposition is written after "+". */
export const BRINGING_UP: ReadonlySet<string> = phrasesOf(
  'mention|cite|raise|include|list|contain|bring up|touch+on|touch+upon|refer+to|allude+to|speak+of|speak+about|talk+of|talk+about|return+to|come back+to',
);

/** Verbs of not speaking of a thing. */
export const LEAVING_OUT: ReadonlySet<string> = phrasesOf('omit|skip|leave out|pass over');

/** Nouns of speaking of a thing, behind "no": "made no mention of", "there was no word of". */
export const MENTIONS: ReadonlySet<string> = setOf('mention reference word trace sign hint allusion talk');

/** Pronouns for what is said or heard of a thing that is spoken of no more. */
export const NEXT_TO_NOTHING: ReadonlySet<string> = setOf('nothing little');

/** What one is on a matter of which one does not speak. */
export const SILENT: ReadonlySet<string> = setOf('silent quiet mum silence');

/** Predicates of what is not there: "the demand was absent from the list". */
export const ABSENT: ReadonlySet<string> = setOf('absent missing gone nowhere');

/** Verbs of being there, denied: "did not figure in the text". */
export const TURNING_UP: ReadonlySet<string> = phrasesOf(
  'figure|feature|appear|come up|turn up|crop up|surface|resurface|reappear|return',
);

/** Verbs of being there no more: "disappeared from the text". */
export const GOING_AWAY: ReadonlySet<string> = phrasesOf('disappear|vanish|drop out');
/** Verbs that say so only before a text or one of ROADSIDES, with their prepositions: "fell off the agenda". */
export const FALLING_OFF: ReadonlySet<string> = phrasesOf(
  'drop+from|drop+off|fall+off|fall+from|fall+by|slip+from|slip+off',
);
/** Where lies what nobody speaks of any more. */
export const ROADSIDES: ReadonlySet<string> = setOf('wayside radar sight view table');

/** Words that say of what is not there that it was before, wherever they stand. */
export const NO_MORE =
  /\b(?:no longer|any longer|any ?more|this time|(?:nothing|little|no) (?:more|further)|for the first time|quietly|silently)\b/i;
/** Words that say so behind the predicate: "did not come up again"; "again made no mention" says something else. */
export const BEHIND_NO_MORE = /\b(?:again|since)\b/i;

/** What is written, said or drawn up, from which a demand may be missing, beside DOCUMENTS. */
export const TEXTS: ReadonlySet<string> = setOf(
  `text list note speech address remark paper document draft agenda programme program manifesto readout report briefing
  interview memorandum proposal platform plan wishlist shortlist conclusion communique communiqué accord agreement treaty
  bulletin version paragraph`,
);

/** Texts that several parties agree on, so that what is not in them nobody need have dropped. */
export const AGREED_TEXTS: ReadonlySet<string> = setOf(
  'communique communiqué declaration accord agreement treaty resolution agenda conclusion',
);
/** Words before a text by which it is of several parties. */
export const OF_SEVERAL: ReadonlySet<string> = setOf(
  'joint common shared final closing concluding bilateral agreed',
);

/** What "let the matter rest" may call a demand told of before. */
export const MATTERS: ReadonlySet<string> = setOf('matter issue question subject affair topic');
/** What somebody lets a demand do who no longer presses it. */
export const REST: ReadonlySet<string> = setOf('rest drop lie go slide lapse expire fade slip die');

/** What a position does by itself that was put for a time only. */
export const RUNNING_OUT: ReadonlySet<string> = phrasesOf('expire|lapse|elapse|run out|time out');
/** What else a deadline does. */
export const PASSING: ReadonlySet<string> = phrasesOf('pass|go by');
