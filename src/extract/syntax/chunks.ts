import type { DateMention, Mention, Token } from '../document.js';
import { BASE_IS_PAST, PHRASAL_VERBS, PURE_PARTICIPLES, PURE_PASTS } from '../lexicon/verb-forms.js';

/** How a verb stands in its group. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/** A chunk of a sentence: a base noun phrase, a verb group, or a small word that joins them. */
export interface Chunk {
  kind:
    | 'noun'
    | 'verb'
    | 'preposition'
    | 'mark'
    | 'relative'
    | 'conjunction'
    | 'comma'
    | 'stop'
    | 'date'
    | 'other';
  first: number;
  last: number;
  head: number;
  /** Of verb groups. */
  form: VerbForm | null;
  /** A group without an auxiliary whose verb may be a simple past or a participle ("asked"). */
  ambiguous: boolean;
  particle: number | null;
}

const POSSESSIVE_PRONOUNS = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const PERSONAL_PRONOUNS = new Set(
  'he she it they we i you him them us me himself herself itself themselves this these those both neither all many some others one anyone everyone nobody something anything everything each none there what whoever'.split(
    ' ',
  ),
);
const RELATIVES = new Set(['who', 'which', 'whom', 'that']);
const SUBORDINATORS = new Set(
  'that whether if unless because while although though when once until till since as after before where whereas lest how why'.split(
    ' ',
  ),
);
const FINITE_AUXILIARIES = new Set(
  "is are was were am has have had do does did will would can could may might must shall should ca wo 'll 'd 're 've 'm".split(
    ' ',
  ),
);

