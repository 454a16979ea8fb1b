import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { concatAST, GraphQLError, lexicographicSortSchema, parse, printSchema, Source } from 'graphql';

const root = new URL('../', import.meta.url);

/**
 * The graph of all services, as their `.graphql` files have it now.
 * @typedef {object} ComposedGraph
 * @property {string[]} faults why the subgraphs cannot be composed; the other texts are empty then
 * @property {{ name: string, url: string, typeDefs: import('graphql').DocumentNode }[]} subgraphs
 * @property {string} supergraph what the gateway runs by
 * @property {string} publicSchema what clients see
 */

/** Composes the subgraphs. Throws, with file and line, when one of them cannot be read as GraphQL. @returns {ComposedGraph} */
export function composeGraph() {
  const subgraphs = readdirSync(new URL('services/', root))
    .filter((name) => schemaFilesOf(name).length > 0)
    .map((name) => ({
      name,
      url: `http://${name}.invalid/`,
      typeDefs: concatAST(schemaFilesOf(name).map(readSchema)),
    }));
  const { errors = [], hints = [], supergraphSdl = '' } = composeServices(subgraphs);
  const faults = [...errors, ...hints.filter((hint) => !isExpected(hint))].map(({ message }) => message);
  if (faults.length > 0) return { faults, subgraphs, supergraph: '', publicSchema: '' };
  return { faults, subgraphs, supergraph: supergraphSdl, publicSchema: publicSchemaOf(supergraphSdl) };
}

/** What clients see of a supergraph, in an order that does not depend on the composer. @param {string} supergraph */
export function publicSchemaOf(supergraph) {
  return printSchema(lexicographicSortSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema())) + '\n';
}

/** The `.graphql` files of a service, from the root on. @param {string} name */
function schemaFilesOf(name) {
  const folder = `services/${name}/src/graphql/`;
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => folder + file);
}

/** @param {string} file */
function readSchema(file) {
  try {
    return parse(new Source(readFileSync(new URL(file, root), 'utf8'), file));
  } catch (fault) {
    throw fault instanceof GraphQLError ? new Error(String(fault)) : fault; // the text of a slip has file and line
  }
}

/**
 * Each service has refusal codes of its own; the graph has them all, and each describes them in its own words.
 * @param {{ definition: { code: string }, message: string }} hint
 */
function isExpected({ definition, message }) {
  return (
    (definition.code === 'INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM' && message.includes('RefusalCode')) ||
    definition.code === 'INCONSISTENT_DESCRIPTION'
  );
}
