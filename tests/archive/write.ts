import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from '../../src/archive/index.js'
import { idTypes } from './idTypes.js'
import { withLedger } from './ledger.js'
import { sourcesPage } from './sourcesPage.js'

/*
 * Writes what is derived from the records: `npm run records`, after they were changed.
 */

const FOLDER = join(import.meta.dirname, '..', '..', 'src', 'archive')

const readme = join(FOLDER, 'README.md')

writeFileSync(join(FOLDER, 'ids.ts'), idTypes(archive))
writeFileSync(readme, withLedger(readFileSync(readme, 'utf8'), archive))
writeFileSync(join(FOLDER, 'sources.md'), sourcesPage(archive))
