import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newsroomToDeploy } from '../../cdk/newsroom-file.ts';
import { NewsroomError } from '../../shared/newsroom/read-newsroom.ts';

it('stops a deploy with a newsroom.json that the functions would refuse, naming the field', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'cobyline-newsroom-')), 'newsroom.json');
  writeFileSync(file, JSON.stringify({ publisher: { name: 'Pishtaz' } }));
  expect(() => newsroomToDeploy(file)).toThrow(NewsroomError);
  expect(() => newsroomToDeploy(file)).toThrow(/publisher\.url/);
});
