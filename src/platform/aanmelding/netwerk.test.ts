import type { LookupAddress } from 'node:dns'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../clock.ts'
import { maakLog } from '../log.ts'
import { maakInlogdienst } from './inlogdienst.ts'
import { csrfToken, isCsrfToken, maakKoekje, nieuwGeheim } from './koekje.ts'
import { controleerAdres, maakVeiligeHaal, type Netwerkregels } from './netwerk.ts'
import { veiligTerugadres } from './terugadres.ts'

const STRENG: Netwerkregels = { lokaalToegestaan: false }
const DEMO: Netwerkregels = { lokaalToegestaan: true }
const GET = { method: 'GET', headers: {} }

/** A name server that gives these answers, one after the other, and remembers that it was asked. */
function naamdienst(...antwoorden: string[][]) {
  const gevraagd: string[] = []
  const zoek = (naam: string, _opties: unknown, klaar: (fout: null, adressen: LookupAddress[]) => void): void => {
    gevraagd.push(naam)
    const adressen = antwoorden[Math.min(gevraagd.length, antwoorden.length) - 1] ?? []
    klaar(
      null,
      adressen.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  return { gevraagd, zoekNaam: zoek as unknown as NonNullable<Netwerkregels['zoekNaam']> }
}

let server: Server
let adres: string
const bereikt: string[] = []
beforeAll(async () => {
  server = createServer((vraag, antwoord) => {
    bereikt.push(vraag.url ?? '')
    if (vraag.url === '/door') antwoord.writeHead(302, { location: `${adres}/doel` }).end()
    else if (vraag.url === '/veel') antwoord.end('x'.repeat(2_000_000))
    else antwoord.end('goed')
  })
  await new Promise<void>((klaar) => {
    server.listen(0, '127.0.0.1', klaar)
  })
  const gekregen = server.address()
  adres = `http://127.0.0.1:${typeof gekregen === 'object' ? gekregen?.port : 0}`
})
afterAll(() => server.close())

describe('PLT-20 the address of the provider (T16)', () => {
  test.each([
    'http://169.254.169.254/',
    'https://169.254.169.254/',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::a00:1]/',
    'https://[2002:a00:1::]/',
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://0/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://255.255.255.255/',
    'http://login.example/',
    'http://localhost/',
    'ftp://login.example/',
    'file:///etc/passwd',
    'https://naam:wachtwoord@login.example/',
    'geen adres',
  ])('%s is refused when it is saved', (verboden) => {
    expect(() => controleerAdres(verboden, STRENG)).toThrow()
    const instelling = { issuer: verboden, clientId: 'x', bewijs: { geheim: 'x' }, netwerk: STRENG }
    expect(() => maakInlogdienst(instelling, systemClock, maakLog('silent', systemClock))).toThrow()
  })

  test.each(['https://login.example/', 'https://1.1.1.1/', 'https://172.32.0.1/', 'https://[2606:4700::1]/'])(
    '%s is allowed',
    (goed) => {
      expect(controleerAdres(goed, STRENG).href).toBe(goed)
    },
  )

  test('demo mode opens localhost, and nothing more', () => {
    for (const lokaal of ['http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]/']) {
      expect(controleerAdres(lokaal, DEMO).href).toBe(lokaal)
    }
    for (const ander of ['http://10.0.0.1/', 'https://10.0.0.1/', 'http://169.254.169.254/', 'http://127.0.0.2/']) {
      expect(() => controleerAdres(ander, DEMO)).toThrow()
    }
  })

  test.each([['10.0.0.1'], ['169.254.169.254'], ['127.0.0.1'], ['::1'], ['::ffff:192.168.0.1']])(
    'a name that resolves to %s is refused at the connection',
    async (ip) => {
      const haal = maakVeiligeHaal({ ...STRENG, ...naamdienst([ip]) })
      await expect(haal('https://login.example/', GET)).rejects.toThrow(/address is/)
    },
  )

  test('one bad address among good ones is enough to refuse', async () => {
    const haal = maakVeiligeHaal({ ...STRENG, ...naamdienst(['1.1.1.1', '10.0.0.1']) })
    await expect(haal('https://login.example/', GET)).rejects.toThrow('address is not public')
  })

  test('the name is asked once a request: what was looked at is what is used', async () => {
    const dns = naamdienst(['10.0.0.1'], ['1.1.1.1'])
    await expect(maakVeiligeHaal({ ...STRENG, ...dns })('https://login.example/', GET)).rejects.toThrow('not public')
    expect(dns.gevraagd).toEqual(['login.example'])
  })

  test('localhost in demo mode must also resolve to this machine', async () => {
    const { port } = new URL(adres)
    const hier = maakVeiligeHaal({ ...DEMO, ...naamdienst(['127.0.0.1']) })
    expect(await (await hier(`http://localhost:${port}/`, GET)).text()).toBe('goed')
    const elders = maakVeiligeHaal({ ...DEMO, ...naamdienst(['10.0.0.1']) })
    await expect(elders(`http://localhost:${port}/`, GET)).rejects.toThrow('not public')
  })

  test('a host that the operator allows may be internal, but never the metadata of a cloud', async () => {
    const regels = { ...STRENG, interneHosts: ['login.intern.example'] }
    const intern = maakVeiligeHaal({ ...regels, ...naamdienst(['127.0.0.1']) })
    // The guard lets it through; nothing listens there.
    await expect(intern('https://login.intern.example:1/', GET)).rejects.toThrow('ECONNREFUSED')
    const wolk = maakVeiligeHaal({ ...regels, ...naamdienst(['169.254.169.254']) })
    await expect(wolk('https://login.intern.example/', GET)).rejects.toThrow('never allowed')
    const ander = maakVeiligeHaal({ ...regels, ...naamdienst(['127.0.0.1']) })
    await expect(ander('https://x.login.intern.example/', GET)).rejects.toThrow('not public')
  })

  test('a redirect is not followed, and an endless answer is cut off', async () => {
    const haal = maakVeiligeHaal(DEMO)
    await expect(haal(`${adres}/door`, GET)).rejects.toThrow('redirect')
    expect(bereikt).not.toContain('/doel')
    await expect(haal(`${adres}/veel`, GET)).rejects.toThrow('too large')
  })
})

describe('PLT-20 cookies, tokens and the way back', () => {
  test.each([
    [true, '__Host-ozk', '; Path=/; HttpOnly; SameSite=Lax; Secure'],
    [false, 'ozk-lokaal', '; Path=/; HttpOnly; SameSite=Lax'],
  ])('behind TLS %s: %s', (metTls, naam, staart) => {
    const koekje = maakKoekje('sessie', metTls)
    const geheim = nieuwGeheim()
    expect(koekje.zet(geheim)).toBe(`${naam}=${geheim}${staart}`)
    expect(koekje.lees(`a=b; ${naam}=${geheim}; ${naam}-aanmelden=x`)).toBe(geheim)
    for (const fout of [
      undefined,
      '',
      `x${naam}=${geheim}`,
      `${naam}=kort`,
      `${naam}=${geheim}x`,
      `${naam}="${geheim}"`,
    ]) {
      expect(koekje.lees(fout)).toBeNull()
    }
  })

  test('a cookie of one kind is not read as another', () => {
    const geheim = nieuwGeheim()
    expect(maakKoekje('sessie', true).lees(`ozk-lokaal=${geheim}; __Host-ozk-aanmelden=${geheim}`)).toBeNull()
  })

  test('the token follows from the session, and tells nothing of it', () => {
    const [een, twee] = [nieuwGeheim(), nieuwGeheim()]
    expect(isCsrfToken(een, csrfToken(een))).toBe(true)
    for (const fout of [csrfToken(twee), een, '', undefined, null, [csrfToken(een)], `${csrfToken(een)}=`]) {
      expect(isCsrfToken(een, fout)).toBe(false)
    }
  })

  test.each([
    ['/', '/'],
    ['/toets', '/toets'],
    ['/zaak/PGB-2026-000123?tab=feiten', '/zaak/PGB-2026-000123?tab=feiten'],
    ['/a/../b#plek', '/b'],
    ['//kwaad.example', '/'],
    ['///kwaad.example', '/'],
    ['/\\kwaad.example', '/'],
    ['\\/kwaad.example', '/'],
    ['/.//kwaad.example', '/'],
    ['/%2e//kwaad.example', '/'],
    ['/..//kwaad.example', '/'],
    ['/\n/kwaad.example', '/'],
    ['https://kwaad.example', '/'],
    ['javascript:alert(1)', '/'],
    ['kwaad.example', '/'],
    ['/aanmelden?terug=/aanmelden', '/'],
    ['/afmelden', '/'],
    ['/aanmeldenlijst', '/aanmeldenlijst'],
    [`/${'a'.repeat(499)}`, `/${'a'.repeat(499)}`],
    [`/${'a'.repeat(500)}`, '/'],
    [['/a', '/b'], '/'],
    [undefined, '/'],
  ])('%j goes to %j', (gevraagd, verwacht) => {
    expect(veiligTerugadres(gevraagd)).toBe(verwacht)
  })
})
