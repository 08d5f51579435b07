/**
 * Fetching from an address that a configuration names, without becoming a way into the inner network (SSRF). The address
 * is looked at when the connection is made, with the very answer of the name server that the connection uses: a name
 * that answers differently the second time gains nothing. A redirect is never followed.
 */
import { type LookupAddress, lookup as zoekInDns } from 'node:dns'
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export interface Netwerkregels {
  /** True in demo mode only: then http and loopback addresses are allowed for localhost itself. */
  readonly lokaalToegestaan: boolean
  /** Host names whose address may be a private one, such as `login.intern.example`; the choice of the operator. */
  readonly interneHosts?: readonly string[]
  /** For tests: the name server to ask. */
  readonly zoekNaam?: typeof zoekInDns
}

/** The reason is for the log only: to an outsider each refusal looks the same. */
export class NetwerkGeweigerd extends Error {
  override readonly name = 'NetwerkGeweigerd'
}

const LOKAAL: readonly string[] = ['localhost', '127.0.0.1', '[::1]']
const INHOUD_MAX_BYTES = 1_048_576
const WACHT_MAX_MS = 10_000

/** Throws `NetwerkGeweigerd` when no request may go to this address, as far as the text of it tells. */
export function controleerAdres(adres: string, regels: Netwerkregels): URL {
  if (!URL.canParse(adres)) throw new NetwerkGeweigerd('no address')
  const url = new URL(adres)
  const isLokaal = regels.lokaalToegestaan && LOKAAL.includes(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLokaal)) {
    throw new NetwerkGeweigerd(`scheme ${url.protocol} is not allowed`)
  }
  if (url.username !== '' || url.password !== '') throw new NetwerkGeweigerd('credentials in the address')
  const kaal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(kaal) !== 0) controleerIp(kaal, url.hostname, regels)
  return url
}

export type Haal = (adres: string, init: HaalInit) => Promise<Response>

interface HaalInit {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: unknown
}

/** A `fetch` for the login library that keeps to the rules. */
export function maakVeiligeHaal(regels: Netwerkregels): Haal {
  return async (adres, init) => {
    const url = controleerAdres(adres, regels)
    const lookup: LookupFunction = (naam, opties, klaar) => {
      const zoek = regels.zoekNaam ?? zoekInDns
      zoek(naam, { ...opties, all: true }, (fout, adressen) => {
        if (fout) return klaar(fout, '')
        try {
          for (const { address } of adressen) controleerIp(address, url.hostname, regels)
          geefTerug(adressen, opties.all === true, klaar)
        } catch (geweigerd) {
          klaar(geweigerd as NodeJS.ErrnoException, '')
        }
      })
    }
    const antwoord = await verstuur(url, init, lookup)
    if (antwoord.status >= 300 && antwoord.status < 400) throw new NetwerkGeweigerd('redirect')
    return antwoord
  }
}

function geefTerug(adressen: LookupAddress[], alle: boolean, klaar: Parameters<LookupFunction>[2]): void {
  const [eerste] = adressen
  if (eerste === undefined) throw new NetwerkGeweigerd('the name has no address')
  if (alle) klaar(null, adressen)
  else klaar(null, eerste.address, eerste.family)
}

function verstuur(url: URL, { method, headers, body }: HaalInit, lookup: LookupFunction): Promise<Response> {
  return new Promise((gelukt, mislukt) => {
    const opties: RequestOptions = { method, headers, lookup, agent: false, signal: AbortSignal.timeout(WACHT_MAX_MS) }
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    const verzoek = request(url, opties, (antwoord) => leesAntwoord(antwoord).then(gelukt, mislukt))
    verzoek.on('error', mislukt)
    if (body instanceof URLSearchParams || typeof body === 'string') verzoek.end(String(body))
    else verzoek.end()
  })
}

async function leesAntwoord(antwoord: IncomingMessage): Promise<Response> {
  const delen: Buffer[] = []
  let lengte = 0
  for await (const deel of antwoord as AsyncIterable<Buffer>) {
    lengte += deel.length
    if (lengte > INHOUD_MAX_BYTES) throw new NetwerkGeweigerd('answer too large')
    delen.push(deel)
  }
  const headers = new Headers()
  for (const [naam, waarde] of Object.entries(antwoord.headers)) {
    if (typeof waarde === 'string') headers.set(naam, waarde)
  }
  const status = antwoord.statusCode ?? 502
  const zonderInhoud = status === 204 || status === 304
  return new Response(zonderInhoud ? null : Buffer.concat(delen), { status, headers })
}

function controleerIp(ip: string, host: string, regels: Netwerkregels): void {
  const soort = isIP(ip) === 6 ? 'ipv6' : 'ipv4'
  if (regels.lokaalToegestaan && LOKAAL.includes(host) && LOOPBACK.check(ip, soort)) return
  // The address of a cloud's own metadata lies in this range; nobody's login service does.
  if (NOOIT.check(ip, soort)) throw new NetwerkGeweigerd('address is never allowed')
  if (regels.interneHosts?.includes(host)) return
  const isOpenbaar =
    soort === 'ipv4' ? !BESLOTEN.check(ip, 'ipv4') : OPENBAAR_IPV6.check(ip, 'ipv6') && !BESLOTEN.check(ip, 'ipv6')
  if (!isOpenbaar) throw new NetwerkGeweigerd('address is not public')
}

function lijst(...netten: string[]): BlockList {
  const blok = new BlockList()
  for (const net of netten) {
    const [adres = '', bits = ''] = net.split('/')
    blok.addSubnet(adres, Number(bits), isIP(adres) === 6 ? 'ipv6' : 'ipv4')
  }
  return blok
}

const LOOPBACK = lijst('127.0.0.0/8', '::1/128')
const NOOIT = lijst(
  '169.254.0.0/16',
  'fe80::/10',
  '0.0.0.0/8',
  '224.0.0.0/3',
  '::/128',
  'ff00::/8',
  '::ffff:a9fe:0/112',
)
/** IANA special-purpose registries (RFC 6890 and later). */
const BESLOTEN = lijst(
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Ways to hide an IPv4 address in an IPv6 one, and addresses for documentation.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
)
const OPENBAAR_IPV6 = lijst('2000::/3')
