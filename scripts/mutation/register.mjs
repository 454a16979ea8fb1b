// `node --import` this file to load TypeScript and the unit tests with the hooks beside it.
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
