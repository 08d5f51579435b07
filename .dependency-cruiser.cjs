// The walls of the house. Which room may enter which other room is a decision (ARCHITECTURE.md, "De muren"): a new arrow
// is a change of this table, with its reason. Rooms that are not there yet stand in the table already.
/** @type {Record<string, string[]>} */
const buren = {
  aanbieders: [],
  kader: [],
  pgb: ['aanbieders', 'kader'],
  opgaven: ['kader', 'pgb'],
  wooninitiatieven: ['aanbieders', 'pgb'],
  inkoop: ['aanbieders'],
  continuiteit: ['aanbieders', 'inkoop'],
  rechtmatigheid: ['inkoop', 'pgb'],
  zorgplicht: ['aanbieders', 'kader', 'pgb', 'opgaven', 'wooninitiatieven', 'inkoop', 'continuiteit', 'rechtmatigheid'],
  iwlz: ['aanbieders', 'inkoop', 'pgb'],
}

const kamers = Object.keys(buren)
const kamer = `(${kamers.join('|')})`
const TEST = '\\.test\\.tsx?$'
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown']

/** One rule per room: its own files, waarden, regelgeving, platform, and its neighbours. */
const kamerMuren = kamers.map((naam) => ({
  name: `kamer-${naam}`,
  comment: `${naam} ziet waarden, regelgeving, platform en: ${buren[naam].join(', ') || 'geen andere kamer'}`,
  severity: 'error',
  from: { path: `^src/${naam}/` },
  to: { path: '^src/', pathNot: `^src/(${[naam, 'waarden', 'regelgeving', 'platform', ...buren[naam]].join('|')})/` },
}))

