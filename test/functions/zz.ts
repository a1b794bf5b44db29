import { MemoryNewsroom } from './memory-newsroom.ts';
import { newsItem } from './invented-copy.ts';
import { recentKey } from '../../functions/layout.ts';
import { digestOf, storyIdOf } from '../../shared/story/identity.ts';
const room = await MemoryNewsroom.open();
const w = 'harbour minister bridge closed after inspection cracks found pillars engineers ferry islands tuesday ministry works said lorries port traffic budget vote council strike teachers rain forecast storm'.split(' ');
let x = 1; const pick = (n: number) => Array.from({ length: n }, () => w[(x = (x * 48271) % 2147483647) % w.length]).join(' ');
for (const day of ['2026-03-08','2026-03-09','2026-03-10','2026-03-11']) {
  const versions: any = {};
  for (let i = 0; i < 1500; i++) { const id = `urn:x:${day}:${i}`; versions[digestOf(id)] = { mayFollow: true, card: { story: storyIdOf('wire.example', id), provider: 'wire.example', itemId: id, kind: 'text', language: 'en', created: `${day}T${String(i % 24).padStart(2, '0')}:00:00.000Z`, received: `${day}T${String(i % 24).padStart(2, '0')}:00:00.000Z`, headline: pick(8), lead: pick(60).slice(0, 400), topic: '', following: i % 5 ? 'none' : 'update', names: [] } }; }
  const body = JSON.stringify({ versions });
  if (day.endsWith('10')) console.log('bytes a day', body.length);
  await room.objects.newsroom.put(recentKey('wire.example', 'en', `${day}T00:00:00.000Z` as any), body);
}
for (let i = 0; i < 4; i++) {
  const t = Date.now(); const c = process.cpuUsage();
  await room.drop('wire', `${i}.xml`, newsItem({ guid: `urn:n:${i}`, created: `2026-03-10T1${i}:00:00Z`, headline: pick(8), body: pick(60) }));
  console.log(Date.now() - t, 'ms wall', process.cpuUsage(c).user / 1000, 'ms cpu', (await room.receiptOf(`${i}.xml`))?.remarks.length);
}
