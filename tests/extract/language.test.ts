import { detectLanguage } from '../../src/extract/language.js';
import { extract } from '../../src/extract/pipeline.js';
import { article } from './reading.js';

const TEXTS = {
  en: `The two ministers met in Oslo on Tuesday and said that the talks, which were held at the request of Norway,
had brought the sides closer to an agreement on the release of prisoners.`,
  fr: `Les deux ministres se sont rencontrés mardi à Oslo et ont déclaré que les pourparlers, tenus à la demande de la
Norvège, avaient rapproché les parties d'un accord sur la libération des prisonniers.`,
  nl: `De twee ministers ontmoetten elkaar dinsdag in Oslo en zeiden dat de gesprekken, die op verzoek van Noorwegen
waren gehouden, de partijen dichter bij een akkoord over de vrijlating van gevangenen hadden gebracht.`,
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('is told: %s', async (language, text) => {
    await expect(detectLanguage(text)).resolves.toBe(language);
  });

  it('is told of English without a word that opens most English texts', async () => {
    await expect(
      detectLanguage('Prime Minister Olsen rejects Danish calls for early talks over fishing quotas'),
    ).resolves.toBe('en');
  });

  it('is not taken for English because of a few English names', async () => {
    const text = `Die Redaktion von "The Sunday Compass", "The Northern Ledger" und "The Steppe Courier" hat sich mit
den Vorwürfen befasst, die der Außenminister in seiner Rede vor dem Parlament in Berlin erhoben hatte.`;
    await expect(detectLanguage(text)).resolves.toBe('de');
  });

  it('is not taken for English because of words that two languages share', async () => {
    const text = `Efter et møde her i byen skrev The Northern Ledger, at to ministre var enige om støtte til havnen. Det er
for tidligt at sige, om det lykkes, og der skal mere til for at nå et resultat by for by, og for at komme videre vil de to
mødes igen her på fredag. On the record ville ingen udtale sig, og at der er nyt, er der ingen her, der tror.`;
    await expect(detectLanguage(text)).resolves.toBe('da');
  });

  it.each([
    [
      'zh',
      '挪威外交部长周二在奥斯陆会见了智利外交部长，讨论了贸易协定。两国表示，会谈使双方更接近达成协议。',
    ],
    ['ja', 'ノルウェーの外相は火曜日にオスロでチリの外相と会談し、貿易協定について話し合った。'],
    ['ru', 'Министр встретился с коллегой в Осло.'],
    ['ar', 'التقى وزير الخارجية النرويجي نظيره التشيلي في أوسلو يوم الثلاثاء وبحثا الاتفاق التجاري'],
  ])('is told in other letters, with few spaces or none: %s', async (language, text) => {
    await expect(detectLanguage(text)).resolves.toBe(language);
    const { claims, ...extraction } = await extract({ ...article(text), language: null });
    expect(extraction.language).toBe(language);
    expect(claims).toEqual([]);
  });

  it('is not taken for English in letters that English does not have', async () => {
    const text = 'ꦱꦏꦧꦺꦃꦲꦶꦁ ꦮꦺꦴꦁ';
    await expect(extract({ ...article(text), language: null })).resolves.toMatchObject({ language: 'und' });
  });

  it('is left open where there are too few words', async () => {
    await expect(detectLanguage('the of and to by')).resolves.toBe('und');
  });
});
