import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { maakVirusscanner } from './virusscanner.ts'

/** A server that takes what clamd takes, and answers with what it is told when the last piece came. */
let server: Server | undefined
afterEach(() => server?.close())

async function clamd(antwoord: string | null): Promise<{ adres: string; ontvangen: () => Buffer }> {
  let alles = Buffer.alloc(0)
  server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (deel) => {
      alles = Buffer.concat([alles, deel])
      if (antwoord !== null && alles.subarray(-4).readUInt32BE() === 0) socket.end(antwoord)
    })
  })
  await new Promise<void>((klaar) => server?.listen(0, '127.0.0.1', klaar))
  const plek = server.address()
  return { adres: `tcp:127.0.0.1:${typeof plek === 'object' ? plek?.port : 0}`, ontvangen: () => alles }
}

describe('T17 a virus scanner of the organisation', () => {
  test.each([
    ['stream: OK\0', 'schoon'],
    ['stream: Eicar-Test-Signature FOUND\0', 'besmet'],
    ['INSTREAM size limit exceeded. ERROR\0', 'onbereikbaar'],
    ['', 'onbereikbaar'],
  ])('clamd answers %j: %s', async (antwoord, verwacht) => {
    const { adres, ontvangen } = await clamd(antwoord)
    expect(await maakVirusscanner(adres).scan(Buffer.alloc(100_000, 1))).toBe(verwacht)
    // The command, two pieces with their lengths, and the end.
    expect(ontvangen().length).toBe(10 + 100_000 + 3 * 4)
  })

  test('clamd that stays silent, and clamd that is not there', async () => {
    const { adres } = await clamd(null)
    expect(await maakVirusscanner(adres, 200).scan(Buffer.from('x'))).toBe('onbereikbaar')
    expect(await maakVirusscanner('tcp:127.0.0.1:1').scan(Buffer.from('x'))).toBe('onbereikbaar')
    expect(await maakVirusscanner('unix:/bestaat/niet.sock').scan(Buffer.from('x'))).toBe('onbereikbaar')
  })

  test.each([
    ['grep -q nooit', 'besmet'],
    ['grep -q inhoud', 'schoon'],
    ['grep', 'onbereikbaar'],
    ['/bestaat/niet', 'onbereikbaar'],
  ])('the command %j: %s', async (opdracht, verwacht) => {
    expect(await maakVirusscanner(opdracht).scan(Buffer.from('inhoud'))).toBe(verwacht)
  })

  test('a command that hangs is stopped', async () => {
    expect(await maakVirusscanner('sleep 30', 200).scan(Buffer.from('x'))).toBe('onbereikbaar')
  })
})
