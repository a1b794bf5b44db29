import { expect, it } from 'vitest';
import { newsItem } from './invented-copy.ts';
import { LIGHT_NEWSROOM, MemoryNewsroom } from './memory-newsroom.ts';

/** What caches are told about a feed. */
async function cacheControl(isPublic: boolean): Promise<string> {
  const [feed] = LIGHT_NEWSROOM.feeds;
  const feeds = [{ ...feed, id: 'all', public: isPublic, licences: [{ agency: '*' }] }];
  const room = await MemoryNewsroom.open({ ...LIGHT_NEWSROOM, feeds, partners: [] });
  await room.drop('wire', 'ferry.xml', newsItem());
  return (await room.objects.feeds.get('feeds/all/feed.json'))?.cacheControl ?? '';
}

it('lets any cache keep a public feed', async () => {
  expect(await cacheControl(true)).toContain('public');
});

// RFC 9111 section 3.5: an answer to a request with Authorization may be shared only where one of these words says so.
it('lets no shared cache keep a feed behind a key', async () => {
  expect(await cacheControl(false)).toMatch(/^max-age=\d+/);
  expect(await cacheControl(false)).not.toMatch(/public|s-maxage|must-revalidate/);
});
