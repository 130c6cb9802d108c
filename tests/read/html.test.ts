import { MAX_HTML_MARKS, MAX_HTML_TAGS } from '../../src/read/limits.js';
import { Desk } from './reading.js';

const desk = new Desk();

const PARAGRAPHS = [
  'The foreign ministers of Norway and Chile met in Bergen on Monday, and talked about fish for three hours.',
  'Both said that the talks, which had been put off twice, were useful, and that nobody had raised his voice.',
  'A second meeting, to which Peru is to be invited as well, has been set for the first week of September.',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const TEXT = PARAGRAPHS.join('\n\n');

function page(head: string, body = `<article>${BODY}</article>`, attributes = ''): string {
  return `<!DOCTYPE html><html${attributes}><head>${head}</head><body>${body}</body></html>`;
}

function data(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

const ARTICLE_DATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Fish &amp; ministers',
  datePublished: '2025-07-28T09:30:00+02:00',
  author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ek' }],
  publisher: { '@type': 'Organization', name: 'The Herald' },
  url: 'https://herald.example/fish',
  inLanguage: 'en-GB',
};

const READ = {
  title: 'Fish & ministers',
  text: TEXT,
  url: 'https://herald.example/fish',
  outlet: 'The Herald',
  byline: 'Ann Lee, Bo Ek',
  language: 'en',
  publishedAt: '2025-07-28T07:30:00.000Z',
};

describe('the metadata of a page', () => {
  it.each([
    ['alone', ARTICLE_DATA],
    ['in a list', [{ '@type': 'BreadcrumbList' }, ARTICLE_DATA]],
    ['with several types', { ...ARTICLE_DATA, '@type': ['Thing', 'ReportageNewsArticle'] }],
    ['as the main thing of a page', { '@type': 'WebPage', name: 'x', mainEntity: ARTICLE_DATA }],
    [
      'in a graph, with its publisher and authors elsewhere',
      {
        '@graph': [
          { '@type': 'WebSite', '@id': '#site', name: 'Site' },
          { '@type': 'Organization', '@id': '#org', name: 'The Herald' },
          { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
          { ...ARTICLE_DATA, publisher: { '@id': '#org' }, author: [{ '@id': '#ann' }, 'Bo Ek'] },
        ],
      },
    ],
  ])('is taken from JSON-LD %s', async (_, value) => {
    expect(await desk.article('a.html', page(data(value)))).toEqual(READ);
  });

  it('is taken from OpenGraph and meta tags', async () => {
    const head = `
      <title>Something else</title>
      <meta property="og:title" content="Fish &amp;amp; ministers | The Herald">
      <meta property="og:site_name" content="The Herald">
      <meta property="og:url" content="https://herald.example/fish">
      <meta property="og:locale" content="en_GB">
      <meta property="article:published_time" content="2025-07-28T07:30:00Z">
      <meta property="article:author" content="https://social.example/ann">
      <meta name="author" content="By Ann Lee, Bo Ek">`.replaceAll('&amp;amp;', '&amp;');

    expect(await desk.article('a.html', page(head))).toEqual(READ);
  });

  it('is taken from what the reader sees', async () => {
    const body = `<article><h1>Fish &amp; ministers</h1><p>By <a rel="author">Ann Lee, Bo Ek</a></p>
      <time datetime="2025-07-28T07:30:00Z">Monday</time>${BODY}</article>`;
    const head = '<title>Fish</title><link rel="canonical" href="https://herald.example/fish">';

    expect(await desk.article('a.html', page(head, body, ' lang="en"'))).toMatchObject({
      ...READ,
      text: expect.stringContaining(TEXT) as string,
      outlet: null,
    });
  });

  it('prefers JSON-LD, and the canonical address before all others', async () => {
    const head = `${data(ARTICLE_DATA)}<meta property="og:title" content="Other">
      <meta property="og:url" content="https://other.example/"><link rel="canonical" href="https://herald.example/f">`;

    expect(await desk.article('a.html', page(head))).toEqual({ ...READ, url: 'https://herald.example/f' });
  });

  it('is null where the page does not say it, or says what cannot be read', async () => {
    const head = `<title>Fish</title><script type="application/ld+json">{broken</script>
      <meta name="date" content="last week"><link rel="canonical" href="/fish"><meta name="author" content="@herald">`;

    expect(await desk.article('a.html', page(head, undefined, ' lang="?"'))).toEqual({
      title: 'Fish',
      text: TEXT,
      url: null,
      outlet: null,
      byline: null,
      language: null,
      publishedAt: null,
    });
  });

  it('takes an author without a name for none', async () => {
    const value = { ...ARTICLE_DATA, author: { '@type': 'Person' } };

    expect((await desk.article('a.html', page(data(value)))).byline).toBeNull();
  });
});

describe('the text of a page', () => {
  it('leaves out what surrounds the article', async () => {
    const body = `<nav><a href="/">Home</a><a href="/world">World</a></nav><header>The Herald</header>
      <article>${BODY}<figure><img src="x.jpg"><figcaption>A fish. Photo: Bo</figcaption></figure>
      <script>var x = "<p>no</p>";</script><style>p {}</style></article>
      <aside>Read also: more fish</aside><footer>Imprint</footer>`;

    expect((await desk.article('a.html', page('<title>Fish</title>', body))).text).toBe(TEXT);
  });

  it('has a line for every line that a browser shows, and single spaces', async () => {
    const body = `<article><h2>Back-\u00adground</h2>
      <p>One\n   two &amp; <b>three</b><br>four&nbsp;five.</p><ul><li>six</li><li>seven</li></ul>
      <table><tr><td>a</td><td>b</td></tr></table>${BODY}</article>`;

    const { text } = await desk.article('a.html', page('<title>Fish</title>', body));

    expect(text).toBe(`Back-ground\n\nOne two & three\nfour five.\n\nsix\nseven\n\na b\n\n${TEXT}`);
  });

  it('does not say the headline and the author again', async () => {
    const body = `<article><h1>Fish &amp; ministers</h1><p>By Ann Lee, Bo Ek in Bergen</p>${BODY}</article>`;

    expect((await desk.article('a.html', page(data(ARTICLE_DATA), body))).text).toBe(TEXT);
  });

  it.each([
    ['a fragment', '<h1>Fish</h1><p>They met.</p>'],
    ['a page without a body tag', '<html><head><title>Fish</title></head><p>They met.</p></html>'],
    [
      'a page without head and body tags',
      '<!doctype html><html lang="en"><title>Fish</title><p>They met.</p>',
    ],
    ['a page without outer tags', '<!doctype html><title>Fish</title><p>They met.'],
    ['a page without an html tag', '<head><title>Fish</title></head><body><p>They met.</p></body>'],
    ['a page without paragraphs', '<html><head><title>Fish</title></head><body>They met.</body></html>'],
  ])('is found in %s', async (_, content) => {
    expect(await desk.article('a.html', content)).toMatchObject({ title: 'Fish', text: 'They met.' });
  });

  it('is taken from JSON-LD where the page has none', async () => {
    const value = { ...ARTICLE_DATA, articleBody: TEXT };

    expect((await desk.article('a.html', page(data(value), '<div id="app"></div>'))).text).toBe(TEXT);
  });
});

describe('a page that cannot be read', () => {
  it('because it has no text is an error', async () => {
    expect(await desk.fault('a.html', page('<title>Fish</title>', '<script>x</script>'))).toEqual({
      code: 'INPUT_EMPTY',
      message: 'FILE: the page has no text of an article; save the page with its text, or as .txt',
    });
  });

  it.each([
    ['10 MB of nested tags', '<div>'.repeat(2_000_000), `has more than ${MAX_HTML_TAGS} tags`],
    ['tags nested too deep', `${'<div>'.repeat(600)}text`, 'nests tags deeper than 512'],
    ['stray marks without number', '<'.repeat(9_000_000), `has more than ${MAX_HTML_MARKS} "<" and "&"`],
  ])('because of %s is an error', async (_, content, what) => {
    expect(await desk.fault('a.html', page('<title>Fish</title>', content))).toEqual({
      code: 'INPUT_TOO_LARGE',
      message: `FILE: the page ${what}; save the article alone, as text or HTML`,
    });
  });

  it('does not come from tags in scripts and comments', async () => {
    const noise = `<script>${'"<div>" && '.repeat(100_000)}</script><!-- ${'<div> & '.repeat(100_000)} -->`;

    expect((await desk.article('a.html', page('<title>Fish</title>', `${noise}${BODY}`))).text).toBe(TEXT);
  });
});
