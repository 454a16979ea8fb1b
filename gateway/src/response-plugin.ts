import type { ApolloServerPlugin } from '@apollo/server';
import { loggedOperation, type Logger } from '@hall/subgraph-server';
import type { GatewayContext } from './context.ts';
import { limits } from './limits.ts';

/** Writes one log line for each operation, puts the id of the request on every error, and sends at most five errors, because a client cannot use more. */
export const responsePlugin = (log: Logger): ApolloServerPlugin<GatewayContext> => ({
  async requestDidStart() {
    const started = performance.now();
    return {
      async willSendResponse({ operationName, operation, contextValue, response }) {
        const { caller, trace } = contextValue;
        const kind = operation?.operation ?? null;
        const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const errors = result?.errors ?? [];
        const ms = Math.round(performance.now() - started);
        log.info(
          {
            operation: loggedOperation(operationName),
            kind,
            errors: errors.length,
            ms,
            signedIn: caller.subject !== '',
            ...trace,
          },
          'operation',
        );
        if (!result || errors.length === 0) return;
        result.errors = errors
          .slice(0, limits.errors)
          .map((error) => ({ ...error, extensions: { ...error.extensions, requestId: trace.requestId } }));
      },
    };
  },
});
