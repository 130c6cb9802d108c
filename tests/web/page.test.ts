import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { start, type Running } from '../cli/demarche.js';
import { HAS_BROWSER, launchBrowser } from './browser.js';

interface Answer {
  errors?: unknown;
  data: Record<string, unknown>;
}
interface Nodes<T> {
  nodes: T[];
}

const describeInBrowser = HAS_BROWSER ? describe : describe.skip;

describeInBrowser('the page at /', () => {
  let folder: string;
  let server: Running;
  let base: string;
  let browser: Browser;
  let closeBrowser: () => Promise<void>;
  let context: BrowserContext;
  let page: Page;
  /** What must not happen: complaints on the console, uncaught errors, failed or foreign requests. */
  let complaints: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demarche-web-'));
    const database = `sqlite:${join(folder, 'facts.sqlite')}`;
    server = start(['serve', '--port', '0', '--samples', '--database', database]);
    [base] = await server.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    ({ browser, close: closeBrowser } = await launchBrowser());
  });
  afterAll(async () => {
    await closeBrowser();
    server.child.kill('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(base).origin)
        complaints.push(`foreign: ${request.url()}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  /** The answer to the next run of an operation, as the server sent it. */
  const answerTo = async (operation: string): Promise<Answer> => {
    const response = await page.waitForResponse((candidate) => {
      const body = candidate.request().postDataJSON() as { operationName?: string } | null;
      return body?.operationName === operation;
    });
    return (await response.json()) as Answer;
  };
  const tab = (operation: string) => page.locator('.graphiql-tab-button', { hasText: operation });
  const answerPane = () => page.getByRole('region', { name: 'Result Window' });
  const opened = async (): Promise<void> => {
    const first = answerTo('WhoHasMet');
    await page.goto(base);
    await first;
  };
  const run = async (operation: string): Promise<Answer> => {
    await tab(operation).click();
    await page.getByText(`query ${operation}`).waitFor();
    // GraphiQL runs by the operation's name, which it learns a moment after the tab was opened; the masthead
    // marks the question once it is so.
    await page.locator(`[data-operation="${operation}"][aria-current="true"]`).waitFor();
    const answer = answerTo(operation);
    await page.locator('.graphiql-execute-button').click();
    return answer;
  };

  it('opens with the first question answered, and offers the others', async () => {
    await opened();
    await answerPane().getByText('Ingrid Sollund').first().waitFor();
    expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual([
      'WhoHasMet',
      'WithdrawnDemands',
      'PlannedNextWeek',
      'WhatHappened',
      'EverythingAbout',
    ]);
    expect(await page.getByRole('navigation').getByRole('button').allTextContents()).toEqual([
      'Who has Ingrid Sollund met?',
      'Which demands were withdrawn, and who says so?',
      'What is planned next week?',
      'What happened lately, in order?',
      'Everything about Hallgrímur Arnarsson',
    ]);
  });

  it('answers who has met whom', async () => {
    await opened();
    const { errors, data } = await run('WhoHasMet');
    expect(errors).toBeUndefined();
    const actor = data.actor as {
      counterparts: { edges: { meetingCount: number; node: { name: string }; meetings: Nodes<unknown> }[] };
    };
    expect(actor.counterparts.edges.length).toBeGreaterThan(2);
    for (const edge of actor.counterparts.edges) expect(edge.meetings.nodes.length).toBeGreaterThan(0);
  });

  it('answers which demands were withdrawn, with the sentence that says so', async () => {
    await opened();
    const { errors, data } = await run('WithdrawnDemands');
    expect(errors).toBeUndefined();
    const { nodes } = data.stances as Nodes<{ history: { act: string; claim: { quote: string } }[] }>;
    expect(nodes.length).toBeGreaterThan(0);
    for (const { history } of nodes)
      expect(history.find(({ act }) => act === 'WITHDRAWN')?.claim.quote).toBeTruthy();
  });

  it('answers what is planned in the week after the newest story', async () => {
    await opened();
    const { errors, data } = await run('PlannedNextWeek');
    expect(errors).toBeUndefined();
    const { nodes } = data.meetings as Nodes<{ date: string }>;
    expect(nodes.map(({ date }) => date)).toContain('2026-12-02');
  });

  it('answers what happened in the weeks up to the newest story', async () => {
    await opened();
    const { errors, data } = await run('WhatHappened');
    expect(errors).toBeUndefined();
    const { nodes } = data.timeline as Nodes<{ status?: string; date: string | null; act?: string }>;
    expect(nodes).toContainEqual(expect.objectContaining({ status: 'HELD', date: '2026-11-18' }));
    expect(nodes.filter(({ act }) => act !== undefined).length).toBeGreaterThan(0);
  });

  it('answers with everything about one actor', async () => {
    await opened();
    const { errors, data } = await run('EverythingAbout');
    expect(errors).toBeUndefined();
    const actor = data.actor as Record<'meetings' | 'stances' | 'articles', Nodes<unknown>> | null;
    for (const list of ['meetings', 'stances', 'articles'] as const)
      expect(actor?.[list].nodes.length).toBeGreaterThan(0);
  });

  it('brings a ready question back with a click after its tab was closed, and runs it', async () => {
    await opened();
    await tab('WithdrawnDemands').click();
    await page.locator('.graphiql-tab-active').getByRole('button', { name: 'Close Tab' }).click();
    await tab('WithdrawnDemands').waitFor({ state: 'detached' });
    const answer = answerTo('WithdrawnDemands');
    await page.getByRole('button', { name: 'Which demands were withdrawn, and who says so?' }).click();
    expect((await answer).errors).toBeUndefined();
    await tab('WithdrawnDemands').waitFor();
  });

  it('shows the schema that it got from the server', async () => {
    await opened();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
  });
});
