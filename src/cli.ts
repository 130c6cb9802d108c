import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './commands/package-root.js';
import { faultOf, say } from './commands/terminal.js';
import { SETTINGS } from './config.js';
import { DemarcheError, UsageError } from './errors.js';

/** Exit statuses: done; the input or the data was at fault; wrong usage. */
const FAULT = 1;
const USAGE = 2;

const EXAMPLES = `
Examples:
  demarche ingest stories/ more.jsonl       read files and folders into the database
  curl -s URL | demarche ingest -           read one document from a pipe
  demarche extract story.txt                show what one story says; no database
  demarche extract --explain story.txt      show how each claim came about, or why none did
  demarche query '{ actors { nodes { name } } }'
  demarche query --file q.graphql --variables '{"name":"Peru"}'
  demarche serve --port 8080                GraphQL and a page to ask questions on
`;

/** Runs one command line. Sets the process's exit status; a message on stderr says what went wrong. */
export async function main(argv: readonly string[]): Promise<void> {
  // The reader of our output went away (`| head`): nobody is left to tell.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.on('uncaughtException', (error) => {
    process.exit(report(error));
  });
  try {
    await program().parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** Tells the user of an error in one line and gives the exit status for it. */
function report(error: unknown): number {
  // Commander has already written its message.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
  if (error instanceof DemarcheError) say(error.message.replaceAll(/\s*\n\s*/g, ' '));
  else say(faultOf(error));
  return error instanceof UsageError ? USAGE : FAULT;
}

/** The commands and their arguments. Each command's code is loaded when it is called. */
function program(): Command {
  const demarche = new Command('demarche')
    .description('Reads news stories and answers who met whom, and who demanded what of whom.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .option(
      '--database <url>',
      `${SETTINGS.database.doc} (also ${SETTINGS.database.variable}; default ${SETTINGS.database.fallback})`,
    )
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      outputError: (text, write) => {
        const message = text
          .replace(/^error: /, '')
          .trim()
          .replaceAll(/\s*\n\s*/g, ' ');
        write(`demarche: ${message} (see demarche --help)\n`);
      },
    })
    .addHelpText('after', EXAMPLES)
    .exitOverride();

  const exit = (status: number): void => {
    process.exitCode = status;
  };

  demarche
    .command('ingest')
    .description('read stories into the database: files, folders, or - for stdin')
    .argument('<path...>', 'what to read')
    .option('--format <name>', 'the format, where it should not be recognised from the content')
    .action(async (paths: string[], _options, command: Command) => {
      const { ingest } = await import('./commands/ingest.js');
      exit(await ingest(paths, command.optsWithGlobals()));
    });

  demarche
    .command('extract')
    .description('print what each story says as a line of JSON; touches no database')
    .argument('<path...>', 'what to read')
    .option('--format <name>', 'the format, where it should not be recognised from the content')
    .option('--explain', 'print instead, sentence by sentence, what was found and why')
    .action(async (paths: string[], _options, command: Command) => {
      const { extract } = await import('./commands/extract.js');
      exit(await extract(paths, command.optsWithGlobals()));
    });

  demarche
    .command('query')
    .description('answer a GraphQL question from the database and print the result as JSON')
    .argument('[graphql]', 'the question')
    .option('--file <file>', 'read the question from a file, or from stdin with -')
    .option('--variables <json>', 'values of the variables, as a JSON object')
    .option('--operation <name>', 'which operation to run, where the question has several')
    .action(async (question: string | undefined, _options, command: Command) => {
      const { query } = await import('./commands/query.js');
      exit(await query(question, command.optsWithGlobals()));
    });

  demarche
    .command('serve')
    .description('serve GraphQL at /graphql and a page to ask questions on at /')
    .option('--host <address>', `${SETTINGS.host.doc} (default ${SETTINGS.host.fallback})`)
    .option('--port <number>', `${SETTINGS.port.doc} (default ${SETTINGS.port.fallback})`)
    .option('--samples', 'first read the sample stories that come with the program')
    .action(async (_options, command: Command) => {
      const { serve } = await import('./commands/serve.js');
      exit(await serve(command.optsWithGlobals()));
    });

  demarche
    .command('review')
    .description('list what is worth a look by a person, and take answers: same, different, confirm, reject')
    .argument('[answer]', 'same, different, confirm or reject; undo, for judgements; log, to list them')
    .argument('[what...]', 'items of the list, or ids; of an actor also ID:NAME, as far as it goes by a name')
    .option('--by <name>', 'who decides; on a terminal, without an answer, items are asked one by one')
    .option('--reason <text>', 'why')
    .option('--limit <number>', 'how many are listed at most', '20')
    .option('--json', 'list as lines of JSON')
    .action(async (answer: string | undefined, what: string[], _options, command: Command) => {
      const { review } = await import('./commands/review.js');
      exit(await review(answer, what, command.optsWithGlobals()));
    });

  demarche
    .command('rebuild')
    .description('drop all facts and derive them again from claims and judgements')
    .action(async (_options, command: Command) => {
      const { rebuild } = await import('./commands/rebuild.js');
      exit(await rebuild(command.optsWithGlobals()));
    });

  demarche
    .command('migrate')
    .description("bring the database to this program's version")
    .action(async (_options, command: Command) => {
      const { migrate } = await import('./commands/migrate.js');
      exit(await migrate(command.optsWithGlobals()));
    });

  return demarche;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
