import { resolveBlocks, type Variant } from '../../src/resolve/actors.js';
import { officeKey, officesAgree } from '../../src/resolve/offices.js';
import { givenNamesAgree, parsePersonName } from '../../src/resolve/person-name.js';
import { articleActors, variantOf } from '../../src/resolve/variants.js';
import type { ActorRef } from '../../src/extract/claim.js';

function variant(name: string, country: string | null = null, ...capacities: string[]): Variant {
  const ref: ActorRef = { text: name, name, kind: 'PERSON', capacity: null, country, named: true };
  return {
    ...variantOf(ref, 'article'),
    capacities,
    articleCount: 1,
    forms: [{ text: name, kind: 'NAME', articleCount: 1 }],
  };
}
/** Who is taken for one, by name, in any order in which the variants are given. */
function groups(...variants: Variant[]): string[] {
  const describe = (given: Variant[]) =>
    resolveBlocks(given)
      .map((actor) => actor.names.map(({ text }) => text).join(' = '))
      .sort();
  expect(describe([...variants].reverse())).toEqual(describe(variants));
  return describe(variants);
}

describe('people of one surname', () => {
  it('are one when their names are', () => {
    expect(groups(variant('Recep Tayyip Erdoğan', 'TUR'), variant('Recep Tayyip Erdogan'))).toHaveLength(1);
    expect(groups(variant('Sergey Lavrov', 'RUS'), variant('S. Lavrov', 'RUS'))).toHaveLength(1);
    expect(groups(variant('Sergey Viktorovich Lavrov', 'RUS'), variant('Sergey Lavrov'))).toHaveLength(1);
    expect(groups(variant('Kim Jong-un', 'PRK'), variant('Kim Jong Un', 'PRK'))).toHaveLength(1);
  });

  it('are several when given names or states differ', () => {
    expect(groups(variant('Anna Kask', 'EST'), variant('Mart Kask', 'EST'))).toHaveLength(2);
    expect(groups(variant('John Smith', 'GBR'), variant('John Smith', 'USA'))).toHaveLength(2);
  });

  it('are one of one name, whichever end of it is taken for the family name', () => {
    expect(groups(variant('Phan Đức Long', 'VNM'), variant('Phan Duc Long'))).toHaveLength(1);
    expect(groups(variant('Han Jae-won', 'KOR'), variant('Han Jae-won'))).toHaveLength(1);
  });

  it('are one with and without the last of their names, where it is left out and the office is the same', () => {
    const full = variant('Rosa Quiroga Paz', 'BOL', 'Foreign Minister');
    expect(groups(full, variant('Rosa Quiroga', 'BOL', 'Foreign Minister'))).toHaveLength(1);
    expect(
      groups(full, variant('Rosa Quiroga', 'BOL', 'Foreign Minister'), variant('Quiroga', 'BOL')),
    ).toHaveLength(1);
    expect(groups(full, variant('Rosa Quiroga', 'BOL', 'Health Minister'))).toHaveLength(2);
    expect(groups(full, variant('Rosa Quiroga', 'BOL'))).toHaveLength(2);
    expect(groups(full, variant('Rosa Quiroga', 'PER', 'Foreign Minister'))).toHaveLength(2);
    expect(
      groups(
        variant('Ali Hasan Omar', 'OMN', 'Foreign Minister'),
        variant('Ali Hasan', 'OMN', 'Foreign Minister'),
      ),
    ).toHaveLength(2);
  });

  it('are one by a family name of two parts that a hyphen joins', () => {
    expect(groups(variant('Kojo Mensah-Bonsu', 'GHA'), variant('Mensah-Bonsu'))).toHaveLength(1);
    expect(groups(variant('Kojo Mensah-Bonsu', 'GHA'), variant('Bonsu', 'GHA'))).toHaveLength(2);
    expect(groups(variant('Kojo Mensah-Bonsu', 'GHA'), variant('Ama Owusu-Bonsu', 'GHA'))).toHaveLength(2);
    expect(groups(variant('Nasser al-Mutawa', 'KWT'), variant('Mutawa', 'KWT'))).toHaveLength(1);
  });

  it('are called by the end of the name that their state has first, wherever one article tells the state', () => {
    expect(
      groups(variant('Seo Min-jun', 'KOR', 'Trade Minister'), variant('Seo Min-jun'), variant('Seo')),
    ).toHaveLength(1);
  });

  it('are one of one name in one office, though an article gives another state', () => {
    expect(
      groups(variant('Ara Melik', 'ARM', 'President'), variant('Ara Melik', 'GRC', 'President')),
    ).toHaveLength(1);
    expect(
      groups(variant('Ara Melik', 'ARM', 'President'), variant('Ara Melik', 'GRC', 'Trade Minister')),
    ).toHaveLength(2);
  });

  it('belong to the state that most articles give them', () => {
    const often = { ...variant('Ara Melik', 'ARM', 'President'), articleCount: 2 };
    const once = variant('Ara Melik', 'GRC', 'President');
    expect(resolveBlocks([once, often]).map(({ country }) => country)).toEqual(['ARM']);
    expect(resolveBlocks([once, { ...often, articleCount: 1 }]).map(({ country }) => country)).toEqual([
      null,
    ]);
  });

  it('take in a surname alone when only one can be meant', () => {
    expect(groups(variant('Sergey Lavrov', 'RUS'), variant('Lavrov'))).toEqual(['Lavrov = Sergey Lavrov']);
    expect(groups(variant('Bashar al-Assad', 'SYR'), variant('Assad'))).toHaveLength(1);
    expect(groups(variant('Bashar al-Assad', 'SYR'), variant('al-Assad', 'SYR'))).toHaveLength(1);
    expect(groups(variant('Xi Jinping', 'CHN'), variant('Xi', 'CHN'))).toHaveLength(1);
  });

  it('leave a surname alone that several could be', () => {
    expect(
      groups(variant('Anna Kask', 'EST'), variant('Mart Kask', 'EST'), variant('Kask', 'EST')),
    ).toHaveLength(3);
  });

  it('let the office decide between several', () => {
    expect(
      groups(
        variant('Anna Kask', 'EST', 'Prime Minister'),
        variant('Mart Kask', 'EST'),
        variant('Kask', 'EST', 'Prime Minister'),
      ),
    ).toEqual(['Anna Kask = Kask', 'Mart Kask']);
  });

  it('keep a surname apart that is seen in another office or state', () => {
    expect(
      groups(variant('Anna Kask', 'EST', 'Prime Minister'), variant('Kask', 'EST', 'Goalkeeper')),
    ).toHaveLength(2);
    expect(groups(variant('Anna Kask', 'EST'), variant('Kask', 'FIN'))).toHaveLength(2);
  });

  it('do not take "Salman" for "bin Salman"', () => {
    expect(groups(variant('Mohammed bin Salman', 'SAU'), variant('Salman', 'SAU'))).toHaveLength(2);
  });

  it('are called by the form that most articles use', () => {
    const often = variant('Recep Tayyip Erdogan', 'TUR');
    const [actor] = resolveBlocks([
      { ...often, forms: [{ text: 'Recep Tayyip Erdoğan', kind: 'NAME', articleCount: 2 }, ...often.forms] },
      { ...variant('Erdogan', 'TUR'), forms: [{ text: 'Erdogan', kind: 'NAME', articleCount: 9 }] },
    ]);
    expect(actor).toMatchObject({ name: 'Recep Tayyip Erdoğan', country: 'TUR' });
  });
});

