/** Which rules this program holds: a version that people name, and a hash over the text of every file that decides. */
import bestand from './regelset.json' with { type: 'json' }

export const REGELSET: { readonly versie: string; readonly hash: string } = bestand
