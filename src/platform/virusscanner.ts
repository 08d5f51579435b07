/**
 * A virus scanner of the organisation itself, asked before a file is kept: clamd over a socket (`unix:/run/clamd.sock`,
 * `tcp:host:3310`), or a command that reads the file from its input (`clamdscan --no-summary -`; exit 0 clean, 1 infected).
 */
import { spawn } from 'node:child_process'
import { connect, type Socket } from 'node:net'

export type Scanoordeel = 'schoon' | 'besmet' | 'onbereikbaar'

export interface Virusscanner {
  /** Never throws: what cannot be scanned is `onbereikbaar`, and then the file is not kept. */
  scan(inhoud: Uint8Array): Promise<Scanoordeel>
}

const WACHT_MAX_MS = 20_000
const DEEL_BYTES = 65_536

/** `instelling` is the value of OZK_VIRUSSCANNER. */
export function maakVirusscanner(instelling: string, wachtMaxMs = WACHT_MAX_MS): Virusscanner {
  const [, soort, adres = ''] = /^(unix|tcp):(.+)$/.exec(instelling) ?? []
  if (soort === undefined) return { scan: (inhoud) => metOpdracht(instelling, inhoud, wachtMaxMs) }
  const [, host = '', poort = ''] = /^(.+):([0-9]{1,5})$/.exec(adres.replace(/^\/\//, '')) ?? []
  const verbind = () => (soort === 'unix' ? connect(adres) : connect(Number(poort), host))
  return { scan: (inhoud) => metClamd(verbind, inhoud, wachtMaxMs) }
}

/** No shell: the parts between spaces are the program and its arguments, and nothing of the file is among them. */
function metOpdracht(opdracht: string, inhoud: Uint8Array, wachtMaxMs: number): Promise<Scanoordeel> {
  const [programma = '', ...argumenten] = opdracht.trim().split(/\s+/)
  return new Promise((klaar) => {
    const kind = spawn(programma, argumenten, { stdio: ['pipe', 'ignore', 'ignore'], timeout: wachtMaxMs })
    kind.on('error', () => klaar('onbereikbaar'))
    kind.on('close', (code) => klaar(code === 0 ? 'schoon' : code === 1 ? 'besmet' : 'onbereikbaar'))
    // A scanner that has seen enough may close its input before the end.
    kind.stdin.on('error', () => {})
    kind.stdin.end(inhoud)
  })
}

/** INSTREAM of clamd: pieces with their length before them, and a piece of length nought at the end. */
function metClamd(verbind: () => Socket, inhoud: Uint8Array, wachtMaxMs: number): Promise<Scanoordeel> {
  return new Promise((klaar) => {
    const socket = verbind()
    let antwoord = ''
    const af = (oordeel: Scanoordeel): void => {
      socket.destroy()
      klaar(oordeel)
    }
    socket.setTimeout(wachtMaxMs, () => af('onbereikbaar'))
    socket.on('error', () => af('onbereikbaar'))
    socket.on('data', (deel) => {
      antwoord += deel.toString('latin1')
    })
    socket.on('close', () => klaar(leesAntwoord(antwoord)))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let plek = 0; plek < inhoud.length; plek += DEEL_BYTES) {
        const deel = inhoud.subarray(plek, plek + DEEL_BYTES)
        socket.write(lengte(deel.length))
        socket.write(deel)
      }
      socket.write(lengte(0))
    })
  })
}

/** Only these two answers are an answer: a size limit or a broken database of signatures is none. */
function leesAntwoord(antwoord: string): Scanoordeel {
  const kaal = antwoord.replace(/\0/g, '').trim()
  if (/^stream: OK$/.test(kaal)) return 'schoon'
  return /^stream: .+ FOUND$/.test(kaal) ? 'besmet' : 'onbereikbaar'
}

function lengte(bytes: number): Buffer {
  const kop = Buffer.alloc(4)
  kop.writeUInt32BE(bytes)
  return kop
}
