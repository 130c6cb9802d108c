import { meetings, names, tenures } from './reading.js';

/** Who met whom, and when and where, in articles of 16 May 2031. */
const told = (text: string): string[] =>
  meetings(text, '2031-05-16').map(
    (claim) => `${names(claim).join(', ')} ${claim.date ?? 'some day'} ${claim.place ?? 'somewhere'}`,
  );

describe('a visiting minister', () => {
  it.each([
    'Peruvian Foreign Minister Rosa Paz held talks with visiting Estonian Foreign Minister Liis Kask on 13 May.',
    'Peruvian Foreign Minister Rosa Paz met visiting Estonian Foreign Minister Liis Kask on 13 May.',
    'Peruvian Foreign Minister Rosa Paz and visiting Estonian Foreign Minister Liis Kask met on 13 May.',
    'Talks between Peruvian Foreign Minister Rosa Paz and visiting Foreign Minister Liis Kask of Estonia ended on 13 May.',
  ])('is a guest: %s', (text) => {
    expect(told(text)).toEqual(['Rosa Paz, Liis Kask 2031-05-13 somewhere']);
  });

  it('is met by nobody who only tells her something', () => {
    expect(
      told(
        'Peruvian President Luz Vega told visiting Estonian Foreign Minister Liis Kask that fees would rise.',
      ),
    ).toEqual([]);
  });

  it('is visited where visiting is what somebody does', () => {
    expect(
      told(
        'Peruvian President Luz Vega flew home after visiting Estonian Prime Minister Jaak Tamm in Tartu.',
      ).join(),
    ).not.toContain('Liis');
  });
});

describe('a visit with two meetings', () => {
  const PLAN =
    'Estonian Foreign Minister Liis Kask will meet Peruvian President Luz Vega in Lima on 20 May, the ministry said. ';

  it('tells whom the visitor sees besides, and of what office', () => {
    const text = `${PLAN}She will also hold talks with her Peruvian counterpart, Rosa Paz, in Lima on the same day.`;
    expect(told(text)).toEqual([
      'Liis Kask, Luz Vega 2031-05-20 Lima',
      'Liis Kask, Rosa Paz 2031-05-20 Lima',
    ]);
    expect(tenures(text, '2031-05-16').find(({ person: { name } }) => name === 'Rosa Paz')?.title).toBe(
      'Foreign Minister',
    );
  });

  it('goes on about whom the ministry told of', () => {
    expect(told(`${PLAN}She will also meet Prime Minister Ines Soto.`).at(-1)).toContain(
      'Liis Kask, Ines Soto',
    );
  });

  it('keeps apart who was seen before and after', () => {
    const met = 'Estonian Foreign Minister Liis Kask met Peruvian President Luz Vega in Lima on 13 May, ';
    expect(told(`${met}a few hours after her talks with Foreign Minister Rosa Paz.`)).toEqual([
      'Liis Kask, Luz Vega 2031-05-13 Lima',
      'Liis Kask, Rosa Paz 2031-05-13 somewhere',
    ]);
    expect(told(`${met}two weeks after her talks with Bolivian President Luis Roca in La Paz.`)).toEqual([
      'Liis Kask, Luz Vega 2031-05-13 Lima',
      'Liis Kask, Luis Roca 2031-04-26/2031-05-02 La Paz',
    ]);
    const before = meetings(
      `${met}ten days before her talks with Bolivian President Luis Roca.`,
      '2031-05-16',
    );
    expect(before.map((claim) => `${names(claim).join(', ')} ${claim.status}`)).toEqual([
      'Liis Kask, Luz Vega HELD',
      'Liis Kask, Luis Roca PLANNED',
    ]);
  });

  it('counts a meeting before from the day of the later one', () => {
    expect(
      told(
        'Rosa Paz of Peru and Liis Kask of Estonia met in Lima on 13 May, ten days after their talks in Tartu.',
      ),
    ).toEqual(['Rosa Paz, Liis Kask 2031-05-13 Lima', 'Rosa Paz, Liis Kask 2031-05-03 Tartu']);
  });
});
