import { createReadStream, existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { answer, SECURITY_HEADERS } from './responses.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Files whose name changes with their content, as the build names them: `assets/main-B3xk9_aZ.js`. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

const NOT_BUILT = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>demarche</title>
<h1>The page is not built yet</h1>
<p>Run <code>npm run build</code> in the folder of demarche and start the server again.
GraphQL is being served all the same, at <a href="/graphql">/graphql</a>.</p>
</html>
`;

interface WebFile {
  path: string;
  type: string;
  size: number;
  etag: string;
  cache: string;
}

/** The built folder of the browser page: `dist/web` of the package that this file is part of. */
export function defaultWebRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'dist', 'web');
}

/**
 * The static files of the browser page. They are listed once, so that a request can name nothing but what is
 * listed: no path leads out of the folder.
 */
export class WebPage {
  private constructor(private readonly files: ReadonlyMap<string, WebFile>) {}

  /** Lists a folder; where there is none, `/` tells how to build it. */
  static async of(root: string): Promise<WebPage> {
    const files = new Map<string, WebFile>();
    const entries = existsSync(root) ? await readdir(root, { recursive: true, withFileTypes: true }) : [];
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = await stat(path);
      const url = path.slice(root.length).split(sep).join('/').replace(/^\/*/, '/');
      files.set(url, {
        path,
        type: TYPES[extname(path)] ?? 'application/octet-stream',
        size,
        etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
        cache: HASHED.test(url) ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    }
    return new WebPage(files);
  }

  /** Whether a path of a URL is one of the page's. */
  has(path: string): boolean {
    return path === '/' || this.files.has(path);
  }

  /** Answers GET or HEAD of a path that the page has. */
  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = this.files.get(path === '/' ? '/index.html' : path);
    if (!file) {
      answer(
        response,
        200,
        { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
        NOT_BUILT,
      );
      return;
    }
    const headers = { ...SECURITY_HEADERS, 'cache-control': file.cache, etag: file.etag };
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    if (known?.includes(file.etag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': file.type, 'content-length': file.size });
    if (request.method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), response);
  }
}
