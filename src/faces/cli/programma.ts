/** The commands of `ozk`, made from the list of operations. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import pakket from '../../../package.json' with { type: 'json' }
import { AFSLUITCODE } from '../../app/afhandeling.ts'
import { operaties } from '../../app/operaties.ts'
import type { Operatie, Weigering } from '../../platform/operatie.ts'
import { BESTANDSOPDRACHTEN, voegBestandsopdrachtenToe } from './bestand/opdrachten.ts'
import { invoerfout } from './gebrek.ts'
import { meldInterneFout, type Opties, type Stromen, voerOpdrachtUit, weiger } from './opdracht.ts'
import { OPGAVEOPDRACHT, voegOpgaveopdrachtToe } from './opgave-opdracht.ts'
import { type Inrichting, STOREOPDRACHTEN, voegStoreopdrachtenToe } from './store/opdrachten.ts'
import { HULPTITELS, kiesTaal, type Taal, TEKST } from './taal.ts'
import { weergaveVan } from './weergave/index.ts'

type Omgeving = Readonly<Record<string, string | undefined>>

/** Runs the command line and gives the exit code of PLT-10. */
export async function draai(argumenten: readonly string[], stromen: Stromen, omgeving: Omgeving): Promise<number> {
  const taal = kiesTaal(argumenten, omgeving)
  const vlaggen = argumenten.slice(0, argumenten.includes('--') ? argumenten.indexOf('--') : undefined)
  const opties: Opties = {
    json: vlaggen.includes('--json'),
    ndjson: vlaggen.includes('--ndjson'),
    taal,
    spoor: omgeving.OZK_LOG === 'debug',
  }
  let afsluitcode: number = AFSLUITCODE.gedaan
  const voerUit = async (operatie: Operatie, bestand: string | undefined): Promise<void> => {
    afsluitcode = await voerOpdrachtUit(operatie, weergaveVan(operatie.name), bestand, opties, stromen)
  }
  const klaar = (code: number): void => {
    afsluitcode = code
  }
  const programma = maakProgramma(taal, stromen, voerUit, { taal, opties, stromen, omgeving, klaar })
  try {
    if (argumenten.length === 0) {
      stromen.stderr.write(programma.helpInformation())
      return AFSLUITCODE.invoer
    }
    await programma.parseAsync([...argumenten], { from: 'user' })
    return afsluitcode
  } catch (fout) {
    if (!(fout instanceof CommanderError)) return weiger(meldInterneFout(fout, opties, stromen), opties, stromen)
    if (fout.exitCode === 0) return AFSLUITCODE.gedaan
    return weiger(gebruiksfout(fout), opties, stromen)
  }
}

function maakProgramma(
  taal: Taal,
  stromen: Stromen,
  voerUit: (operatie: Operatie, bestand: string | undefined) => Promise<void>,
  gastheer: Omit<Inrichting, 'stelIn'>,
): Command {
  const programma = new Command('ozk')
  const stelIn = (opdracht: Command): Command =>
    opdracht
      .helpOption('-h, --help', TEKST.hulp[taal])
      .addOption(new Option('--taal <taal>', TEKST.taal[taal]).argParser(leesTaal))
      .configureHelp({
        styleTitle: (titel) => HULPTITELS[titel]?.[taal] ?? titel,
        subcommandTerm: (onder) => `${onder.name()} ${onder.name() === 'help' ? '' : onder.usage()}`.trim(),
      })
      .configureOutput({
        writeOut: (tekst) => stromen.stdout.write(tekst),
        // Every error leaves through `weiger`, in the language and form that was asked.
        writeErr: () => {},
      })
      .exitOverride()
      .showSuggestionAfterError(false)
  stelIn(programma)
    .description(TEKST.over[taal])
    .usage(taal === 'nl' ? '<opdracht> [opties]' : '<command> [options]')
    .version(pakket.version, '--versie, --version', TEKST.versie[taal])
    // `--json` may stand before the command too, as it may everywhere.
    .option('--json', TEKST.json[taal])
    .helpCommand(taal === 'nl' ? 'help [opdracht]' : 'help [command]', TEKST.hulpBij[taal])
    .addHelpText('after', `\n${TEKST.afsluitcodes[taal]}`)
  for (const operatie of operaties) {
    if (!operatie.opdracht) continue
    stelIn(programma.command(operatie.opdracht.naam))
      .description(`${operatie.samenvatting[taal]}. ${operatie.omschrijving[taal]}`)
      .summary(operatie.samenvatting[taal])
      .usage(taal === 'nl' ? '[opties] [bestand]' : '[options] [file]')
      .argument(taal === 'nl' ? '[bestand]' : '[file]', TEKST.bestand[taal])
      .option('--json', TEKST.json[taal])
      .option('--ndjson', TEKST.ndjson[taal])
      .addHelpText('after', `\n${TEKST.afsluitcodes[taal]}`)
      .action((bestand: string | undefined) => voerUit(operatie, bestand))
  }
  voegBestandsopdrachtenToe(programma, { ...gastheer, stelIn })
  voegStoreopdrachtenToe(programma, { ...gastheer, stelIn })
  voegOpgaveopdrachtToe(programma, { ...gastheer, stelIn })
  return programma
}

function leesTaal(waarde: string): string {
  if (waarde !== 'nl' && waarde !== 'en') throw new InvalidArgumentError('nl, en')
  return waarde
}

const OPDRACHTEN = [
  ...operaties.flatMap((operatie) => operatie.opdracht?.naam ?? []),
  ...BESTANDSOPDRACHTEN,
  ...STOREOPDRACHTEN,
  OPGAVEOPDRACHT,
]

/** Commander's own sentences are English; here they become a refusal in both languages. */
function gebruiksfout(fout: CommanderError): Weigering {
  const genoemd = /'([^']*)'/.exec(fout.message)?.[1]?.slice(0, 60) ?? ''
  switch (fout.code) {
    case 'commander.unknownCommand':
      return invoerfout(
        'onbekende-opdracht',
        `De opdracht '${genoemd}' is er niet. Deze versie kent: ${OPDRACHTEN.join(', ')}.`,
        `There is no command '${genoemd}'. This version has: ${OPDRACHTEN.join(', ')}.`,
      )
    case 'commander.unknownOption':
      return invoerfout(
        'onbekende-optie',
        `De optie '${genoemd}' is onbekend. Zie ozk --help.`,
        `The option '${genoemd}' is unknown. See ozk --help.`,
      )
    case 'commander.excessArguments':
      return invoerfout(
        'te-veel-argumenten',
        'Dit zijn te veel argumenten. Een dossier staat in één bestand; voor veel dossiers is er --ndjson.',
        'These are too many arguments. A dossier is one file; for many dossiers use --ndjson.',
      )
    case 'commander.optionMissingArgument':
    case 'commander.invalidArgument':
      if (!genoemd.startsWith('--taal'))
        return invoerfout(
          'waarde-ontbreekt',
          `De optie '${genoemd}' heeft een waarde nodig.`,
          `The option '${genoemd}' needs a value.`,
        )
      return invoerfout(
        'ongeldige-optie',
        'Deze optie heeft een andere waarde nodig: --taal nl of --taal en.',
        'This option needs another value: --taal nl or --taal en.',
      )
    default:
      return invoerfout('verkeerd-gebruik', 'Dit begrijpen wij niet. Zie ozk --help.', 'See ozk --help.')
  }
}
