/**
 * npm run bench [-- --kort]: bundles the bench as the product is bundled (esbuild, ESM) and runs it with plain Node, so
 * that no loader stands between the code and the clock. npm run bench -- web --data MAP: see web.ts.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const huis = resolve(import.meta.dirname, '..')
const map = join(huis, 'dist', 'bench')
const bundel = join(map, 'meting.mjs')

async function bench(): Promise<number> {
  const [eerste, ...rest] = process.argv.slice(2)
  if (eerste === 'web') {
    const argumenten = ['--import', 'tsx', join(huis, 'bench', 'web.ts'), ...rest]
    return spawnSync(process.execPath, argumenten, { stdio: 'inherit' }).status ?? 1
  }
  mkdirSync(map, { recursive: true })
  await build({
    entryPoints: [join(huis, 'bench', 'meting.ts')],
    outfile: bundel,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  // The generator of dossiers reads its figures beside itself.
  copyFileSync(join(huis, 'tests', 'orakel', 'gegevens.json'), join(map, 'gegevens.json'))
  const { status } = spawnSync(process.execPath, [bundel, ...process.argv.slice(2)], { cwd: huis, stdio: 'inherit' })
  return status ?? 1
}

bench().then((code) => {
  process.exitCode = code
})
