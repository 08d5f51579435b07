/**
 * A file that comes in as multipart/form-data: one file with a few fields. Nothing of it is believed here; what the file is
 * follows from its bytes, in the operation that takes it (T17).
 */
import { Readable } from 'node:stream'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { FastifyInstance } from 'fastify'
import type { Ontvangen } from '../../platform/bewerking.ts'

interface Ingeleverd {
  /** As JSON text, so that the operation reads fields as it reads any input. */
  readonly velden: string
  readonly bestand: Ontvangen
}

/** Fields and their borders beside the file. */
const OMSLAG_BYTES = 65_536
const LIMIETEN = { files: 1, fields: 10, fieldSize: 2_000, fieldNameSize: 100, headerPairs: 20 } as const

class Uploadfout extends Error {
  override readonly name = 'Uploadfout'
  readonly statusCode = 400
}

/** In a part of the server of its own: everywhere else a file is an unknown type. */
export function leesUpload(deel: FastifyInstance, bytesMax: number): void {
  deel.removeAllContentTypeParsers()
  deel.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: bytesMax + OMSLAG_BYTES },
    (request, inhoud, klaar) => {
      ontleed(inhoud as Buffer, request.headers['content-type'] ?? '', bytesMax).then(
        (ingeleverd) => klaar(null, ingeleverd),
        () => klaar(new Uploadfout('Not one file with fields')),
      )
    },
  )
}

/** A byte more than the most is read, so that the operation can say that the file is too large. */
function ontleed(inhoud: Buffer, type: string, bytesMax: number): Promise<Ingeleverd> {
  return new Promise((klaar, mislukt) => {
    const headers: BusboyHeaders = { 'content-type': type }
    const lezer = new Busboy({ headers, limits: { ...LIMIETEN, fileSize: bytesMax + 1 } })
    const velden = new Map<string, string>()
    const bestanden: { naam: string; mediatype: string; delen: Buffer[] }[] = []
    const nee = (): void => mislukt(new Uploadfout('Not one file with fields'))
    for (const grens of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) lezer.on(grens, nee)
    lezer.on('error', nee)
    lezer.on('field', (naam, waarde, naamAf, waardeAf) => {
      if (naamAf || waardeAf || velden.has(naam)) nee()
      // A field that was left empty was not filled in.
      else if (waarde !== '') velden.set(naam, waarde)
    })
    lezer.on('file', (veld, stroom, naam, _codering, mediatype) => {
      if (veld !== 'bestand') nee()
      const delen: Buffer[] = []
      bestanden.push({ naam: naam ?? '', mediatype: (mediatype ?? '').toLowerCase(), delen })
      stroom.on('data', (stuk: Buffer) => delen.push(stuk))
      stroom.on('error', nee)
    })
    lezer.on('finish', () => {
      const [bestand] = bestanden
      if (bestand === undefined) return nee()
      const { naam, mediatype, delen } = bestand
      return klaar({
        velden: JSON.stringify(Object.fromEntries(velden)),
        bestand: { naam, mediatype, inhoud: Buffer.concat(delen) },
      })
    })
    Readable.from([inhoud]).pipe(lezer)
  })
}

/** What the operation gets of the body: JSON as raw bytes, or the fields as JSON text with the file. */
export function inhoudVan(body: unknown): { readonly inhoud: string | Uint8Array; readonly bestand?: Ontvangen } {
  if (body instanceof Uint8Array) return { inhoud: body }
  return isIngeleverd(body) ? { inhoud: body.velden, bestand: body.bestand } : { inhoud: '' }
}

const isIngeleverd = (body: unknown): body is Ingeleverd =>
  typeof body === 'object' && body !== null && 'velden' in body && 'bestand' in body
