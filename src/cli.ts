#!/usr/bin/env node
// The one door to all commands: npm run verbatim -- <command>.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Without it each start strips the types of every file anew, which is half of the time a digest takes. Where the
// folder can't be written, nothing is cached and nothing fails.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/verbatim', import.meta.url)));

const { runProgram } = await import('./cli/program.ts');
await runProgram(process.argv.slice(2));
