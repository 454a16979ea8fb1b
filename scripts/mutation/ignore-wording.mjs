// Leaves the wording alone: what a Chinese text says is checked by who reads it, not by a test that repeats it.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const chinese = /\p{Script=Han}/u;

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'wording', {
    shouldIgnore(path) {
      if (path.isStringLiteral() && chinese.test(path.node.value)) return 'wording';
      if (path.isTemplateLiteral() && path.node.quasis.some(({ value }) => chinese.test(value.raw))) return 'wording';
      return undefined;
    },
  }),
];
