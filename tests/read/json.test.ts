import { Readable } from 'node:stream';
import fc from 'fast-check';
import { MAX_ARTICLE_BYTES, MAX_JSON_BYTES } from '../../src/read/limits.js';
import { Desk, faultOf, items, onlyArticle, onlyFault, piped } from './reading.js';

const desk = new Desk();

const FULL = {
  id: 'a-1',
  title: 'Talks fail',
  text: 'The talks failed.\nAll of them.',
  url: 'https://herald.example/talks',
  outlet: 'The Herald',
  publishedAt: '2025-07-28T09:30:00+02:00',
  byline: 'Ann Lee',
  language: 'en_GB',
};

const READ = {
  title: 'Talks fail',
  text: 'The talks failed.\nAll of them.',
  url: 'https://herald.example/talks',
  outlet: 'The Herald',
  publishedAt: '2025-07-28T07:30:00.000Z',
  byline: 'Ann Lee',
  language: 'en',
};

describe('a JSON file', () => {
  it('gives one article, with its id', async () => {
    const path = await desk.put('story.json', JSON.stringify(FULL, null, 2));

    expect(await items([path])).toEqual([{ origin: path, id: 'a-1', article: READ }]);
  });

  it('gives the articles of a list, and an error for each that is wrong', async () => {
    const path = await desk.put(
      'stories.json',
      JSON.stringify([FULL, { title: 'No text' }, { text: 'It failed.' }]),
    );

    const found = await items([path]);

    expect(
      found.map((item) => ('error' in item ? faultOf(item.error, path).message : item.article.title)),
    ).toEqual([
      'Talks fail',
      expect.stringMatching(/^FILE: article 2: the field "text" is missing; write \{/),
      'It failed',
    ]);
  });

  it('leaves out what is null, blank or unknown', async () => {
    const article = await desk.article(
      'story.json',
      JSON.stringify({ text: 'It failed.', title: ' ', url: null, outlet: '', publishedAt: '', section: 4 }),
    );

    expect(article).toMatchObject({ title: 'It failed', url: null, outlet: null, publishedAt: null });
  });

  it('takes a number for an id', async () => {
    expect(await items([await desk.put('a.json', '{"id": 7, "text": "It failed."}')])).toMatchObject([
      { id: '7' },
    ]);
  });

  it.each([
    ['broken JSON', '{"text": "It failed."', /^FILE: not JSON \(.+\); correct it, or name the format jsonl/],
    ['a number', '7', /^FILE: an article is a JSON object, not 7; write/],
    ['null', 'null', /^FILE: an article is a JSON object, not null; write/],
    ['a list in a list', '[[]]', /^FILE: article 1: an article is a JSON object, not a list; write/],
    ['an object without a text', '{}', /^FILE: the field "text" is missing; write/],
    [
      'a text of another type',
      '{"text": ["It failed."]}',
      /^FILE: the field "text" is \["It failed\."\]; give a string/,
    ],
    ['a blank text', '{"text": " \\n"}', /^FILE: the field "text" is empty; write/],
    [
      'a title of another type',
      '{"text": "It.", "title": {"a": 1}}',
      /^FILE: the field "title" is \{"a":1\}; give/,
    ],
    [
      'a date that is none',
      '{"text": "It.", "publishedAt": "last\\nweek"}',
      /^FILE: "publishedAt" is "last week", not a date; write a date such as/,
    ],
    [
      'a date of another type',
      '{"text": "It.", "publishedAt": 17}',
      /^FILE: the field "publishedAt" is 17; write a date such as/,
    ],
    [
      'an address that is none',
      '{"text": "It.", "url": "javascript:alert(1)"}',
      /^FILE: "url" is "javascript:alert\(1\)", not a web address/,
    ],
    [
      'a language that is none',
      '{"text": "It.", "language": "??"}',
      /^FILE: "language" is "\?\?", not a language code/,
    ],
    ['a NUL', '{"text": "It\\u0000failed."}', /^FILE: the field "text" holds a NUL character; take it out/],
  ])('with %s is refused', async (_, content, message) => {
    expect(await desk.fault('story.json', content)).toEqual({
      code: 'INPUT_MALFORMED',
      message: expect.stringMatching(message) as string,
    });
  });

  it.each(['', ' \n', '[]'])('with nothing in it is refused: %j', async (content) => {
    expect((await desk.fault('story.json', content)).code).toBe('INPUT_EMPTY');
  });

  it('with an article past the limit is refused for that article alone', async () => {
    const long = 'It failed. '.repeat(MAX_ARTICLE_BYTES / 10);
    const path = await desk.put('stories.json', JSON.stringify([{ text: long }, FULL]));

    const found = await items([path]);

    expect(found.map((item) => ('error' in item ? item.error.code : item.article.title))).toEqual([
      'INPUT_TOO_LARGE',
      'Talks fail',
    ]);
  });

  it('past the limit is refused', async () => {
    const fault = await desk.fault('stories.json', Buffer.alloc(MAX_JSON_BYTES + 1, ' '));

    expect(fault).toEqual({
      code: 'INPUT_TOO_LARGE',
      message: 'FILE: larger than 64 MB; write it as JSONL, one article a line',
    });
  });

  it('gives back any text as it was, but for line ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (body) => {
        fc.pre(body.trim() !== '' && !body.includes('\0'));
        const [item] = await piped(JSON.stringify([{ text: body, title: 'T' }]), { format: 'json' });
        expect(item).toMatchObject({ article: { title: 'T', text: body.replace(/\r\n?/g, '\n') } });
      }),
    );
  });

  it('gives an article or one line of error for any JSON', async () => {
    const record = fc.record(
      {
        id: fc.jsonValue(),
        title: fc.jsonValue(),
        text: fc.oneof(fc.string(), fc.jsonValue()),
        url: fc.jsonValue(),
        publishedAt: fc.jsonValue(),
        language: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), record), async (value) => {
        for (const item of await piped(JSON.stringify(value), { format: 'json' })) {
          if ('error' in item) expect(item.error.message).toMatch(/^stdin: [^\n\r]+; [^\n\r]+$/);
          else expect(item.article.text.trim()).not.toBe('');
        }
      }),
    );
  });

  it('keeps halves of surrogate pairs out of the store, each for one unit', async () => {
    const article = onlyArticle(await piped('{"text": "a\\ud83dz 😀", "title": "T"}'));

    expect(article.text).toBe('a\ufffdz 😀');
  });
});

