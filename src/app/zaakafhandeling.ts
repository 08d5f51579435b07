/** Status and title of each refusal in the work on cases. */
import type { Tweetaligheid } from '../platform/operatie.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

export const ZAAKWEIGERINGEN: Readonly<Record<string, readonly [status: number, titel: Tweetaligheid]>> = {
  onbekend: [404, t('Dit is er niet, of niet in uw regio', 'This is not there, or not in your region')],
  'versie-verouderd': [412, t('Iemand anders was u voor: laad de zaak opnieuw', 'Somebody was first: load it again')],
  'niet-te-zetten': [400, t('Dit gegeven kan niet via het dossier', 'This cannot be set through the dossier')],
  'niets-gewijzigd': [409, t('Er is niets veranderd', 'Nothing has changed')],
  'houder-wijkt-af': [409, t('Deze persoon is bekend met andere gegevens', 'This person is known with other data')],
  'stap-ontbreekt': [409, t('De zaak is niet bij deze stap', 'The case is not at this step')],
  'termijn-verstreken': [409, t('De beslistermijn is al voorbij', 'The term has lapsed already')],
  'datum-kan-niet': [400, t('Deze datum kan niet', 'This date is not possible')],
  'geen-lopende-opschorting': [409, t('Deze opschorting loopt niet', 'This suspension is not running')],
  'oordeel-open': [409, t('Er staat nog een oordeel open', 'A judgement is still open')],
  'feiten-ontbreken': [409, t('Er ontbreken nog gegevens', 'Facts are still missing')],
  'ekt-ontbreekt': [409, t('De toets op extra kosten thuis is niet gedaan', 'The extra cost test was not done')],
  'advies-draagt-niet': [409, t('Dit besluit past niet bij de uitkomst', 'The outcome does not carry this decision')],
  'grond-ontbreekt': [400, t('De grond of de reden ontbreekt', 'The ground or the reason is missing')],
  'vier-ogen': [403, t('U stelde dit voor: een ander moet het goedkeuren', 'Your own proposal: another must approve')],
  'inhoud-gewijzigd': [409, t('Het voorstel is niet wat u zag', 'The proposal is not what you saw')],
  'sleutel-hergebruikt': [422, t('Deze Idempotency-Key hoort bij een ander verzoek', 'Key of another request')],
  'verzoek-loopt': [409, t('Dit verzoek wordt nog uitgevoerd', 'This request is still running')],
  'document-geweigerd': [400, t('Dit document kan niet', 'This document is not accepted')],
  'cursor-ongeldig': [400, t('Deze cursor is niet van ons', 'This cursor is not ours')],
}
