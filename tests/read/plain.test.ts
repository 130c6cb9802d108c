import { Desk } from './reading.js';

const desk = new Desk();

const BODY =
  'The ministers of Norway and Chile met in Bergen on Monday.\nBackground & Context\nThe two had not met for a year.';

describe('plain text', () => {
  it('takes a first line that looks like one as the headline, and keeps the other lines', async () => {
    const article = await desk.article('story.txt', `Ministers meet in Bergen\n${BODY}`);

    expect(article).toEqual({
      title: 'Ministers meet in Bergen',
      text: BODY,
      url: null,
      outlet: null,
      byline: null,
      language: null,
      publishedAt: null,
    });
  });

  it.each([
    ['a question', 'Will they meet again?'],
    ['an abbreviation at the end', 'Chile breaks off talks with the U.S.'],
    ['a quotation', '“We shall not yield”, says minister'],
    ['capitals', 'TALKS FAIL'],
  ])('takes %s as a headline', async (_, line) => {
    const article = await desk.article('story.txt', `${line}\n\n${BODY}`);

    expect(article.title).toBe(line);
    expect(article.text).toBe(BODY);
  });

  it.each([
    ['ends with a full stop', 'The talks failed.'],
    ['ends with a quoted full stop', '“The talks failed.”'],
    ['goes on in the next line', 'The minister, who had come from Santiago,'],
    ['is too long', `The talks ${'that were long '.repeat(20)}failed`],
    ['holds no letter', '* * *'],
  ])('leaves a first line in the text that %s', async (_, line) => {
    const article = await desk.article('story.txt', `${line}\n${BODY}`);

    expect(article.text).toBe(`${line}\n${BODY}`);
  });

  it('does not take the first line of a paragraph wrapped at a margin', async () => {
    const text =
      'The foreign minister of Chile said on\nTuesday that the talks would go on,\nand that she hoped for more.';

    expect((await desk.article('story.txt', text)).text).toBe(text);
  });

  it('leaves a single line in the text, and makes a headline of its first sentence', async () => {
    const article = await desk.article('story.txt', 'Gen. A. Rey met Mr Lund of the U.S. Navy. They talked.');

    expect(article.title).toBe('Gen. A. Rey met Mr Lund of the U.S. Navy');
    expect(article.text).toBe('Gen. A. Rey met Mr Lund of the U.S. Navy. They talked.');
  });

  it('cuts a headline made of a long sentence at a word near 100 characters', async () => {
    const { title } = await desk.article('story.txt', `The talks ${'went on and '.repeat(30)}ended.`);

    expect(title.length).toBeGreaterThan(80);
    expect(title.length).toBeLessThanOrEqual(101);
    expect(title).toMatch(/^The talks went on .* (went|on|and)…$/);
  });

  it('takes no half of a character when it cuts a headline', async () => {
    const { title } = await desk.article('story.txt', `a${'😀'.repeat(80)}`);

    expect(title).not.toMatch(/\p{Surrogate}/u);
  });

  it('makes line ends "\\n" and drops a byte order mark and blank lines around the text', async () => {
    const article = await desk.article(
      'story.txt',
      '\ufeff\r\nTalks fail\r\n\r\nThey failed.\rAll of them.\r\n\r\n',
    );

    expect(article.title).toBe('Talks fail');
    expect(article.text).toBe('They failed.\nAll of them.');
  });

  it('does not touch how letters are composed', async () => {
    const { text } = await desk.article('story.txt', 'Talks\n\nThe café and the cafe\u0301.');

    expect(text).toBe('The café and the cafe\u0301.');
  });

  it('takes metadata from front matter', async () => {
    const article = await desk.article('story.txt', `---\npublishedAt: 2025-07-28\n---\nTalks fail\n${BODY}`);

    expect(article).toMatchObject({
      title: 'Talks fail',
      text: BODY,
      publishedAt: '2025-07-28T00:00:00.000Z',
    });
  });

  it('does not take a line of dashes for front matter', async () => {
    const text = '---\nThe talks failed. Nobody was surprised.\n---\nMore tomorrow.';

    expect((await desk.article('story.txt', text)).text).toBe(text);
  });
});
