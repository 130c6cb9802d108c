import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { depthRule, SERVE_LIMITS } from './limits.js';
import { safeError, type Log } from './safe-error.js';

/** The GraphQL side of the server. Nothing in it depends on NODE_ENV, and nothing is sent anywhere. */
export function makeApollo(schema: GraphQLSchema, httpServer: Server, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // the specification over HTTP has such a request be well-formed: its errors come with status 200
    status400ForVariableCoercionErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: SERVE_LIMITS.tokens },
    validationRules: [depthRule],
    formatError: (formatted, error) => safeError(error, codeOf(formatted.extensions?.code), log),
    logger: {
      debug: () => undefined,
      info: () => undefined,
      // it warns of how options will change in its own next version: nothing for who runs the server
      warn: () => undefined,
      error: (message: unknown) => {
        log(`demarche: ${String(message)}`);
      },
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: 5_000 }),
    ],
  });
}

function codeOf(code: unknown): string {
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'BAD_USER_INPUT';
}
