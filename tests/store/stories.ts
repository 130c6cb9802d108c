import type {
  ActorRef,
  Claim,
  Extraction,
  MeetingClaim,
  MeetingParticipant,
  StanceClaim,
  TenureClaim,
} from '../../src/extract/claim.js';
import { stateName } from '../../src/extract/lexicon/states.js';
import type { Article } from '../../src/read/article.js';

export interface Story {
  article: Article;
  extraction: Extraction;
}

export function person(name: string, country: string | null, capacity: string | null = null): ActorRef {
  return { text: name, name, kind: 'PERSON', capacity, country, named: true };
}

export function officeHolder(capacity: string, country: string): ActorRef {
  const name = `${capacity} of ${stateName(country)}`;
  return { text: `the ${name}`, name, kind: 'PERSON', capacity, country, named: false };
}

export function state(name: string, country: string): ActorRef {
  return { text: name, name, kind: 'STATE', capacity: null, country, named: true };
}

export function body(name: string, country: string): ActorRef {
  return { text: name, name, kind: 'GOVERNMENT_BODY', capacity: null, country, named: true };
}

type Common = 'quote' | 'start' | 'end' | 'rule' | 'confidence';
type Loose<C extends Claim> = Partial<Omit<C, Common>>;

/** A sentence of a story, with what extraction would say of it; offsets are filled in by `story`. */
type Sentence = [text: string, ...claims: (Loose<Claim> & { kind: Claim['kind'] })[]];

export function meeting(participants: ActorRef[], rest: Loose<MeetingClaim> = {}): Sentence[1] {
  const parties: MeetingParticipant[] = participants.map((ref) => ({ ...ref, role: 'PARTY' }));
  return {
    kind: 'meeting',
    status: 'HELD',
    format: 'IN_PERSON',
    participants: parties,
    place: null,
    placeCountry: null,
    date: null,
    topics: [],
    modality: 'ASSERTED',
    attribution: null,
    ...rest,
  };
}

export function stance(
  act: StanceClaim['act'],
  holder: ActorRef,
  addressee: ActorRef | null,
  issue: string,
  rest: Loose<StanceClaim> = {},
): Sentence[1] {
  return {
    kind: 'stance',
    stance: 'DEMAND',
    act,
    holder,
    addressee,
    issue,
    issueTerms: issue
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3)
      .sort(),
    about: [],
    date: null,
    modality: 'ASSERTED',
    attribution: null,
    ...rest,
  };
}

export function tenure(who: ActorRef, title: string, of: ActorRef | null, former = false): Sentence[1] {
  const rest: Loose<TenureClaim> = {
    person: who,
    title,
    of,
    former,
    modality: 'ASSERTED',
    attribution: null,
  };
  return { kind: 'tenure', ...rest };
}

/** An article made of sentences, with its extraction. */
export function story(publishedAt: string | null, url: string, ...sentences: Sentence[]): Story {
  let text = '';
  const claims: Claim[] = [];
  for (const [quote, ...told] of sentences) {
    const start = text.length;
    text += `${quote} `;
    for (const claim of told)
      claims.push({
        ...claim,
        quote,
        start,
        end: start + quote.length,
        rule: 'test/rule',
        confidence: 0.8,
      } as Claim);
  }
  text = text.trimEnd();
  return {
    article: {
      title: `Story at ${url}`,
      text,
      url: `https://news.example/${url}`,
      outlet: 'The Example',
      byline: null,
      language: 'en',
      publishedAt: publishedAt === null ? null : `${publishedAt}T08:00:00.000Z`,
    },
    extraction: { language: 'en', claims, actors: [], chunkedSentences: 0 },
  };
}

const LAVROV = person('Sergey Lavrov', 'RUS', 'Foreign Minister');
const MEKDAD = person('Faisal Mekdad', 'SYR', 'Foreign Minister');
const ASSAD = person('Bashar al-Assad', 'SYR');
const SYRIA = state('Syria', 'SYR');
const RUSSIA = state('Russia', 'RUS');
const MOSCOW = { place: 'Moscow', placeCountry: 'RUS' };
const EXTRADITION = 'extradition of Bashar al-Assad';

