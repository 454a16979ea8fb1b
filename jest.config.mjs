/** ESM tests through SWC; workspace packages are read from source, so unit and integration tests need no build. */
export default {
  roots: ['packages', 'services', 'gateway', 'infra', 'e2e', 'scripts'].map((folder) => `<rootDir>/${folder}`), // node_modules is not crawled
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/.*/dist/'],
  testTimeout: 30_000, // hooks too: a cold transform cache on a busy machine is no failure
  maxWorkers: '100%',
};
