import { readFile } from 'node:fs/promises';
import { source as sourceSchema } from '../shared/newsroom/newsroom.ts';
import { readWire } from '../shared/wire/read-wire.ts';
import { EXIT, UsageError } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';
import { wireFiles } from './wire-files.ts';

/**
 * `cobyline read FILE`: what was understood of one file, as JSON on stdout.
 * @returns the exit code
 */
export async function readCommand(file: string, options: { config?: string; source?: string }): Promise<number> {
  const { newsroom } = await readNewsroomFile(options.config);
  const [found, ...more] = await wireFiles([file], newsroom, options.source);
  if (found === undefined || more.length > 0) throw new UsageError(`"${file}" is a folder; read takes one file.`);
  const source = newsroom.sources[found.source] ?? sourceSchema.parse({});
  const reading = await readWire(
    await readFile(found.path),
    {
      timeZone: source.timeZone,
      ...(source.language !== undefined && { language: source.language }),
      outletNames: newsroom.outlets.flatMap((outlet) => [...Object.values(outlet.names), ...outlet.alsoPrinted]),
    },
    newsroom.limits,
    () => performance.now(),
  );
  process.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
  const bad = reading.rejection !== undefined || reading.items.some((item) => 'rejection' in item);
  return bad ? EXIT.rejected : EXIT.ok;
}
