import type { RequestHandler } from 'express';

/** The query editor for development. It is served from the installed package, and the page loads nothing from other hosts. */
export const graphiqlPage: RequestHandler = async (_request, response) => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // 9 MB: it is loaded when somebody opens the page
  const defaultQuery =
    '# npm run token -- --staff H201, then as a header: {"authorization": "Bearer …"}\nquery {\n  hall {\n    name\n    openingHours\n  }\n  items(first: 5) {\n    nodes {\n      itemCode\n      name\n    }\n  }\n}\n';
  response
    .type('html')
    .send(
      renderGraphiQL({ endpoint: '/graphql', title: '一窗通办', defaultQuery, headersEditorEnabled: true } as never),
    );
};
