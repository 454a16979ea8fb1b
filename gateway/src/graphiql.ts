import type { RequestHandler } from 'express';

/** The query editor for development, from the installed package alone: the page loads nothing from elsewhere. */
export const graphiqlPage: RequestHandler = async (_request, response) => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // 9 MB: only for who opens it
  const defaultQuery =
    '# npm run token -- --staff H201, then as a header: {"authorization": "Bearer …"}\nquery {\n  hall {\n    name\n    openingHours\n  }\n  items(first: 5) {\n    nodes {\n      itemCode\n      name\n    }\n  }\n}\n';
  response
    .type('html')
    .send(
      renderGraphiQL({ endpoint: '/graphql', title: '一窗通办', defaultQuery, headersEditorEnabled: true } as never),
    );
};