describe('people whose names are spelled in several ways', () => {
  it('are one when the rest of the name agrees', () => {
    expect(
      groups(
        variant('Volodymyr Zelensky', 'UKR', 'President'),
        variant('Volodymyr Zelenskyy', 'UKR'),
        variant('Volodymyr Zelenskiy'),
        variant('Zelenskyi', 'UKR', 'President'),
      ),
    ).toHaveLength(1);
    expect(groups(variant('Yevgeny Primakov', 'RUS'), variant('Evgeny Primakov'))).toHaveLength(1);
    expect(groups(variant('Mohammed Shoukry', 'EGY'), variant('Muhammad Shukri', 'EGY'))).toHaveLength(1);
    expect(groups(variant('Jürgen Schröder', 'DEU'), variant('Juergen Schroeder', 'DEU'))).toHaveLength(1);
  });

  it('are one when "servant of" is written apart, and when French spells the sounds', () => {
    expect(
      groups(
        variant('Abdulaziz al-Harbi', 'KWT', 'Oil Minister'),
        variant('Abdul Aziz Al-Harbi', 'KWT', 'Oil Minister'),
        variant('Abdel Aziz el-Harbi', 'KWT', 'Oil Minister'),
      ),
    ).toHaveLength(1);
    expect(
      groups(variant('Abdulaziz al-Harbi', 'KWT', 'Oil Minister'), variant('Abdullah al-Harbi', 'KWT')),
    ).toHaveLength(2);
    expect(groups(variant('Samir Choukair', 'LBN'), variant('Samir Shukair', 'LBN'))).toHaveLength(1);
  });

  it('are one on vowels alone only when office or state agree as well', () => {
    expect(groups(variant('Faisal Mekdad', 'SYR'), variant('Faisal Miqdad', 'SYR'))).toHaveLength(1);
    expect(groups(variant('Faisal Mekdad', 'SYR'), variant('Faisal Miqdad'))).toHaveLength(2);
    expect(groups(variant('Volodymyr Orlyk', 'UKR'), variant('Vladimir Orlyk', 'UKR'))).toHaveLength(1);
    expect(groups(variant('Volodymyr Orlyk', 'UKR'), variant('Vladimir Orlyk'))).toHaveLength(2);
  });

  it('are one across sister languages and other ways to write Chinese', () => {
    expect(
      groups(
        variant('Oleksii Hryhorenko', 'UKR', 'Agriculture Minister'),
        variant('Oleksiy Grigorenko', 'UKR', 'Agriculture Minister'),
        variant('Olexiy Hryhorenko'),
      ),
    ).toHaveLength(1);
    expect(
      groups(
        variant('Lu Jianguo', 'CHN', 'Vice Minister'),
        variant('Lyu Jianguo', 'CHN', 'Vice Minister'),
        variant('Lü Jianguo'),
      ),
    ).toHaveLength(1);
  });

  it('are one where vowels differ as those of two languages do, given name and single office agreeing', () => {
    expect(
      groups(
        variant('Botir Normatov', 'UZB', 'Energy Minister'),
        variant('Botir Narmatov', 'UZB', 'Energy Minister'),
        variant('Botir Normotov', 'UZB', 'Energy Minister'),
        variant('Narmatov', 'UZB'),
      ),
    ).toHaveLength(1);
    const apart = (a: Variant, b: Variant) => {
      expect(groups(a, b)).toHaveLength(2);
    };
    apart(variant('Botir Normatov', 'UZB', 'Energy Minister'), variant('Botir Narmatov', 'UZB'));
    apart(
      variant('Botir Normatov', 'UZB', 'Energy Minister'),
      variant('Bahrom Narmatov', 'UZB', 'Energy Minister'),
    );
    apart(
      variant('Botir Normatov', 'UZB', 'Energy Minister'),
      variant('Botir Narmatov', 'TJK', 'Energy Minister'),
    );
    apart(variant('Botir Normatov', 'UZB', 'Senator'), variant('Botir Narmatov', 'UZB', 'Senator'));
    apart(variant('Bo Wang', 'CHN', 'President'), variant('Bo Wong', 'CHN', 'President'));
  });

  it('are one by surname when office or state agree', () => {
    expect(groups(variant('Faisal Mekdad', 'SYR'), variant('Miqdad', 'SYR'))).toHaveLength(1);
    expect(groups(variant('Volodymyr Zelensky', 'UKR'), variant('Zelenskiy'))).toHaveLength(2);
  });

  it('are two when that is all they have in common', () => {
    const two = (a: Variant, b: Variant) => {
      expect(groups(a, b)).toHaveLength(2);
    };
    two(variant('Mei Li', 'USA'), variant('Mei Lee', 'USA'));
    two(variant('Yana Petrova', 'RUS'), variant('Yan Petrov', 'RUS'));
    two(variant('Petrova', 'RUS', 'Minister'), variant('Oleg Petrov', 'RUS', 'Minister'));
    two(variant('Hasan Darwish', 'SYR', 'Governor'), variant('Hassan Darwish', 'SYR', 'Ambassador'));
    two(variant('Hasan Darwish', 'SYR'), variant('Hassan Darwish', 'LBN'));
    two(variant('Kim Jong Un', 'PRK'), variant('Kim Yo Jong', 'PRK'));
    two(variant('Nino Beridze', 'GEO'), variant('Giorgi Beridze', 'GEO'));
    two(variant('Omar Abdullah', 'NGA'), variant('Omar Abdullahi', 'NGA'));
  });

  it('are told apart by generation', () => {
    expect(groups(variant('George Bush Jr', 'USA'), variant('George Bush Sr', 'USA'))).toHaveLength(2);
    expect(groups(variant('George Bush Jr', 'USA'), variant('George Bush', 'USA'))).toHaveLength(1);
  });
});

