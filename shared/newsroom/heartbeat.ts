import { feedDefinition } from './feed-definition.ts';
import { type Newsroom, source } from './newsroom.ts';
import { HEARTBEAT } from './reserved-names.ts';

/** What the heartbeat comes out in: one story, in the smallest document, for nobody. */
const FEED = feedDefinition.parse({
  id: HEARTBEAT,
  title: 'Heartbeat',
  description: 'Whether the pipeline is alive. Not for partners.',
  // Copy of a sender that nobody knows needs a licence; nobody reads this feed.
  licences: [{ agency: '*' }],
  size: 1,
  maximumAgeDays: 1,
  withdrawnForDays: 1,
  archiveDays: 0,
  profileOverrides: { documents: ['feed.json'] },
});

/**
 * The newsroom that the heartbeat lives in: the one in force, with the heartbeat's source and feed in place of all others and
 * nobody to be told. So it can reach no other feed, whatever newsroom.json says, and stands on the same configuration.
 */
export function heartbeatNewsroom({ publisher: { hub: _hub, ...publisher }, ...newsroom }: Newsroom): Newsroom {
  return {
    ...newsroom,
    publisher,
    sources: { [HEARTBEAT]: source.parse({ name: 'Heartbeat', provider: 'cobyline.heartbeat' }) },
    feeds: [FEED],
    partners: [],
  };
}
