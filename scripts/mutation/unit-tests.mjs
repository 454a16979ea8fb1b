// The unit tests of the rules, all of them for Mocha, which would `require` a test file by itself, past the module hooks. Sweeps are left out: with
// their random cases they kill a mutant by chance.
import { readdirSync } from 'node:fs';

const folder = new URL('../../services/review/src/domain/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
for (const file of files) if (file.endsWith('.unit.test.ts')) await import(new URL(file, folder).href);
