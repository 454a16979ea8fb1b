import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { serveHealth, type Health } from './health.ts';

/** Request bodies larger than this are refused with 413. */
export const MAX_BODY_BYTES = 256 * 1024;

/** An HTTP application of the hall: health, JSON bodies of bounded size, and no HTML in errors. Routes are added before `listen`. */
export function httpApplication(health: Health): Express {
  const app = express();
  app.disable('x-powered-by');
  serveHealth(app, health);
  return app;
}

/** Answers a broken request as JSON: the last handler of an application. */
export const jsonErrors: ErrorRequestHandler = (
  fault: { status?: number; type?: string },
  _request,
  response,
  next,
) => {
  if (response.headersSent) {
    next(fault);
    return;
  }
  const status = fault.status ?? 500;
  const tooLarge = status === 413;
  const message = tooLarge
    ? `The request is larger than ${MAX_BODY_BYTES} bytes.`
    : status < 500
      ? 'The request is not valid JSON.'
      : 'Something went wrong on our side.';
  const code = tooLarge ? 'REQUEST_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

/** How long a request may take to arrive, in milliseconds. Who sends half of one holds a connection, and is told 408 then. */
const ARRIVAL_MS = 30_000;

/**
 * Listens on loopback; port 0 takes a free one. Rejects when the port is taken. Idle sockets outlive those of the gateway's pool.
 * @param arrivalMs how long a request may take to arrive with its body
 */
export function listenOn(
  app: Express,
  port: number,
  arrivalMs = ARRIVAL_MS,
): Promise<{ readonly server: Server; readonly port: number }> {
  const limits = {
    headersTimeout: arrivalMs,
    requestTimeout: arrivalMs,
    connectionsCheckingInterval: arrivalMs / 10,
    keepAliveTimeout: 65_000,
  };
  return new Promise((resolve, reject) => {
    const server = createServer(limits, app).listen(port, '127.0.0.1');
    server.once('error', reject);
    server.once('listening', () => resolve({ server, port: (server.address() as AddressInfo).port }));
  });
}

/** Takes no new requests and lets the running ones finish, at most `deadlineMs`. */
export function closeServer(server: Server, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), deadlineMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
