/** The door of messages to outside: sending them, fetching them, and how it goes (PLT-12). */
export {
  type CloudEvent,
  type Gebeurtenissoorten,
  maakCloudEvent,
  TYPEVOORZET,
} from './bericht.ts'
export { leesFeed, leesVerzendstand } from './feed.ts'
export { maakVerzender, startVerzender, type Verzender, type Verzenderopties, zetVerzending } from './verzender.ts'