describe('organisations', () => {
  const organisation = (name: string, country: string | null, ...acronyms: string[]): Variant => ({
    ...variantOf({ text: name, name, kind: 'ORGANISATION', capacity: null, country, named: true }, 'article'),
    capacities: [],
    articleCount: 1,
    forms: [
      { text: name, kind: 'NAME', articleCount: 1 },
      ...acronyms.map((text) => ({ text, kind: 'ACRONYM' as const, articleCount: 1 })),
    ],
  });

  it('are one in American and British spelling, with and without "the"', () => {
    expect(
      groups(
        organisation('Organization for the Defense of Rivers', null),
        organisation('The Organisation for the Defence of Rivers', null),
      ),
    ).toHaveLength(1);
  });

  it('are one by the acronym that one article explains', () => {
    const [actor, ...others] = resolveBlocks([
      organisation('FEBB', null),
      organisation('Federation of Eastern Bridge Builders', null, 'FEBB'),
    ]);
    expect(others).toEqual([]);
    expect(actor?.name).toBe('Federation of Eastern Bridge Builders');
  });

  it('are several when an acronym stands for several, unless the state decides', () => {
    const builders = organisation('Federation of Eastern Bridge Builders', 'KEN', 'FEBB');
    const bakers = organisation('Front of Eager Bread Bakers', 'PER', 'FEBB');
    expect(groups(builders, bakers, organisation('FEBB', null))).toHaveLength(3);
    expect(groups(builders, bakers, organisation('FEBB', 'PER'))).toHaveLength(2);
    expect(groups(builders, organisation('FEBB', 'PER'))).toHaveLength(2);
  });

  it('do not take over an acronym that everybody knows', () => {
    expect(
      groups(organisation('NATO', null), organisation('National Alliance of Tea Owners', null, 'NATO')),
    ).toHaveLength(2);
  });

  it('of one name in two states are two', () => {
    expect(groups(organisation('Harbour Party', 'NZL'), organisation('Harbour Party', 'MLT'))).toHaveLength(
      2,
    );
    expect(groups(organisation('Harbour Party', 'NZL'), organisation('Harbour Party', null))).toHaveLength(1);
  });
});

