import { ingestArticle, reconsider } from '../../src/store/ingest.js';
import { migrate, openStore, type Store } from '../../src/store/store.js';
import { projection } from './projection.js';
import { stance, state, story, type Story } from './stories.js';

const LATVIA = state('Latvia', 'LVA');
const BELARUS = state('Belarus', 'BLR');

const DEMAND = story('2025-03-03', 'demand', [
  'Latvia demanded that Belarus release the fishermen.',
  stance('MADE', LATVIA, BELARUS, 'release fishermen'),
]);
const REFUSAL = story('2025-03-10', 'refusal', [
  'Minsk will not free the fishermen.',
  stance('MADE', BELARUS, null, 'free fishermen', { stance: 'REFUSAL' }),
]);
const ELSEWHERE = story('2025-03-12', 'elsewhere', [
  'Minsk will not lower the toll.',
  stance('MADE', BELARUS, null, 'lower toll', { stance: 'REFUSAL' }),
]);

const opened: Store[] = [];
async function storeOf(...stories: Story[]): Promise<Store> {
  const store = await openStore('sqlite::memory:', { create: true });
  opened.push(store);
  await migrate(store);
  for (const { article, extraction } of stories)
    await ingestArticle(store, article, extraction, 'rules@0.1.0', {
      ingestedAt: '2026-01-01T00:00:00.000Z',
    });
  return store;
}
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

const statuses = async (store: Store, asOf = '~~') =>
  (
    await store.reader.query<{ told: string }[]>(
      `SELECT kind || ' ' || status AS told FROM stance
       WHERE known_to ${asOf === '~~' ? "= '~'" : `> ?1 AND known_from <= ?1`} ORDER BY sort_since, id`,
      asOf === '~~' ? [] : [asOf],
    )
  ).map(({ told }) => told);

describe('a refusal of what was demanded', () => {
  it('ends the demand from when it is known, whichever article arrives first', async () => {
    const store = await storeOf(DEMAND, REFUSAL, ELSEWHERE);
    expect(await statuses(store)).toEqual(['DEMAND REJECTED', 'REFUSAL STANDING', 'REFUSAL STANDING']);
    expect(await statuses(store, '2025-03-05T00:00:00.000Z')).toEqual(['DEMAND STANDING']);
    expect(await projection(await storeOf(ELSEWHERE, REFUSAL, DEMAND))).toEqual(await projection(store));
  });

  it('counts no more when it is judged wrong, and again when that is undone', async () => {
    const store = await storeOf(DEMAND, REFUSAL);
    const before = await projection(store);
    const [claim] = await store.reader.query<{ id: string }[]>(
      `SELECT claim_id AS id FROM stance_event WHERE act = 'REJECTED'`,
    );
    const id = claim?.id ?? '';
    await store.write(async (manager) => {
      await manager.query(
        `INSERT INTO judgement (id, kind, subject_id, "by", at) VALUES ('jdg_a', 'REJECT', ?, 'me', '2026-01-01')`,
        [id],
      );
      await reconsider(manager, { claims: [id] });
    });
    expect(await statuses(store)).toEqual(['DEMAND STANDING']);
    await store.write(async (manager) => {
      await manager.query(`DELETE FROM judgement`);
      await reconsider(manager, { claims: [id] });
    });
    expect(await projection(store)).toEqual(before);
  });
});
