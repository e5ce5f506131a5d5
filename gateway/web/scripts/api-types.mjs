// Types of the API, made from the OpenAPI documents that are committed under contracts/. `--check` fails where they are stale.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../../contracts/src/main/resources/contracts/openapi/', import.meta.url);
const folder = new URL('../src/api/generated/', import.meta.url);
const check = process.argv.includes('--check');
let stale = 0;

for (const service of ['gateway', 'requirements', 'planning', 'feedback']) {
  const document = JSON.parse(await readFile(new URL(`${service}.json`, documents), 'utf8'));
  const text = `// Made by \`npm run types\` from contracts/openapi/${service}.json. Not edited by hand.\n${astToString(
    await openapiTS(document, { alphabetize: true }),
  )}`;
  const file = new URL(`${service}.ts`, folder);
  if (!check) {
    await writeFile(file, text);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
    console.error(`src/api/generated/${service}.ts is not what contracts/openapi/${service}.json says: npm run types`);
    stale++;
  }
}
process.exit(stale ? 1 : 0);
