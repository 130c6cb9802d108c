/** Past participles that no simple past looks like: without an auxiliary they open a reduced relative clause. */
export const PURE_PARTICIPLES: ReadonlySet<string> = new Set(
  `taken given spoken withdrawn begun gone done seen shown written chosen broken driven flown known drawn risen fallen
forgone undergone sworn torn worn eaten forgotten forbidden overthrown undertaken shaken thrown grown sung sunk`.split(
    /\s+/,
  ),
);

/** Simple pasts that no participle looks like: they never open a reduced relative clause. */
export const PURE_PASTS: ReadonlySet<string> = new Set(
  `spoke took went came saw gave wrote began flew drove rose ran fell drew broke chose forgot withdrew grew knew threw swore
undertook shook forgave overthrew rode rang sang sank became did was were had met`.split(/\s+/),
);

/** Verbs whose base form is also their simple past. */
export const BASE_IS_PAST: ReadonlySet<string> = new Set(
  'put set let hit cut shut quit cost read spread'.split(' '),
);

/** Verbs that report what somebody says, thinks or writes, so that the clause beside them is the content. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say tell announce declare state report add claim note confirm disclose reveal reply answer insist stress warn argue
explain believe think suggest indicate acknowledge admit concede maintain assert allege complain write tweet respond
comment predict estimate remark emphasize emphasise underline underscore reiterate observe hint signal quote cite
deny pledge promise vow agree decide hope expect fear understand learn hear know recall conclude`.split(
    /\s+/,
  ),
);

/** Verb and particle that mean one thing together, as "verb particle". */
export const PHRASAL_VERBS: ReadonlySet<string> = new Set(
  `call off|put off|come together|see off|ring up|phone up|call up|hand over|iron out|push back|put back|set up|turn down|turn away|wave away|brush aside|brush off|set aside|rule out|back down|back off|back away|give in|give up|
give way|hold off|break off|hand over|hand back|hand down|give back|take back|pull out|pull back|step up|step down|scale back|scale down|water down|tone down|
cave in|speak out|speak up|fall through|bring forward|move up|put forward|carry out|sit down|line up|send back|send out|go ahead|pull off|
stand down|lay down|shoot down|play down|climb down|hang up|throw out|back out|draw up|sign off|fend off|shrug off|lay out|sum up|follow up|meet up|turn over|take up|bring up|
roll back|let go|let in|let out|set free|hand in|turn in|wind up|walk back|row back|take off|step aside|draw down|bring home|hammer out|thrash out|
work out|take down|sign up|come out|bring together|catch up|break down|break up|wrap up|kick off|walk out|storm out|turn back|wave aside|strike down|vote down|wind down|put down|throw down|tear up|walk away|hold out|go back`
    .replace(/\n/g, '')
    .split('|'),
);

/** Nouns that an infinitive completes: "a request to…", "its refusal to…". */
export const INFINITIVE_NOUNS: ReadonlySet<string> = new Set(
  `request demand call appeal plea refusal decision plan offer proposal promise pledge vow threat agreement attempt effort
bid move desire wish willingness readiness commitment need right intention intent order invitation permission ability
opportunity chance pressure campaign reluctance failure obligation determination deal pact mandate authority vote
insistence ultimatum petition push readiness step way time`.split(/\s+/),
);

/** "Had met", "had already refused": told of as gone by. */
export const GONE_BY =
  /\bhad (?:(?:already|also|once|first|last|been|twice|\w+ly) )*(?:\w+ed|met|held|sat|seen|spoken|taken|put|come|gone|begun|brought)\b/iu;

/** Verbs of whoever stands between two: "mediated between Lund and Keller". */
export const BETWEEN_VERBS: ReadonlySet<string> = new Set(
  'mediate sit stand shuttle arbitrate negotiate moderate'.split(' '),
);
