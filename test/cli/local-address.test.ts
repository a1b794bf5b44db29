import { describe, expect, it } from 'vitest';
import { withLocalPort } from '../../cli/local-address.ts';

describe('the address of the feeds on a laptop', () => {
  const newsroom = (feedsUrl: string) => JSON.stringify({ publisher: { name: 'Pishtaz', feedsUrl }, feeds: [] });

  it('has the port that is served', () => {
    const changed = JSON.parse(withLocalPort(newsroom('http://localhost:8080/feeds'), 9000));
    expect(changed).toEqual({ publisher: { name: 'Pishtaz', feedsUrl: 'http://localhost:9000/feeds' }, feeds: [] });
  });

  it.each(['https://feeds.pishtaz.example/feeds', 'http://localhost:9000/feeds'])('stays as it is: %s', (feedsUrl) => {
    expect(withLocalPort(newsroom(feedsUrl), 9000)).toBe(newsroom(feedsUrl));
  });
});
