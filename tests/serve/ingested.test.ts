import type {
  ActorRef,
  Claim,
  Extraction,
  MeetingClaim,
  StanceClaim,
  TenureClaim,
} from '../../src/extract/claim.js';
import type { Article } from '../../src/read/article.js';
import { ingestArticle } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { ask } from './asking.js';

const TEXT =
  'Ana Lind, the foreign minister of Norway, will meet Per Holm in Oslo on 3 March, the Norwegian ' +
  'government said. Norway wants Denmark to free the trawler Sula.';
const LATER =
  'Ana Lind met Per Holm in Oslo on 3 March. Norway has dropped its demand to free the trawler Sula.';

const norway: ActorRef = state('Norway', 'NOR');
const denmark: ActorRef = state('Denmark', 'DNK');
const lind: ActorRef = person('Ana Lind', 'Foreign Minister', 'NOR');
const holm: ActorRef = person('Per Holm', 'Foreign Minister', 'DNK');

function state(name: string, country: string): ActorRef {
  return { text: name, name, kind: 'STATE', capacity: null, country, named: true };
}

function person(name: string, capacity: string, country: string): ActorRef {
  return { text: name, name, kind: 'PERSON', capacity, country, named: true };
}

function article(title: string, text: string, publishedAt: string): Article {
  return { title, text, url: null, outlet: 'The Skerry', byline: null, language: 'en', publishedAt };
}

/** The sentence of a text that holds some words, as every claim carries it. */
function sentence(text: string, words: string): Pick<Claim, 'quote' | 'start' | 'end'> {
  const quote = text.match(/[^.]+\./g)?.find((each) => each.includes(words)) ?? '';
  const start = text.indexOf(quote.trim());
  return { quote: quote.trim(), start, end: start + quote.trim().length };
}

function extraction(claims: Claim[]): Extraction {
  const actors = [norway, denmark, lind, holm].map((actor) => ({
    actor,
    forms: [{ text: actor.name, kind: 'NAME' as const }],
    count: 1,
  }));
  return { language: 'en', claims, actors, chunkedSentences: 0 };
}

function meeting(text: string, words: string, given: Partial<MeetingClaim>): MeetingClaim {
  return {
    kind: 'meeting',
    status: 'HELD',
    format: 'IN_PERSON',
    participants: [
      { ...lind, role: 'HOST' },
      { ...holm, role: 'PARTY' },
    ],
    place: 'Oslo',
    placeCountry: 'NOR',
    date: '2026-03-03',
    topics: [],
    modality: 'ASSERTED',
    attribution: null,
    rule: 'meeting/verb/meet',
    confidence: 0.9,
    ...sentence(text, words),
    ...given,
  };
}

function demand(text: string, words: string, act: StanceClaim['act']): StanceClaim {
  return {
    kind: 'stance',
    stance: 'DEMAND',
    act,
    holder: norway,
    addressee: denmark,
    issue: 'release of the trawler Sula',
    issueTerms: ['release', 'sula', 'trawler'],
    about: [],
    date: null,
    modality: 'ASSERTED',
    attribution: null,
    rule: 'stance/verb/want',
    confidence: 0.8,
    ...sentence(text, words),
  };
}