module.exports = {
  forbidden: [
    {
      name: 'geen-kring',
      comment: 'Een kring van modules kan niemand los lezen of verplaatsen.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'bestaat-niet',
      comment: 'Een import die nergens uitkomt.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...kamerMuren,
    {
      name: 'deur-van-de-kamer',
      comment: 'Een andere kamer ga je binnen door index.ts.',
      severity: 'error',
      from: { path: `^src/${kamer}/` },
      to: { path: `^src/${kamer}/`, pathNot: ['^src/$1/', `^src/${kamer}/index\\.ts$`] },
    },
    {
      name: 'deur-voor-gezichten',
      comment: 'Gezichten gaan een kamer binnen door index.ts; contract.ts (schemas en typen) mag ook.',
      severity: 'error',
      from: { path: '^src/faces/', pathNot: TEST },
      to: {
        path: `^src/${kamer}/`,
        pathNot: `^src/${kamer}/(contract|contract-[a-z]+|zaak/contract|zaak/contract-[a-z]+|index|rekenhart)\\.ts$`,
      },
    },
    {
      name: 'app-kiest-operaties',
      comment:
        'app stelt samen: het ziet van een kamer de deur, het contract en operations.ts (wat de kamer aanbiedt).',
      severity: 'error',
      from: { path: '^src/app/', pathNot: TEST },
      to: {
        path: `^src/${kamer}/`,
        pathNot: [
          `^src/${kamer}/((zaak|demo)/)?(index|contract|operations|regio|geschiedenis|naspelen)\\.ts$`,
          `^src/${kamer}/(contract|operations)-[a-z]+\\.ts$`,
        ],
      },
    },
    {
      name: 'operaties-alleen-voor-app',
      comment: 'Wat een kamer aanbiedt kiest app; een andere kamer gaat door de deur.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/', TEST] },
      to: {
        path: `^src/(regelgeving|${kamers.join('|')})/operations\\.ts$`,
      },
    },
    {
      name: 'rekenhart-alleen-voor-de-pgb-check',
      comment:
        'De regels draaien in de browser op een plek: de pgb-check (PGB-50). Elders vraagt een scherm het de API.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/pgb/', '^src/faces/web/schermen/pgb-check/', TEST] },
      to: { path: '^src/pgb/rekenhart\\.ts$' },
    },
    {
      name: 'regels-zien-alleen-recht',
      comment: 'Een regel ziet waarden, regelgeving en de regels en feiten van de eigen kamer.',
      severity: 'error',
      from: { path: `^src/${kamer}/regels/`, pathNot: TEST },
      to: {
        path: '^src/',
        pathNot: ['^src/(waarden|regelgeving)/', '^src/$1/regels/', '^src/$1/feiten\\.ts$'],
      },
    },
    {
      name: 'rekenkern-zonder-pakketten',
      comment:
        'Waarden, regelgeving en regels gebruiken geen npm-pakket en niets van Node; alleen contract.ts mag typebox.',
      severity: 'error',
      from: {
        path: `^src/(waarden|regelgeving|${kamer}/(regels|berekening|termijn|toets))/`,
        pathNot: [TEST, '/(contract|operations[a-z-]*|store)\\.ts$'],
      },
      to: { dependencyTypes: [...NPM, 'core'] },
    },
    {
      name: 'contract-alleen-typebox',
      comment: 'Een contract is een schema; het enige pakket dat het nodig heeft is typebox.',
      severity: 'error',
      from: { path: '^src/[^/]+/(contract|contract-[a-z]+|zaak/contract|zaak/contract-[a-z]+)\\.ts$' },
      to: { dependencyTypes: [...NPM, 'core'], pathNot: 'node_modules/typebox/' },
    },
    {
      name: 'rekenhart-zonder-node',
      comment: 'Wat de browser draait bereikt nergens Node.',
      severity: 'error',
      from: { path: '^src/pgb/rekenhart\\.ts$' },
      to: {
        path: '^(node:)?(fs|path|crypto|os|child_process|net|http|https|stream|url|process|worker_threads)$',
        reachable: true,
      },
    },
    {
      name: 'waarden-zien-niemand',
      severity: 'error',
      from: { path: '^src/waarden/' },
      to: { path: '^src/', pathNot: '^src/waarden/' },
    },
    {
      name: 'regelgeving-ziet-alleen-waarden',
      severity: 'error',
      from: { path: '^src/regelgeving/', pathNot: [TEST, '/(operations[a-z-]*|store)\\.ts$'] },
      to: { path: '^src/', pathNot: '^src/(regelgeving|waarden)/' },
    },
    {
      name: 'regelgeving-kent-geen-kamer',
      comment:
        'Alleen operations.ts en store.ts van regelgeving zien ook platform (de vorm van een operatie, de database).',
      severity: 'error',
      from: { path: '^src/regelgeving/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(regelgeving|waarden|platform)/' },
    },
    {
      name: 'platform-kent-geen-kamer',
      comment: 'platform kent geen woord van het vak.',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/platform/' },
    },
    {
      name: 'app-ziet-geen-web',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^src/faces/web/' },
    },
    {
      name: 'http-en-cli-zien-app',
      comment: 'Geen regel in een gezicht: http en cli zien app en platform.',
      severity: 'error',
      from: { path: '^src/faces/(http|cli)/', pathNot: TEST },
      to: { path: '^src/', pathNot: '^src/(app|platform|faces/$1)/' },
    },
    {
      name: 'web-ziet-contracten',
      comment: 'De webapp ziet contracten, waarden, de klok en (alleen in de pgb-check) het rekenhart.',
      severity: 'error',
      from: { path: '^src/faces/web/', pathNot: TEST },
      to: {
        path: '^src/',
        pathNot: [
          '^src/faces/web/',
          '^src/waarden/',
          '^src/platform/clock\\.ts$',
          '^src/[^/]+/(contract|contract-[a-z]+|zaak/contract|zaak/contract-[a-z]+)\\.ts$',
          '^src/pgb/rekenhart\\.ts$',
        ],
      },
    },
    {
      name: 'scherm-ziet-geen-scherm',
      comment: 'Een scherm deelt via het design-system of de schil, niet door in een ander scherm te grijpen.',
      severity: 'error',
      from: { path: '^src/faces/web/schermen/([^/]+)/', pathNot: TEST },
      to: {
        path: '^src/faces/web/schermen/',
        // The outcome of a toets has one renderer and its facts one form, also for a case; these are the doors.
        pathNot: '^src/faces/web/schermen/($1/|toets/uitkomst/index\\.ts$|toets/formulier/(index|feiten)\\.ts$)',
      },
    },
    {
      name: 'geen-ontwikkelpakket-in-de-server',
      comment: 'De server en de CLI draaien zonder ontwikkelpakketten; de webapp wordt vooraf gebouwd.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/faces/web/', TEST] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'productie-ziet-geen-test',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: ['^(tests|tools|bench)/', TEST] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
