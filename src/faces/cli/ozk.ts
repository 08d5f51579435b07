#!/usr/bin/env node
/** Entry of the command `ozk`. */
import { AFSLUITCODE } from '../../app/afhandeling.ts'
import { draai } from './programma.ts'

// A reader that stops early (`ozk … | head`) is no error: end quietly.
for (const stroom of [process.stdout, process.stderr]) {
  stroom.on('error', (fout: NodeJS.ErrnoException) => {
    process.exit(fout.code === 'EPIPE' ? AFSLUITCODE.gedaan : AFSLUITCODE.intern)
  })
}

// The code is set, not forced, so that what is still in the pipe gets written.
process.exitCode = await draai(process.argv.slice(2), process, process.env)