describe('names of people', () => {
  it.each([
    ['sergey lavrov', '', ['sergey'], 'lavrov'],
    ['bashar al assad', '', ['bashar'], 'assad'],
    ['ursula von der leyen', '', ['ursula'], 'leyen'],
    ['mohammed bin salman', 'SAU', ['mohammed'], 'bin salman'],
    ['xi jinping', '', ['jinping'], 'xi'],
    ['lu jianguo', '', ['jianguo'], 'lu'],
    ['sun myung', '', ['sun'], 'myung'],
    ['han solo', 'USA', ['han'], 'solo'],
    ['kim jong un', 'PRK', ['jong', 'un'], 'kim'],
    ['kim darroch', 'GBR', ['kim'], 'darroch'],
    ['robert kennedy jr', '', ['robert'], 'kennedy'],
    ['putin', '', [], 'putin'],
  ])('%s', (folded, country, given, family) => {
    expect(parsePersonName(folded, country)).toEqual({ given, family });
  });

  it('agree by initials, with middle names left out', () => {
    expect(givenNamesAgree(['s'], ['sergey', 'viktorovich'])).toBe('SAME');
    expect(givenNamesAgree(['sergey', 'v'], ['sergey', 'viktorovich'])).toBe('SAME');
    expect(givenNamesAgree(['sergey', 'i'], ['sergey', 'viktorovich'])).toBeNull();
    expect(givenNamesAgree(['stepan'], ['sergey'])).toBeNull();
    expect(givenNamesAgree([], ['sergey'])).toBeNull();
  });
});

