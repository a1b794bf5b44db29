#!/usr/bin/env node
// The one file that has to run on whatever Node the machine has: it hands over to the Node 24 that the project brings
// along (the runtime that is deployed to), which runs TypeScript as it is.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./cobyline.ts', import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);
const brought = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));

if (major >= 24) {
  await import('./cobyline.ts');
} else if (existsSync(brought)) {
  const child = spawn(brought, ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
} else {
  console.error(
    `Cobyline needs Node 24; this is ${process.version}. Run "npm ci" in its folder, which installs one beside it.`,
  );
  process.exit(2);
}
