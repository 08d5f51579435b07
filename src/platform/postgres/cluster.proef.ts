/** A program for cluster.test.ts: starts the cluster, tells so, and writes rows until it is killed or told to stop. */
import { Client } from 'pg'
import { type Clusteropties, SUPERGEBRUIKER, startCluster } from './index.ts'

const opdracht = JSON.parse(process.argv[2] ?? '{}') as Clusteropties & { schrijf?: boolean }
const { host, port, pid, hergebruikt, datamap, stop } = await startCluster(opdracht)
process.stdout.write(`${JSON.stringify({ host, port, pid, hergebruikt, datamap })}\n`)

const gestopt = new Promise<void>((klaar) => {
  process.stdin.once('end', klaar).resume()
})
if (opdracht.schrijf) {
  const client = new Client({ host, port, user: SUPERGEBRUIKER, database: 'postgres', ssl: false })
  await client.connect()
  await client.query('create table if not exists rij (nr int primary key)')
  for (let nr = 1; ; nr++) {
    await client.query('insert into rij values ($1)', [nr])
    // Written after the answer of the server: what stands here was acknowledged.
    process.stdout.write(`${nr}\n`)
  }
}
await gestopt
await stop()
