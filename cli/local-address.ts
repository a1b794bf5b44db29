/**
 * newsroom.json for a laptop: where `publisher.feedsUrl` names this machine, its port becomes the one that is served
 * (`PORT=9000 npm start`), so that links in the feeds lead to the feeds. Any other address stays as it is.
 * @param newsroom newsroom.json as text, already checked
 */
export function withLocalPort(newsroom: string, port: number): string {
  const file: { publisher?: { feedsUrl?: string } } = JSON.parse(newsroom);
  const address = URL.parse(file.publisher?.feedsUrl ?? '');
  if (address === null || !['localhost', '127.0.0.1', '[::1]'].includes(address.hostname)) return newsroom;
  if (Number(address.port) === port) return newsroom;
  address.port = String(port);
  return JSON.stringify({ ...file, publisher: { ...file.publisher, feedsUrl: address.href } }, null, 2);
}
