/** The least that `node:http` can do: ready bytes and headers by path, and 304 where the tag is known. */
import { createServer } from 'node:http';
import { measured } from './measured.mjs';

measured(({ answers }) => {
  const table = new Map(answers.map((answer) => [answer.path, answer]));
  const server = createServer((request, response) => {
    const { tag, full, notModified, body } = table.get(request.url);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, notModified);
      response.end();
    } else {
      response.writeHead(200, full);
      response.end(body);
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
});