/** Ten articles over four months: a meeting put off and held, a second one, and a demand and its end. */
export const STORYLINE: Story[] = [
  story(
    '2025-03-03',
    'demand',
    [
      'Syria demanded that Russia extradite Bashar al-Assad.',
      stance('MADE', SYRIA, RUSSIA, EXTRADITION, { about: [ASSAD], date: '2025-03-02' }),
    ],
    ['Lavrov did not comment.', tenure(person('Lavrov', null), 'Foreign Minister', RUSSIA)],
  ),
  story('2025-05-06', 'repeat', [
    'Foreign Minister Faisal Mekdad repeated the demand for the extradition of al-Assad.',
    stance('REITERATED', MEKDAD, RUSSIA, 'extradition of al-Assad', { about: [person('al-Assad', 'SYR')] }),
    tenure(MEKDAD, 'Foreign Minister', SYRIA),
  ]),
  story('2025-07-10', 'plan', [
    'The Russian and Syrian foreign ministers will meet in Moscow on July 20.',
    meeting([officeHolder('Foreign Minister', 'RUS'), officeHolder('Foreign Minister', 'SYR')], {
      status: 'PLANNED',
      modality: 'PLANNED',
      date: '2025-07-20',
      topics: ['bilateral relations'],
      ...MOSCOW,
    }),
  ]),
  story('2025-07-15', 'plan-named', [
    'Sergey Lavrov is to receive Faisal Mekdad in Moscow on July 20.',
    meeting([LAVROV, MEKDAD], { status: 'PLANNED', modality: 'PLANNED', date: '2025-07-20', ...MOSCOW }),
    tenure(LAVROV, 'Foreign Minister', RUSSIA),
  ]),
  story('2025-07-18', 'postponed', [
    'The meeting of Lavrov and Mekdad was put off to July 31.',
    meeting([LAVROV, MEKDAD], { status: 'POSTPONED', date: '2025-07-31' }),
  ]),
  story(
    '2025-07-28',
    'withdrawal',
    [
      'Damascus has dropped its demand for the extradition of Bashar al-Assad, reports indicate.',
      stance('WITHDRAWN', { ...SYRIA, text: 'Damascus' }, RUSSIA, EXTRADITION, { about: [ASSAD] }),
      stance('MADE', SYRIA, null, EXTRADITION, { about: [ASSAD] }),
    ],
    [
      'The two foreign ministers convene on July 31 in Moscow.',
      meeting([LAVROV, MEKDAD], {
        status: 'PLANNED',
        modality: 'PLANNED',
        date: '2025-07-31',
        topics: ['Trade'],
        ...MOSCOW,
      }),
    ],
  ),
  story('2025-08-01', 'held', [
    'Lavrov met Mekdad in Moscow on Thursday.',
    meeting([person('Lavrov', 'RUS', 'Foreign Minister'), MEKDAD], {
      date: '2025-07-31',
      topics: ['trade'],
      ...MOSCOW,
    }),
    tenure(ASSAD, 'President', SYRIA, true),
  ]),
  story('2025-08-02', 'held-states', [
    'Russia and Syria held talks in Moscow on July 31, the Russian Foreign Ministry said.',
    meeting([RUSSIA, SYRIA], {
      date: '2025-07-31',
      format: 'NEGOTIATION',
      attribution: {
        text: 'the Russian Foreign Ministry said',
        actor: body('Russian Foreign Ministry', 'RUS'),
      },
      ...MOSCOW,
    }),
  ]),
  story('2025-08-08', 'a-week-later', [
    'Sergei Lavrov and Faisal Mekdad met again in Damascus on August 7.',
    meeting([LAVROV, MEKDAD], { date: '2025-08-07', place: 'Damascus', placeCountry: 'SYR' }),
  ]),
  story('2025-08-09', 'namesake', [
    'Anna Lavrov, an economist, met Sergey Lavrov on August 8.',
    meeting([person('Anna Lavrov', 'RUS'), LAVROV], { date: '2025-08-08' }),
  ]),
];
