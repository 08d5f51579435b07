/** What may not be parted at the end of a line: an amount from its sign, an article from its law. */
const SAMEN = /(€|Awb|Blz|Rlz|Wlz|art\.|artikel|lid|onder|par\.) (?=[0-9]|[a-h](?![\p{L}\p{N}]))/gu

export const houdSamen = (tekst: string): string => tekst.replace(SAMEN, '$1\u00a0')