describe('what was ingested', () => {
  let store: Store;

  beforeAll(async () => {
    store = await openStore('sqlite::memory:', { create: true });
    await migrate(store);
    const office: TenureClaim = {
      kind: 'tenure',
      person: lind,
      title: 'Foreign Minister',
      of: norway,
      former: false,
      modality: 'ASSERTED',
      attribution: null,
      rule: 'tenure/apposition',
      confidence: 0.9,
      ...sentence(TEXT, 'Ana Lind'),
    };
    const announced = meeting(TEXT, 'will meet', {
      status: 'PLANNED',
      modality: 'PLANNED',
      attribution: { text: 'the Norwegian government said', actor: norway },
    });
    await ingestArticle(
      store,
      article('Ministers to meet', TEXT, '2026-02-20T00:00:00.000Z'),
      extraction([announced, office, demand(TEXT, 'wants', 'MADE')]),
      'rules@0.1.0',
    );
    await ingestArticle(
      store,
      article('Ministers met', LATER, '2026-03-04T00:00:00.000Z'),
      extraction([meeting(LATER, 'met', {}), demand(LATER, 'dropped', 'WITHDRAWN')]),
      'rules@0.1.0',
    );
  });
  afterAll(() => store.close());

  it('answers who met whom, with the sentences that say so', async () => {
    const data = await ask(
      store,
      `{ actor(name: "ana lind") {
        country { code } offices { title of { name } former from }
        counterparts { edges { node { name } meetingCount firstMet } }
        states: counterparts(level: STATE) { nodes { name } }
        meetings { nodes {
          status place { name country { name } } participants { actor { name } representing { name } role }
          history { status claim { quote } }
          claims { nodes { quote start end extractor article { text } attribution { text actor { name } } } }
        } }
      } }`,
    );
    const plan = sentence(TEXT, 'will meet');
    const report = sentence(LATER, 'met');
    expect(data).toEqual({
      actor: {
        country: { code: 'NOR' },
        offices: [{ title: 'Foreign Minister', of: { name: 'Norway' }, former: false, from: '2026-02-20' }],
        counterparts: { edges: [{ node: { name: 'Per Holm' }, meetingCount: 1, firstMet: '2026-03-03' }] },
        states: { nodes: [{ name: 'Denmark' }] },
        meetings: {
          nodes: [
            {
              status: 'HELD',
              place: { name: 'Oslo', country: { name: 'Norway' } },
              participants: [
                { actor: { name: 'Ana Lind' }, representing: { name: 'Norway' }, role: 'HOST' },
                { actor: { name: 'Per Holm' }, representing: { name: 'Denmark' }, role: 'PARTY' },
              ],
              history: [
                { status: 'PLANNED', claim: { quote: plan.quote } },
                { status: 'HELD', claim: { quote: report.quote } },
              ],
              claims: {
                nodes: [
                  {
                    ...plan,
                    extractor: 'rules@0.1.0 meeting/verb/meet',
                    article: { text: TEXT },
                    attribution: { text: 'the Norwegian government said', actor: { name: 'Norway' } },
                  },
                  {
                    ...report,
                    extractor: 'rules@0.1.0 meeting/verb/meet',
                    article: { text: LATER },
                    attribution: null,
                  },
                ],
              },
            },
          ],
        },
      },
    });
    expect(TEXT.slice(plan.start, plan.end)).toBe(plan.quote);
  });

  it('answers which demands were withdrawn', async () => {
    const data = await ask(
      store,
      `{ stances(filter: { status: [WITHDRAWN] }) { totalCount nodes {
        issue holder { name } addressee { name } history { act claim { article { title } } }
      } } }`,
    );
    expect(data).toEqual({
      stances: {
        totalCount: 1,
        nodes: [
          {
            issue: 'release of the trawler Sula',
            holder: { name: 'Norway' },
            addressee: { name: 'Denmark' },
            history: [
              { act: 'MADE', claim: { article: { title: 'Ministers to meet' } } },
              { act: 'WITHDRAWN', claim: { article: { title: 'Ministers met' } } },
            ],
          },
        ],
      },
    });
  });

  it('is found by its words', async () => {
    const data = await ask<{ search: { nodes: { __typename: string }[] } }>(
      store,
      '{ search(text: "trawler Sula") { nodes { __typename } } articles(filter: { text: "dropped" }) { nodes { title } } }',
    );
    expect(data).toMatchObject({ articles: { nodes: [{ title: 'Ministers met' }] } });
    expect(data.search.nodes.map((node) => node.__typename).sort()).toEqual(['Article', 'Article', 'Stance']);
  });
});
