// Builds dist: the server and the CLI with esbuild, the web app with vite. Flags: --server, --web (default both), and
// --als-nodig: skip a part that another build has meanwhile finished from the same sources.
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { build as esbuild } from 'esbuild'
import { onderSlot } from './bouw-slot.ts'
import { bronAfdruk, type Deel, delen, gebouwdeAfdruk, ingangenVan } from './bron-afdruk.mjs'

// A test runner sets another value, and the web app would silently become a development build.
process.env.NODE_ENV = 'production'
const wortel = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(wortel, 'dist')

/** Splitting keeps what a CLI command does not need (database, web server) in chunks that it does not load. */
async function bouwServer(uit: string): Promise<void> {
  await esbuild({
    absWorkingDir: wortel,
    entryPoints: ingangenVan('server', wortel).map((pad) => join(wortel, pad)),
    entryNames: '[name]',
    chunkNames: 'deel-[hash]',
    outdir: uit,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    legalComments: 'none',
    logLevel: 'warning',
  })
  const ozk = join(uit, 'ozk.js')
  if (existsSync(ozk)) chmodSync(ozk, 0o755)
}

async function bouwWeb(uit: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: join(wortel, 'src/faces/web'),
    configFile: join(wortel, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: uit, emptyOutDir: true },
  })
}

/** A part is built aside and put in place whole: a server that starts now finds the old build or the new one. */
async function bouwDeel(deel: Deel): Promise<void> {
  if (ingangenVan(deel, wortel).length === 0) {
    process.stderr.write(`bouw ${deel}: nog geen ingang, overgeslagen\n`)
    return
  }
  const begin = performance.now()
  const afdruk = bronAfdruk(deel, wortel)
  const opzij = join(dist, `.${deel}-nieuw`)
  const oud = join(dist, `.${deel}-oud`)
  for (const map of [opzij, oud]) rmSync(map, { recursive: true, force: true })
  await (deel === 'server' ? bouwServer(opzij) : bouwWeb(opzij))
  if (existsSync(join(dist, deel))) renameSync(join(dist, deel), oud)
  renameSync(opzij, join(dist, deel))
  rmSync(oud, { recursive: true, force: true })
  writeFileSync(join(dist, `.bron-${deel}`), `${afdruk}\n`)
  process.stderr.write(`bouw ${deel}: ${Math.round(performance.now() - begin)} ms\n`)
}

const isActueel = (deel: Deel): boolean =>
  gebouwdeAfdruk(deel, wortel) === bronAfdruk(deel, wortel) &&
  ingangenVan(deel, wortel).every((ingang) => existsSync(join(wortel, delen[deel].uitkomsten[ingang] ?? '')))

const vlaggen = process.argv.slice(2)
const gevraagd = (['server', 'web'] as const).filter((deel) => vlaggen.includes(`--${deel}`))
const teBouwen = gevraagd.length > 0 ? gevraagd : (['server', 'web'] as const)

try {
  mkdirSync(dist, { recursive: true })
  await onderSlot(join(dist, '.bouwslot'), async () => {
    for (const deel of teBouwen) {
      if (!(vlaggen.includes('--als-nodig') && isActueel(deel))) await bouwDeel(deel)
    }
  })
} catch (fout) {
  process.stderr.write(`De bouw is niet gelukt. ${fout instanceof Error ? fout.message : String(fout)}\n`)
  process.exitCode = 1
}
