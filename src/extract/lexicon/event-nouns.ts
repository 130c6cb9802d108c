/**
 * Nouns that are predicates of their own: what stands after "with", "between", "for", "to" belongs to them rather
 * than to the verb ("a request for the extradition of…", "talks with Iran").
 */
export const MEETING_NOUNS: ReadonlySet<string> = new Set(
  `meeting talk talks summit conversation encounter consultation consultations negotiation negotiations discussion
conference visit trip call audience tete-a-tete tête-à-tête session round dinner lunch breakfast reception rendezvous
get-together sit-down huddle parley bilateral videoconference teleconference gathering
parleys ceremony luncheon banquet chat briefing powwow dialogue handshake face-to-face one-on-one phone-call exchange`.split(
    /\s+/,
  ),
);

/** Nouns that name a position, or an act of taking or answering one. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  `demand request behest call appeal plea petition insistence ultimatum offer proposal pledge promise refusal rejection threat
warning support backing endorsement opposition objection resistance protest concession agreement deal accord claim bid
invitation condition requirement commitment condemnation veto criticism complaint push quest wish desire
overture suggestion pressure willingness unwillingness readiness`.split(/\s+/),
);

/** Endings of nouns made from verbs, which take the objects of their verb after "of", "from", "to". */
export const ACTION_NOUN =
  /(?:tion|sion|ment|ance|ence|ture|wal|val|ral|sal|ery)s?$|^(?:release|return|recall|transfer|arrest|halt|end|visit|travel|handover|ceasefire|access|attack|strike|exit|entry|use|supply|delivery|aid|help|trial|ban|search|pullout|pull-out|lifting|closure|cut|hold|sale|purchase|freeze|ratification|sentence|payment|delay|relations|ties|cooperation|war|border|dispute|relationship|alliance|conflict)$/;

/** Nouns of what serves an end: what "measures to support" families do is told of the measures. */
export const MEANS: ReadonlySet<string> = new Set(
  'measure package programme program scheme tool instrument mechanism fund means way law bill'.split(' '),
);