/** Cuts a sentence into chunks. Mentions and dates are single units: nothing is cut inside them. */
export function chunk(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Chunk[] {
  return new Chunker(tokens, mentions, dates).run();
}

class Chunker {
  private readonly mentionAt = new Map<number, Mention>();
  private readonly dateAt = new Map<number, DateMention>();
  private readonly chunks: Chunk[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    mentions: readonly Mention[],
    dates: readonly DateMention[],
  ) {
    for (const mention of mentions) this.mentionAt.set(mention.first, mention);
    for (const date of dates) this.dateAt.set(date.first, date);
  }

  run(): Chunk[] {
    let at = 0;
    while (at < this.tokens.length) at = this.next(at);
    return this.chunks;
  }

  private push(kind: Chunk['kind'], first: number, last: number, more: Partial<Chunk> = {}): number {
    this.chunks.push({
      kind,
      first,
      last,
      head: last,
      form: null,
      ambiguous: false,
      particle: null,
      ...more,
    });
    return last + 1;
  }

  private next(at: number): number {
    const token = this.tokens[at];
    if (!token) return at + 1;
    const date = this.dateAt.get(at);
    if (date && !this.dateIsModifier(date)) return this.push('date', at, date.last);
    if (this.mentionAt.has(at)) return this.nounPhrase(at);
    if (token.text === ',') return this.push('comma', at, at);
    if (/^(?:[.!?;:…-]|--|[–—])$/.test(token.text)) return this.push('stop', at, at);
    if (token.tag === 'CCONJ' || token.lower === 'and' || token.lower === 'or' || token.lower === 'but')
      return this.push('conjunction', at, at);
    if (this.lowerAt(at) === 'as' && this.lowerAt(at + 1) === 'well' && this.lowerAt(at + 2) === 'as')
      return this.push('conjunction', at, at + 2);
    if (this.isRelative(at)) return this.push('relative', at, at);
    if (this.isMark(at)) return this.push('mark', at, at);
    const verb = this.verbGroup(at);
    if (verb) return verb;
    if (
      POSSESSIVE_PRONOUNS.has(token.lower) ||
      token.tag === 'DET' ||
      token.tag === 'NOUN' ||
      token.tag === 'PROPN' ||
      token.tag === 'NUM' ||
      token.tag === 'ADJ'
    ) {
      return this.nounPhrase(at);
    }
    if (PERSONAL_PRONOUNS.has(token.lower) || token.tag === 'PRON') return this.push('noun', at, at);
    if (token.tag === 'ADP' || token.lower === 'to') return this.preposition(at);
    return this.push('other', at, at);
  }

  private lowerAt(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  private tagAt(at: number): string {
    return this.mentionAt.has(at) ? 'PROPN' : (this.tokens[at]?.tag ?? '');
  }

  private dateIsModifier(date: DateMention): boolean {
    const next = this.tokens[date.last + 1];
    return (
      next !== undefined &&
      (next.tag === 'NOUN' || next.text === "'s" || next.text === '’s') &&
      !this.mentionAt.has(date.last + 1)
    );
  }

  /** "In spite of", "ahead of", "because of" are read as their last preposition. */
  private preposition(at: number): number {
    let last = at;
    if (/^(?:ahead|because|instead|out|in|on|with)$/.test(this.lowerAt(at)) && this.lowerAt(at + 1) === 'of')
      last = at + 1;
    return this.push('preposition', at, last, { head: at });
  }

  private isRelative(at: number): boolean {
    const word = this.lowerAt(at);
    if (!RELATIVES.has(word)) return false;
    const before = this.chunks.at(-1);
    if (word === 'that') {
      // "the map that Greece drew" against "said that Greece": a noun right before it, and a verb right after
      const opensVerb = this.startsVerb(at + 1);
      return before?.kind === 'noun' && opensVerb;
    }
    return (
      before !== undefined && ['noun', 'comma', 'preposition', 'date', 'conjunction'].includes(before.kind)
    );
  }

  private startsVerb(at: number): boolean {
    const tag = this.tagAt(at);
    return tag === 'VERB' || tag === 'AUX' || (tag === 'ADV' && ['VERB', 'AUX'].includes(this.tagAt(at + 1)));
  }

  private isMark(at: number): boolean {
    const word = this.lowerAt(at);
    if (!SUBORDINATORS.has(word)) return false;
    if (
      /^(?:that|whether|if|unless|because|while|although|though|when|once|whereas|lest|where|how|why)$/.test(
        word,
      )
    ) {
      if (word === 'that') {
        const next = this.tokens[at + 1];
        // "that evening", "that demand": a determiner
        if (next && !this.mentionAt.has(at + 1) && next.tag === 'NOUN' && this.tokens[at]?.tag === 'DET')
          return false;
      }
      return !(word === 'because' && this.lowerAt(at + 1) === 'of');
    }
    // "after", "before", "as", "since", "until" open a clause only where a subject and a verb follow
    for (let i = at + 1; i < this.tokens.length; i += 1) {
      const mention = this.mentionAt.get(i);
      if (mention) {
        i = mention.last;
        continue;
      }
      const token = this.tokens[i];
      if (!token || token.tag === 'PUNCT') return false;
      if (token.tag === 'ADP' && token.lower !== 'of') return false;
      if (token.tag === 'VERB' || token.tag === 'AUX') {
        if (token.lower.endsWith('ing') && token.tag === 'VERB') return false;
        return i > at + 1 || word === 'as' || word === 'until' || word === 'when';
      }
    }
    return false;
  }

  private verbGroup(at: number): number | null {
    let i = at;
    let infinitive = false;
    if (this.lowerAt(i) === 'to' || (this.lowerAt(i) === 'not' && this.lowerAt(i + 1) === 'to')) {
      const start = this.lowerAt(i) === 'not' ? i + 2 : i + 1;
      let k = start;
      while (this.tagAt(k) === 'ADV') k += 1;
      const verb = this.tokens[k];
      const isVerb =
        verb &&
        !this.mentionAt.has(k) &&
        (verb.tag === 'VERB' || verb.tag === 'AUX' || (verb.tag === 'NOUN' && BARE_VERBS.has(verb.lower)));
      if (!isVerb || (verb.lower.endsWith('ing') && verb.lemma !== verb.lower)) return null;
      infinitive = true;
      i = k;
    }
    let auxiliaries = 0;
    let finiteAuxiliary = false;
    let lastAuxiliary = -1;
    for (; i < this.tokens.length; i += 1) {
      const token = this.tokens[i];
      if (!token || this.mentionAt.has(i) || this.dateAt.has(i)) break;
      if (token.tag === 'AUX' || (auxiliaries > 0 && /^(?:been|being|be)$/.test(token.lower))) {
        auxiliaries += 1;
        lastAuxiliary = i;
        if (auxiliaries === 1 && FINITE_AUXILIARIES.has(token.lower)) finiteAuxiliary = true;
        continue;
      }
      const adverb = token.tag === 'ADV' || /^(?:not|n't|never|also|already|both)$/.test(token.lower);
      if (adverb && (auxiliaries > 0 || infinitive || this.adverbLeadsToVerb(i))) continue;
      if (
        token.tag === 'VERB' ||
        (infinitive && auxiliaries === 0 && token.tag === 'NOUN' && BARE_VERBS.has(token.lower))
      ) {
        return this.verbFound(at, i, infinitive, auxiliaries, finiteAuxiliary);
      }
      break;
    }
    if (auxiliaries === 0) return null;
    return this.copula(at, lastAuxiliary, i, infinitive);
  }

  private adverbLeadsToVerb(at: number): boolean {
    if (
      !/ly$|^(?:again|still|now|then|later|just|never|not|also|no|longer)$/.test(this.lowerAt(at)) ||
      this.mentionAt.has(at + 1)
    )
      return false;
    return (
      ['VERB', 'AUX'].includes(this.tagAt(at + 1)) ||
      (this.lowerAt(at) === 'no' && this.lowerAt(at + 1) === 'longer' && this.startsVerb(at + 2))
    );
  }

  private verbFound(
    first: number,
    at: number,
    infinitive: boolean,
    auxiliaries: number,
    finiteAuxiliary: boolean,
  ): number | null {
    const token = this.tokens[at];
    if (!token) return null;
    const shape = shapeOf(token);
    // "the planned talks", "rising tensions" are read by the noun phrase
    if (auxiliaries === 0 && !infinitive && (shape === 'ing' || shape === 'ed') && this.isPrenominal(at))
      return null;
    let form: VerbForm = 'finite';
    if (infinitive) form = 'infinitive';
    else if (auxiliaries > 0)
      form = finiteAuxiliary
        ? 'finite'
        : shape === 'ing' || this.lowerAt(first).endsWith('ing')
          ? 'gerund'
          : 'finite';
    else if (shape === 'ing') form = 'gerund';
    else if (shape === 'participle') form = 'participle';
    const particle = this.particleAfter(token, at);
    return this.push('verb', first, particle ?? at, {
      head: at,
      form,
      ambiguous: auxiliaries === 0 && shape === 'ed' && !PURE_PASTS.has(token.lower),
      particle,
    });
  }

  private particleAfter(verb: Token, at: number): number | null {
    const next = this.tokens[at + 1];
    if (!next || this.mentionAt.has(at + 1)) return null;
    return PHRASAL_VERBS.has(`${verb.lemma} ${next.lower}`) ? at + 1 : null;
  }

  /** "is ready to", "are due in": the adjective is the predicate; before a noun the auxiliary stands alone. */
  private copula(first: number, auxiliary: number, after: number, infinitive: boolean): number {
    let i = after;
    while (this.tagAt(i) === 'ADV' && this.tagAt(i + 1) === 'ADJ') i += 1;
    const form: VerbForm = infinitive
      ? 'infinitive'
      : this.lowerAt(auxiliary) === 'being'
        ? 'gerund'
        : 'finite';
    if (this.tagAt(i) === 'ADJ' && !['NOUN', 'PROPN', 'ADJ'].includes(this.tagAt(i + 1))) {
      return this.push('verb', first, i, { head: i, form });
    }
    return this.push('verb', first, auxiliary, { head: auxiliary, form });
  }

  private isPrenominal(at: number): boolean {
    const before = this.tokens[at - 1];
    const inPhrase =
      before !== undefined &&
      (before.tag === 'DET' ||
        before.tag === 'ADJ' ||
        before.tag === 'NUM' ||
        POSSESSIVE_PRONOUNS.has(before.lower) ||
        before.text === "'s" ||
        before.text === '’s');
    const next = this.tagAt(at + 1);
    return (
      inPhrase &&
      (next === 'NOUN' ||
        next === 'ADJ' ||
        (next === 'PROPN' && (before.tag === 'DET' || before.tag === 'PART')))
    );
  }

  private nounPhrase(at: number): number {
    let i = at;
    let head = -1;
    while (i < this.tokens.length) {
      const mention = this.mentionAt.get(i);
      if (mention) {
        if (head >= 0 && !this.continuesNoun(i)) break;
        head = mention.head;
        i = mention.last + 1;
      } else if (this.dateAt.has(i) && i > at) {
        const date = this.dateAt.get(i)!;
        if (!this.dateIsModifier(date)) break;
        i = date.last + 1;
        continue;
      } else {
        const token = this.tokens[i];
        if (!token || !this.belongsToNoun(token, i, at, head)) break;
        if (
          token.tag === 'NOUN' ||
          token.tag === 'PROPN' ||
          token.tag === 'NUM' ||
          token.tag === 'SYM' ||
          token.tag === 'X'
        )
          head = i;
        i += 1;
      }
      // a person's or body's name ends the phrase unless a possessive follows
      const after = this.tokens[i];
      if (after && /^(?:'s|’s|'|’)$/.test(after.text) && after.tag === 'PART') {
        i += 1;
        const next = this.tagAt(i);
        if (!['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV'].includes(next)) break;
        if (next === 'VERB' && !this.isPrenominal(i)) break;
      }
    }
    if (i === at) return this.push('other', at, at);
    const last = i - 1;
    if (head < 0) head = last;
    return this.push('noun', at, last, { head });
  }

  /** A mention goes on with the phrase only as "U.S. President" or "the Moscow talks" do. */
  private continuesNoun(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      before !== undefined &&
      (before.tag === 'ADJ' ||
        before.text === "'s" ||
        before.text === '’s' ||
        before.tag === 'NOUN' ||
        before.tag === 'DET')
    );
  }

  private belongsToNoun(token: Token, at: number, first: number, head: number): boolean {
    const lower = token.lower;
    if (token.tag === 'DET') return at === first || (lower !== 'the' && lower !== 'a' && head < 0);
    if (POSSESSIVE_PRONOUNS.has(lower)) return at === first;
    if (token.tag === 'ADJ' || token.tag === 'NUM') return true;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'SYM') return true;
    if (token.tag === 'X') return head >= 0;
    if (token.tag === 'ADV')
      return at === first
        ? this.tagAt(at + 1) === 'ADJ'
        : ['ADJ', 'NUM'].includes(this.tagAt(at + 1)) && head < 0;
    if (token.tag === 'VERB') return this.isPrenominal(at);
    return token.tag === 'PUNCT' && /^["“”'‘’]$/.test(token.text) && head < 0 && at > first;
  }
}

/** Verbs that the tagger takes for nouns after "to". */
const BARE_VERBS = new Set(
  'meet visit call demand request talk release return host hold attend travel renew support'.split(' '),
);

function shapeOf(token: Token): 'ing' | 'ed' | 'participle' | 's' | 'base' {
  const { lower, lemma } = token;
  if (lower.endsWith('ing') && lemma !== lower) return 'ing';
  if (PURE_PARTICIPLES.has(lower)) return 'participle';
  if (lower === lemma) return BASE_IS_PAST.has(lower) ? 'ed' : 'base';
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's';
  return 'ed';
}
