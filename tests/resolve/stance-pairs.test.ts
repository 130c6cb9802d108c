import type { ActorRef, StanceClaim } from '../../src/extract/claim.js';
import { extract } from '../../src/extract/pipeline.js';
import type { Side, StanceSource } from '../../src/resolve/resolved.js';
import { stanceHistoryOf } from '../../src/resolve/stance-fact.js';
import { clusterStances } from '../../src/resolve/stances.js';
import { TOGETHER, TRAPS, type Outcome, type StancePair } from './stance-pairs.js';

/** The stance claims of an article, with every actor taken for who its name says. */
async function told(text: string, day: string): Promise<StanceSource[]> {
  const { claims } = await extract({
    ...{ title: 'News', text, url: '', outlet: '', byline: null, language: 'en' },
    publishedAt: `${day}T08:00:00Z`,
  });
  const side = ({ kind, name, country, named }: ActorRef): Side => ({
    id: named ? `${kind} ${name}` : `${kind} ${name} ${country ?? day}`,
    ...{ kind, named, state: country },
  });
  return claims
    .filter((claim): claim is StanceClaim => claim.kind === 'stance')
    .map((content, at) => ({
      ...{
        id: `clm_${day}_${at}`,
        articleId: `art_${day}`,
        knownAt: `${day}T08:00:00Z`,
        publishedOn: day,
        content,
      },
      holder: side(content.holder),
      addressee: content.addressee && side(content.addressee),
      about: content.about.map(side),
    }));
}

async function outcome([first, second]: StancePair): Promise<Outcome | 'nothing'> {
  const before = await told(first, '2025-09-01');
  const after = await told(second, '2025-09-08');
  const histories = clusterStances([...before, ...after]).flatMap(
    (cluster) => stanceHistoryOf(cluster) ?? [],
  );
  const history = histories.find(({ claimIds }) => before.some(({ id }) => claimIds.includes(id)));
  const fact = history?.versions.at(-1)?.fact;
  if (!history || !fact) return 'nothing';
  const rests = [...history.claimIds, ...fact.history.map(({ claimId }) => claimId)];
  if (!after.some(({ id }) => rests.includes(id))) return 'apart';
  return fact.status === 'STANDING' || fact.status === 'LAPSED' ? 'same' : fact.status;
}

describe('what a second article makes of a stance', () => {
  it.each([...TOGETHER, ...TRAPS])('%s / %s', async (...pair) => {
    expect(await outcome(pair)).toBe(pair[2]);
  });
});
