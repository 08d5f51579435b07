// A fingerprint of the sources of each part of the build, so that a build is made when a source changed and only then.
// Contents are hashed, not times: a copied or unpacked clone has new times and the same sources.
// Plain JavaScript, because `npm start` needs it before any build tool is known to be there.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The parts of the build: what each is made of, and the files without which it is not complete. */
export const delen = {
  server: {
    bronnen: ['src', 'package.json', 'tsconfig.json', 'tools/bouw.ts'],
    zonder: ['src/faces/web'],
    ingangen: ['src/app/start.ts', 'src/faces/cli/ozk.ts'],
    uitkomsten: { 'src/app/start.ts': 'dist/server/start.js', 'src/faces/cli/ozk.ts': 'dist/server/ozk.js' },
  },
  web: {
    bronnen: ['src', 'package.json', 'tsconfig.json', 'tools/bouw.ts', 'vite.config.ts'],
    zonder: ['src/app', 'src/platform', 'src/faces/http', 'src/faces/cli'],
    ingangen: ['src/faces/web/index.html'],
    uitkomsten: { 'src/faces/web/index.html': 'dist/web/index.html' },
  },
}

const isTest = (pad) => /\.test\.tsx?$/.test(pad)

function* bestanden(pad) {
  if (!existsSync(pad)) return
  if (statSync(pad).isFile()) {
    yield pad
    return
  }
  for (const naam of readdirSync(pad).sort()) yield* bestanden(join(pad, naam))
}

/** The entries of a part that exist: while the house is being built, or in a package without sources, some do not. */
export function ingangenVan(deel, wortel) {
  return delen[deel].ingangen.filter((pad) => existsSync(join(wortel, pad)))
}

/** sha256 over the names and contents of all sources of a part; tests do not count. */
export function bronAfdruk(deel, wortel) {
  const afdruk = createHash('sha256')
  for (const bron of delen[deel].bronnen) {
    for (const bestand of bestanden(join(wortel, bron))) {
      const pad = relative(wortel, bestand).split(sep).join('/')
      if (isTest(pad) || delen[deel].zonder.some((map) => pad.startsWith(`${map}/`))) continue
      afdruk.update(`${pad}\0`).update(createHash('sha256').update(readFileSync(bestand)).digest())
    }
  }
  return afdruk.digest('hex')
}

/** The fingerprint of the sources that the build in dist was made of, or undefined when there is none. */
export function gebouwdeAfdruk(deel, wortel) {
  try {
    return readFileSync(join(wortel, 'dist', `.bron-${deel}`), 'utf8').trim()
  } catch {
    return undefined
  }
}
