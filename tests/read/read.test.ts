import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FORMATS } from '../../src/read/read.js';
import { EXTENSIONS } from '../../src/read/formats.js';
import { Desk, faultOf, items, onlyArticle, onlyFault, piped } from './reading.js';

const desk = new Desk();

async function titles(paths: readonly string[], format?: string): Promise<string[]> {
  const found = await items(paths, { format });
  return found.map((item) =>
    'error' in item ? faultOf(item.error, desk.folder).message : item.article.title,
  );
}

const story = (title: string) => `${title}\n\nThe ministers met on Monday.`;

describe('where articles are read from', () => {
  it('files and folders in the order given, folders by name and with the folders in them', async () => {
    await desk.put('in/b.txt', story('B'));
    await desk.put('in/a/z.md', story('# AZ'));
    await desk.put('in/c.jsonl', '{"title": "C1", "text": "x"}\n{"title": "C2", "text": "x"}');
    const last = await desk.put('last.txt', story('Last'));

    expect(await titles([last, join(desk.folder, 'in')])).toEqual(['Last', 'AZ', 'B', 'C1', 'C2']);
  });

  it('folders without their hidden files, READMEs and files of unknown kinds', async () => {
    for (const name of ['.hidden.txt', '.git/a.txt', 'README.md', 'photo.png', 'notes', 'A.TXT']) {
      await desk.put(`in/${name}`, story('Story'));
    }

    const found = await items([join(desk.folder, 'in')]);

    expect(found.map(({ origin }) => origin)).toEqual([join(desk.folder, 'in', 'A.TXT')]);
  });

  it('folders with links that lead in a circle, once', async () => {
    await desk.put('in/a.txt', story('A'));
    await symlink('..', join(desk.folder, 'in', 'up'));
    await symlink(desk.folder, join(desk.folder, 'in', 'round'));

    expect(await titles([join(desk.folder, 'in')])).toEqual(['A']);
  });

  it('only files of the named format in a folder', async () => {
    await desk.put('a.txt', story('A'));
    await desk.put('b.jsonl', '{"title": "B", "text": "x"}');

    expect(await titles([desk.folder], 'jsonl')).toEqual(['B']);
  });

  it('standard input', async () => {
    expect(await piped(story('Piped'))).toEqual([
      { origin: 'stdin', id: null, article: expect.objectContaining({ title: 'Piped' }) as object },
    ]);
    expect(await piped('{"text": "a"}\n{"id": "i", "text": "b"}\n')).toMatchObject([
      { origin: 'stdin:1', id: null },
      { origin: 'stdin:2', id: 'i' },
    ]);
  });

  it('a pipe with a name', async () => {
    const pipe = join(desk.folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [found] = await Promise.all([
      items([pipe]),
      import('node:fs/promises').then((fs) => fs.writeFile(pipe, story('Piped'))),
    ]);

    expect(onlyArticle(found).title).toBe('Piped');
  });
});

describe('the format', () => {
  const html = '<!doctype html><html><head><title>T</title></head><body><p>They met.</p></body></html>';

  it('has a name and file endings of its own', () => {
    expect(FORMATS).toEqual(['jsonl', 'json', 'html', 'markdown', 'text']);
    expect(new Set(EXTENSIONS).size).toBe(EXTENSIONS.length);
  });

  it.each([
    ['HTML', html],
    ['HTML after a comment', `<!-- saved -->\n${html}`],
    ['Markdown', '# T\n\nThey *met*.'],
    ['Markdown with front matter', '---\ntitle: T\n---\n\nThey met.'],
    ['JSON', '{\n  "title": "T",\n  "text": "They met."\n}'],
    ['a JSON list', ' [{"title": "T", "text": "They met."}]'],
    ['JSONL', '{"title": "T", "text": "They met."}\n'],
    ['text', 'T\n\nThey met.'],
  ])('is told by the content where the name does not tell it: %s', async (_, content) => {
    for (const name of ['story', 'story.dat']) {
      const article = await desk.article(name, content);
      expect([article.title, article.text.replaceAll('*', '')]).toEqual(['T', 'They met.']);
    }
    expect(onlyArticle(await piped(content)).title).toBe('T');
  });

  it('is JSONL even where the first line is broken or longer than what is looked at', async () => {
    const broken = await piped('{"text": "a"\n{"text": "b"}\n');
    expect(broken.map((item) => 'error' in item)).toEqual([true, false]);
    const long = JSON.stringify({ text: 'a '.repeat(100_000) });
    expect((await piped(`${long}\n${long}\n`)).map(({ origin }) => origin)).toEqual(['stdin:1', 'stdin:2']);
  });

  it('is told by the name before the content', async () => {
    expect((await desk.article('a.txt', html)).text).toBe(html);
  });

  it('is the one that is named before all', async () => {
    expect((await desk.article('a.txt', html, { format: 'html' })).title).toBe('T');
  });

  it.each(['<?xml version="1.0"?><rss></rss>', '<svg xmlns="x"></svg>'])(
    'may be unknown: %s',
    async (content) => {
      expect(await desk.fault('feed.xml', content)).toEqual({
        code: 'FORMAT_UNKNOWN',
        message: 'FILE: in no format known here; name it with --format (jsonl, json, html, markdown, text)',
      });
    },
  );

  it('that is named must exist', async () => {
    expect(onlyFault(await piped('x', { format: 'docx' }))).toEqual({
      code: 'FORMAT_UNKNOWN',
      message: 'docx: no such format; take jsonl, json, html, markdown, text',
    });
  });
});

describe('bad input', () => {
  it('is reported, and what comes after it is read', async () => {
    const good = await desk.put('good.txt', story('Good'));
    const empty = await desk.put('empty.txt', '');

    expect(await titles([join(desk.folder, 'none.txt'), empty, good])).toEqual([
      expect.stringMatching(/none\.txt: no such file or folder; check the path$/),
      expect.stringMatching(/empty\.txt: is empty; give a file with the text of an article$/),
      'Good',
    ]);
  });

  it.each(['', ' \n\t\n', '\ufeff'])('an empty file: %j', async (content) => {
    expect((await desk.fault('a.txt', content)).code).toBe('INPUT_EMPTY');
    expect(onlyFault(await piped(content)).code).toBe('INPUT_EMPTY');
  });

  it.each([
    ['a PNG image', '\x89PNG\r\n\x1a\n\0\0\0'],
    ['a PDF document', '%PDF-1.7\n1 0 obj'],
    ['a ZIP archive or an office document', 'PK\x03\x04\x14\0'],
    ['a gzip archive', '\x1f\x8b\x08\0\0'],
    ['an RTF document', '{\\rtf1 hello}'],
    ['a JPEG image', '\xff\xd8\xff\xe0'],
  ])('a binary file, which is called what it is: %s', async (what, content) => {
    const expected = {
      code: 'INPUT_BINARY',
      message: `FILE: is ${what}, not text; save its text as .txt or .html first`,
    };
    for (const name of ['a.txt', 'a.jsonl', 'a.bin']) {
      expect(await desk.fault(name, Buffer.from(content, 'latin1'))).toEqual(expected);
    }
    expect(onlyFault(await piped(Buffer.from(content, 'latin1')), 'stdin')).toEqual(expected);
  });

  it.each([
    ['a NUL', Buffer.from(`The talks\0failed. ${'Nobody was surprised. '.repeat(20)}`)],
    ['control characters all over', Buffer.from('a\x01b\x02c\x03')],
    ['every byte', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
  ])('a text with %s', async (_, content) => {
    for (const name of ['a.txt', 'a.md', 'a.html', 'a']) {
      expect((await desk.fault(name, content)).code).toBe('INPUT_BINARY');
    }
  });

  it('a folder with nothing to read', async () => {
    await desk.put('in/photo.png', 'x');

    expect(onlyFault(await items([join(desk.folder, 'in')]), join(desk.folder, 'in'))).toEqual({
      code: 'INPUT_EMPTY',
      message: `FILE: holds no file to read (${EXTENSIONS.join(', ')}); give a folder with articles`,
    });
  });

  it('a link in a folder that leads nowhere, beside a good file', async () => {
    await desk.put('b.txt', story('B'));
    await symlink('nowhere', join(desk.folder, 'a.txt'));

    expect(await titles([desk.folder])).toEqual([expect.stringMatching(/a\.txt: no such file/), 'B']);
  });

  it('a file that may not be read', async () => {
    const path = await desk.put('a.txt', story('A'));
    await chmod(path, 0);
    // The superuser may read everything: there is nothing to see for it.
    if (process.getuid?.() === 0) return;

    expect(onlyFault(await items([path]), path)).toEqual({
      code: 'FILE_UNREADABLE',
      message: 'FILE: may not be read by this user; check the file and its permissions',
    });
  });

  it('a stream that breaks off', async () => {
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from('{"text": "a"}\n');
        throw Object.assign(new Error('broken'), { code: 'EIO' });
      })(),
    );

    expect(onlyFault(await items(['-'], { stdin, format: 'jsonl' })).message).toBe(
      'stdin: cannot be read: the disk reports an error; check the file and its permissions',
    );
  });

  it('a text of 100 MB, refused before it is read', async () => {
    const path = await desk.put('a.txt', story('A').repeat(5000));
    await truncate(path, 100 * 1024 * 1024);

    expect(onlyFault(await items([path]), path)).toEqual({
      code: 'INPUT_TOO_LARGE',
      message: 'FILE: larger than 10 MB; give one article a file, or many as JSONL',
    });
  });

  it('a stream without end, given up at the limit', async () => {
    let given = 0;
    let closed = false;
    const endless = (function* () {
      try {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1024 * 1024, 'word ');
        }
      } finally {
        closed = true;
      }
    })();

    expect(onlyFault(await items(['-'], { stdin: Readable.from(endless) })).code).toBe('INPUT_TOO_LARGE');
    expect(given).toBeLessThan(40);
    expect(closed).toBe(true);
  });

  it('with line ends in names is still told on one line', async () => {
    await mkdir(join(desk.folder, 'a\nb'));
    const [item] = await items([join(desk.folder, 'a\nb', 'none\u001b[31m.txt')]);

    expect(item && 'error' in item ? item.error.message : '').toMatch(/^\P{Cc}+a b\P{Cc}+$/u);
  });
});
