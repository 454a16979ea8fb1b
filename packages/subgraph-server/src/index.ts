export { connectionOf, pageRequest, type Connection, type PageArguments, type PageRequest } from './connection.ts';
export { createLog, type Logger } from './log.ts';
export { repeat, type Repeating } from './repeat.ts';
export { readSchema } from './read-schema.ts';
export { closeServer, httpApplication, jsonErrors, listenOn, MOST_BODY_BYTES, type Health } from './serve-http.ts';
export { startSubgraph, type RunningSubgraph, type Subgraph } from './start-subgraph.ts';
export { GATEWAY_ISSUER, type RequestTrace, type VerifiedCaller } from './verify-caller.ts';
export { portFrom, required, serviceConfig, type ServiceConfig } from './service-config.ts';
export { stopOnSignal } from './stop-on-signal.ts';
