/** `npm run schema`: writes docs/schema.sql from a fresh, migrated store. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { PROJECTMAP } from '../src/platform/projectmap.ts'
import { schemabeeld } from '../src/platform/schemabeeld.ts'
import { maakTestdatabase } from '../src/platform/testdatabase.ts'

const database = await maakTestdatabase()
const client = new Client(database.verbindingen.migratie)
await client.connect()
try {
  mkdirSync(join(PROJECTMAP, 'docs'), { recursive: true })
  writeFileSync(join(PROJECTMAP, 'docs/schema.sql'), await schemabeeld(client))
} finally {
  await client.end()
  await database.sluit()
}
