import { randomBytes } from 'node:crypto';
import type { NewsroomStore } from '../functions/newsroom-store.ts';
import { Receivers } from '../functions/receivers.ts';
import { openServices } from '../functions/services.ts';
import { lineLog } from '../shared/platform/log.ts';
import { connect } from './connection.ts';
import { EXIT, UsageError } from './errors.ts';

/**
 * `cobyline partner secret ID`: makes what the partner's webhooks are signed with, on the running installation, and shows
 * it, once. The one before goes on signing beside it.
 * @returns the exit code
 */
export async function partnerSecretCommand(id: string): Promise<number> {
  const { variables, where } = connect();
  const newsroom = openServices('partner', variables, ['newsroomBucket'], {
    log: lineLog('partner', () => {}),
  }).newsroom();
  await demandPartner(id, newsroom);
  const secret = await new Receivers(newsroom).renewSecret(id, randomBytes(32));
  const lines = [`The new webhook secret of ${id} (${where}), shown this once:`, '', `  ${secret}`, ''];
  process.stdout.write(
    `${lines.join('\n')}\nWebhooks carry its signature from now on, beside the one of the secret before.\n`,
  );
  return EXIT.ok;
}

/**
 * `cobyline partner resume ID`: goes on with a partner that was paused because its webhooks failed.
 * @returns the exit code
 */
export async function partnerResumeCommand(id: string): Promise<number> {
  const { variables, where } = connect();
  const services = openServices('partner', variables, ['newsroomBucket', 'pushQueueUrl'], {
    log: lineLog('partner', () => {}),
  });
  await demandPartner(id, services.newsroom());
  const sent = await new Receivers(services.newsroom()).resume(id, services.queue('pushQueueUrl'));
  process.stdout.write(`${id} is told of stories again (${where}); ${sent} that waited are on their way.\n`);
  return EXIT.ok;
}

type Newsroom = Pick<NewsroomStore, 'newsroom'>;

async function demandPartner(id: string, store: Newsroom): Promise<void> {
  const { newsroom } = await store.newsroom();
  if (newsroom.partners.some((partner) => partner.id === id)) return;
  throw new UsageError(
    `There is no partner "${id}" in the newsroom.json that is in force; push it with "config push".`,
  );
}
