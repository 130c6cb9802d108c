import type { ActorRef, Claim, Extraction, MeetingClaim, StanceClaim } from '../../src/extract/claim.js';
import type { Article } from '../../src/read/article.js';
import { Random } from '../syntax/training/random.js';
import { makeName, makeWord } from './names.js';
import { makeWorld, pickAny, pickFamous, type Country } from './world.js';

/** An article with what extraction would make of it; nothing is read. */
export interface MadeArticle {
  article: Article;
  extraction: Extraction;
}

/** Articles a day, so that more of them reach over more time, as an archive grows. */
const A_DAY = 100;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

/** A meeting of two, told of from three days before to three days after. */
interface Encounter {
  day: number;
  parties: readonly [ActorRef, ActorRef];
  host: ActorRef;
}
const TOLD_FOR = 3;
const ENCOUNTERS_A_DAY = 20;

/** A demand that is repeated for some weeks. */
interface Demand {
  holder: ActorRef;
  addressee: ActorRef;
  issue: readonly string[];
  until: number;
  made: boolean;
}
const REPEATED_FOR = 40;
const DEMANDS_A_DAY = 4;

const DEEDS = [
  'withdrawal',
  'release',
  'extradition',
  'opening',
  'recognition',
  'payment',
  'return',
  'closure',
];
const THINGS = [
  'troop',
  'prisoner',
  'border',
  'sanction',
  'pipeline',
  'treaty',
  'debt',
  'harbour',
  'airspace',
];

/** The states and those who speak for them are the same whatever the seed of the news. */
const WORLD_SEED = 1;

/**
 * News without end, the same for the same seed: a hundred articles a day on meetings of office-holders and demands
 * of states, a few of which are in them all the time and most seldom, with new people in every sixth article.
 * @param firstDay how many days after the others the first article is published
 */
export function* makeNews(seed: number, firstDay = 0): Generator<MadeArticle, never> {
  const random = new Random(seed);
  const world = makeWorld(new Random(WORLD_SEED));
  let encounters: Encounter[] = [];
  let demands: Demand[] = [];
  for (let number = 0; ; number += 1) {
    const day = firstDay + Math.floor(number / A_DAY);
    if (number % A_DAY === 0) {
      const ahead = number === 0 ? [0, 1, 2, 3] : [TOLD_FOR];
      encounters = [
        ...encounters.filter((each) => day - each.day <= TOLD_FOR),
        ...ahead.flatMap((days) => makeEncounters(random, world, day + days)),
      ];
      demands = [...demands.filter(({ until }) => until >= day), ...makeDemands(random, world, day)];
    }
    yield makeArticle(random, number, day, encounters, demands);
  }
}

function makeEncounters(random: Random, world: readonly Country[], day: number): Encounter[] {
  return Array.from({ length: ENCOUNTERS_A_DAY }, () => {
    const host = pickFamous(random, world);
    const others = world.filter((country) => country !== host);
    const guest = pickAny(random, pickFamous(random, others).officers);
    return { day, parties: [pickAny(random, host.officers), guest], host: host.state };
  });
}

function makeDemands(random: Random, world: readonly Country[], day: number): Demand[] {
  return Array.from({ length: DEMANDS_A_DAY }, () => {
    const holder = pickFamous(random, world).state;
    const addressee = pickFamous(
      random,
      world.map(({ state }) => state).filter((state) => state !== holder),
    );
    // what is wanted, of what, and where: a place of its own in most cases
    const issue = [pickAny(random, DEEDS), pickAny(random, THINGS), makeWord(random)];
    return { holder, addressee, issue, until: day + REPEATED_FOR, made: false };
  });
}

/** A claim before its sentence has its place in an article. */
type Told = Claim extends infer C ? (C extends Claim ? Omit<C, Place> : never) : never;
type Place = 'quote' | 'start' | 'end' | 'rule' | 'confidence';

function makeArticle(
  random: Random,
  number: number,
  day: number,
  encounters: readonly Encounter[],
  demands: readonly Demand[],
): MadeArticle {
  const told: Told[] = [];
  if (random.next() < 0.7) told.push(...tellMeeting(random, pickAny(random, encounters), day));
  if (random.next() < 0.5) told.push(tellDemand(random, pickAny(random, demands), day));
  let text = '';
  const claims = told.map((claim): Claim => {
    const quote = `${fillerOf(random, 12)}.`;
    const start = text.length;
    text += `${quote} `;
    return { ...claim, quote, start, end: start + quote.length, rule: 'made/up', confidence: 0.9 };
  });
  text += `${fillerOf(random, 60)}, article ${number} of ${day}.`;
  const published = new Date(FIRST_DAY + day * DAY + (number % A_DAY) * 600_000).toISOString();
  return {
    article: {
      title: fillerOf(random, 5),
      text,
      url: `https://news.example/${day}/${number}`,
      outlet: `Outlet ${number % 20}`,
      byline: null,
      language: 'en',
      publishedAt: published,
    },
    extraction: { language: 'en', claims, actors: mentionsOf(random), chunkedSentences: 0 },
  };
}

function fillerOf(random: Random, words: number): string {
  return Array.from({ length: words }, () => makeWord(random)).join(' ');
}

function mentionsOf(random: Random): Extraction['actors'] {
  if (random.next() > 1 / 6) return [];
  const name = makeName(random);
  const actor: ActorRef = { text: name, name, kind: 'PERSON', capacity: null, country: null, named: true };
  return [{ actor, forms: [{ text: name, kind: 'NAME' }], count: 1 }];
}

function tellMeeting(random: Random, { day: met, parties, host }: Encounter, day: number): Told[] {
  const status = met > day ? 'PLANNED' : 'HELD';
  const meeting: Omit<MeetingClaim, Place> = {
    kind: 'meeting',
    status,
    format: 'IN_PERSON',
    participants: parties.map((party) => ({ ...party, role: 'PARTY' })),
    place: `Capital of ${host.name}`,
    placeCountry: host.country,
    date: random.next() < 0.8 ? dateOf(met) : null,
    topics: ['trade'],
    modality: status === 'HELD' ? 'ASSERTED' : 'PLANNED',
    attribution: null,
  };
  const [first] = parties;
  if (random.next() < 0.7) return [meeting];
  const office: Told = {
    kind: 'tenure',
    person: first,
    title: first.capacity ?? '',
    of: { ...host, text: host.name },
    former: false,
    modality: 'ASSERTED',
    attribution: null,
  };
  return [meeting, office];
}

function tellDemand(random: Random, demand: Demand, day: number): Told {
  const { holder, addressee, issue } = demand;
  const act: StanceClaim['act'] = demand.made ? 'REITERATED' : 'MADE';
  demand.made = true;
  return {
    kind: 'stance',
    stance: 'DEMAND',
    act,
    holder,
    addressee: random.next() < 0.8 ? addressee : null,
    issue: issue.join(' '),
    issueTerms: [...issue].sort(),
    about: [],
    date: dateOf(day),
    modality: 'ASSERTED',
    attribution: null,
  };
}

function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
}
