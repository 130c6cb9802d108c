import fc from 'fast-check';
import { blocksOf } from '../../src/read/markdown-blocks.js';
import { Desk } from './reading.js';

const desk = new Desk();

async function textOf(body: string): Promise<string> {
  return (await desk.article('story.md', `---\ntitle: Talks\n---\n${body}`)).text;
}

describe('Markdown front matter', () => {
  it('gives the metadata', async () => {
    const article = await desk.article(
      'story.md',
      [
        '---',
        'title: "Talks fail: nobody surprised"',
        'url: https://herald.example/talks',
        'outlet: The Herald',
        'author: [Ann Lee, Bo Ek]',
        'language: en-GB',
        'date: 28 July 2025',
        'tags: { ignored: true }',
        '---',
        '',
        'The talks failed.',
      ].join('\n'),
    );

    expect(article).toEqual({
      title: 'Talks fail: nobody surprised',
      text: 'The talks failed.',
      url: 'https://herald.example/talks',
      outlet: 'The Herald',
      byline: 'Ann Lee, Bo Ek',
      language: 'en',
      publishedAt: '2025-07-28T00:00:00.000Z',
    });
  });

  it('reads values as they are written', async () => {
    const article = await desk.article(
      'story.md',
      '---\ntitle: 1984\nbyline: No\noutlet:\n---\nThe talks failed.',
    );

    expect(article).toMatchObject({ title: '1984', byline: 'No', outlet: null });
  });

  it.each([
    ['no YAML', 'title: Talks: fail', /^FILE: front matter: not YAML \(.*line 1.*\); .*quotes$/],
    [
      'a date that is none',
      'date: yesterday',
      /^FILE: front matter: "date" is "yesterday", not a date; write/,
    ],
    [
      'an address that is none',
      'url: herald',
      /^FILE: front matter: "url" is "herald", not a web address; write/,
    ],
    [
      'a language that is none',
      'language: Klingon speech',
      /^FILE: front matter: "language" is "Klingon speech"/,
    ],
    ['a title that is a list', 'title: [a, b]', /^FILE: front matter: "title" is \["a","b"\]; write/],
  ])('refuses %s', async (_, line, message) => {
    const fault = await desk.fault('story.md', `---\n${line}\n---\nThe talks failed.`);

    expect(fault).toEqual({ code: 'INPUT_MALFORMED', message: expect.stringMatching(message) as string });
  });

  it('is not enough for an article', async () => {
    expect((await desk.fault('story.md', '---\ntitle: Talks\n---\n\n')).code).toBe('INPUT_EMPTY');
  });
});

describe('the headline of a Markdown text', () => {
  it.each([
    ['the heading it begins with', '## Talks fail\n\nThey failed.\n\n# Later\n\nMore.', 'Talks fail'],
    ['an underlined heading', 'Talks fail\n==========\n\nThey failed.', 'Talks fail'],
    ['the first top heading', 'They failed.\n\n# Talks fail\n\nMore.', 'Talks fail'],
    ['a first line that looks like one', '**Talks fail**\n\nThey failed.', 'Talks fail'],
    ['its first sentence', 'The talks failed. Nobody cared.', 'The talks failed'],
  ])('is %s', async (_, body, title) => {
    const article = await desk.article('story.md', body);

    expect(article.title).toBe(title);
    expect(article.text).not.toContain('Talks fail');
  });

  it('is not said again in the text when front matter gives it', async () => {
    expect(await textOf('# Talks\n\nThey failed.')).toBe('They failed.');
    expect(await textOf('# Background\n\nThey failed.')).toBe('Background\n\nThey failed.');
  });
});

describe('Markdown marks', () => {
  it.each([
    ['emphasis', 'a *b* **c** _d_ __e__ ***f*** ~~g~~', 'a b c d e f g'],
    [
      'stars and underscores that are none',
      '2 * 3 and 4*5*6, snake_case_name, a * b',
      '2 * 3 and 4*5*6, snake_case_name, a * b',
    ],
    [
      'links',
      '[one](http://a.example "t"), [two][ref], [ref], [three] and [sic]\n\n[ref]: http://b.example',
      'one, two, ref, [three] and [sic]',
    ],
    ['links with brackets in the address', '[one](http://a.example/b_(c)) more', 'one more'],
    ['pictures, also as links', 'a ![x](y.png) b [![x](y.png)](z) c', 'a b c'],
    ['addresses', '<https://a.example/b> and <me@a.example>', 'https://a.example/b and me@a.example'],
    ['code', 'the `code` here', 'the code here'],
    ['HTML', 'a <b>b</b><br>c<!-- not\n\nthis --> d', 'a b\nc d'],
    ['escapes and character references', '\\*not\\* 1\\. &amp; &#8217; \\&amp;', '*not* 1. & ’ &amp;'],
    ['notes', 'As said.[^1]\n\n[^1]: By the ministry.', 'As said.\n\nBy the ministry.'],
    ['headings', '## Back *ground* ##\ntext', 'Back ground\n\ntext'],
    ['quotations', '> “No,” he said.\n> “Never.”', '“No,” he said. “Never.”'],
    ['lists', '- one\n  goes on\n- two\n\n1. three\n2) four', 'one goes on\ntwo\nthree\nfour'],
    ['rules', 'a\n\n* * *\n\nb\n\n---\n\nc', 'a\n\nb\n\nc'],
    ['fences', '```\n*kept*\n```\nafter', '*kept*\n\nafter'],
    ['tables', '| a | b |\n|---|:-:|\n| 1 | 2 |', 'a · b\n1 · 2'],
    ['wrapped lines', 'one\ntwo  \nthree\\\nfour', 'one two\nthree\nfour'],
  ])('are taken away: %s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('of nothing but opening marks do no harm', () => {
    for (const mark of [
      '[',
      '![',
      '*a ',
      '> ',
      '- ',
      '`a ',
      '_a__b ',
      '[a](',
      '<a ',
      '<!--',
      '|-',
      '# ',
      '\\',
    ]) {
      const blocks = blocksOf(mark.repeat(100_000));
      expect(Array.isArray(blocks)).toBe(true);
    }
  });

  it('are not seen in plain words, which come through as they are', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N},;’“”—]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 }),
        (paragraphs) => {
          const source = paragraphs.map((words) => `x ${words.join(' ')}`);
          expect(blocksOf(source.join('\n\n')).map(({ text }) => text)).toEqual(source);
        },
      ),
    );
  });
});