describe('offices', () => {
  it('are the same in other words', () => {
    expect(officeKey('Minister of Foreign Affairs')).toBe(officeKey('the foreign minister'));
    expect(officeKey('Minister of Defense')).toBe(officeKey('Defence Minister'));
    expect(officeKey('Premier')).toBe(officeKey('prime minister'));
  });

  it('agree when one is told more fully, but a deputy is another', () => {
    expect(officesAgree('Minister', 'Foreign Minister')).toBe(true);
    expect(officesAgree('Defence Minister', 'Foreign Minister')).toBe(false);
    expect(officesAgree('Deputy Foreign Minister', 'Foreign Minister')).toBe(false);
    expect(officesAgree('Minister', 'Prime Minister')).toBe(false);
    expect(officesAgree('Vice President', 'President')).toBe(false);
  });
});

describe('the actors of an article', () => {
  const ref = (name: string, rest: Partial<ActorRef> = {}): ActorRef => ({
    ...{ text: name, name, kind: 'ORGANISATION', capacity: null, country: null, named: true },
    ...rest,
  });

  it('are each listed once, with all forms', () => {
    const actors = articleActors(
      {
        claims: [],
        actors: [
          { actor: ref('The African Union'), forms: [{ text: 'AU', kind: 'ACRONYM' }], count: 2 },
          { actor: ref('African Union'), forms: [], count: 1 },
        ],
      },
      'article',
    );
    expect(actors).toHaveLength(1);
    expect(actors[0]?.mention.count).toBe(3);
    expect(actors[0]?.mention.forms.map(({ text }) => text)).toEqual(['AU', 'The African Union']);
  });

  it('do not change the extraction they are taken from', () => {
    const extraction = {
      language: 'en',
      claims: [],
      chunkedSentences: 0,
      actors: [
        { actor: ref('NATO'), forms: [{ text: 'NATO', kind: 'NAME' as const }], count: 2 },
        { actor: ref('Nato'), forms: [{ text: 'the alliance', kind: 'ALIAS' as const }], count: 1 },
      ],
    };
    const before = structuredClone(extraction);
    articleActors(extraction, 'article');
    expect(extraction).toEqual(before);
  });
});

describe('those whom articles only describe', () => {
  const described = (name: string, country: string | null): ActorRef => ({
    ...{ text: name, name, kind: 'OTHER', capacity: null, country, named: false },
  });

  it('are the same only where it is said whose they are', () => {
    const block = (ref: ActorRef, articleId: string) => variantOf(ref, articleId).blockKey;
    expect(block(described('Teachers', null), 'a')).not.toBe(block(described('Teachers', null), 'b'));
    expect(block(described('Kenyan teachers', 'KEN'), 'a')).toBe(
      block(described('Kenyan teachers', 'KEN'), 'b'),
    );
  });
});