describe('a JSONL file', () => {
  it('gives one article a line, with its place and id, and passes over blank lines', async () => {
    const path = await desk.put('stories.jsonl', `${JSON.stringify(FULL)}\r\n\n{"text": "It failed."}`);

    expect(await items([path])).toEqual([
      { origin: `${path}:1`, id: 'a-1', article: READ },
      { origin: `${path}:3`, id: null, article: expect.objectContaining({ text: 'It failed.' }) as object },
    ]);
  });

  it('reports bad lines by file and line, and gives the good ones', async () => {
    const lines = ['{"text": "One."}', '{"text": "Two."', 'no JSON', '{"text": 3}', '[]', '{"text": "Six."}'];
    const path = await desk.put('stories.jsonl', lines.join('\n'));

    const found = await items([path]);

    expect(
      found.map((item) =>
        'error' in item ? `${item.error.code} ${faultOf(item.error, path).message}` : item.article.text,
      ),
    ).toEqual([
      'One.',
      expect.stringMatching(/^INPUT_MALFORMED FILE:2: not JSON \(.+\); correct the line or take it out$/),
      expect.stringMatching(/^INPUT_MALFORMED FILE:3: not JSON \(Unexpected token 'o'\); correct the line/),
      expect.stringMatching(/^INPUT_MALFORMED FILE:4: the field "text" is 3; give a string/),
      expect.stringMatching(/^INPUT_MALFORMED FILE:5: an article is a JSON object, not a list; write/),
      'Six.',
    ]);
    expect(found.map(({ origin }) => origin)).toEqual([1, 2, 3, 4, 5, 6].map((line) => `${path}:${line}`));
  });

  it('gives the good lines around one of 400 MB, without keeping that one', async () => {
    const good = Buffer.from('{"text": "It failed."}\n');
    const used: number[] = [];
    async function* bytes() {
      yield good;
      yield Buffer.from('{"text": "');
      for (let n = 0; n < 400; n++) {
        yield Buffer.alloc(1024 * 1024, 'a');
        used.push(process.memoryUsage().arrayBuffers);
        await Promise.resolve();
      }
      yield Buffer.from('"}\n');
      yield good;
    }
    const found = await items(['-'], { stdin: Readable.from(bytes()) });

    expect(found.map((item) => ('error' in item ? item.error.message : item.article.text))).toEqual([
      'It failed.',
      'stdin:2: a line of more than 10 MB; write one article a line',
      'It failed.',
    ]);
    expect(Math.max(...used) - (used[0] ?? 0)).toBeLessThan(200 * 1024 * 1024);
  });

  it('reads a line just within the limit', async () => {
    const frame = '{"text":""}'.length;
    const text = 'a'.repeat(MAX_ARTICLE_BYTES - frame);

    expect(onlyArticle(await piped(`{"text":"${text}"}\n`)).text).toBe(text);
    expect(onlyFault(await piped(`{"text":"${text}a"}\n`, { format: 'jsonl' })).code).toBe('INPUT_TOO_LARGE');
  });

  it('is refused as a whole when it is empty or no text', async () => {
    expect((await desk.fault('a.jsonl', '')).code).toBe('INPUT_EMPTY');
    expect((await desk.fault('b.jsonl', '\n \n')).code).toBe('INPUT_EMPTY');
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
    expect((await desk.fault('c.jsonl', noise)).code).toBe('INPUT_BINARY');
  });

  it('reports a line with a NUL byte, and gives the others', async () => {
    const filler = '{"text": "It failed, and nobody was surprised by that."}\n'.repeat(3);
    const found = await items([await desk.put('a.jsonl', `{"text": "a\0b"}\n${filler}`)]);

    expect(found.map((item) => 'error' in item)).toEqual([true, false, false, false]);
  });

  it('gives the same articles however the bytes are cut', async () => {
    const lines = fc.array(
      fc.record({ text: fc.stringMatching(/^[a-zé“😀]{1,20}$/u), title: fc.constant('T') }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (records, size) => {
        const bytes = Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
        const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, (at + 1) * size),
        );
        const found = await items(['-'], { stdin: Readable.from(cuts), format: 'jsonl' });
        expect(found.map((item) => ('error' in item ? item.error.message : item.article.text))).toEqual(
          records.map(({ text }) => text),
        );
      }),
    );
  });
});
