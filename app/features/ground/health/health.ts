/** What was looked at, in the order of importance. */
export const HEALTH_ITEMS = ['database', 'disk', 'backup', 'tested', 'audit', 'mail', 'helplines', 'secrets'] as const
export type HealthItem = (typeof HEALTH_ITEMS)[number]

/** What was found; times as ISO 8601. */
export interface HealthFacts {
  readonly now: Date
  readonly demo: boolean
  readonly database: { readonly writable: boolean; readonly migration: string }
  readonly disk: { readonly freeBytes: number; readonly allBytes: number }
  readonly mail: { readonly hasServer: boolean; readonly lost: number; readonly waitingSince: string | undefined }
  readonly backup: { readonly madeAt: string | undefined; readonly failedAt: string | undefined }
  readonly tested: { readonly at: string; readonly ok: boolean } | undefined
  readonly audit: { readonly at: string; readonly ok: boolean; readonly count: number } | undefined
  readonly staleHelplines: number
  readonly secrets: { readonly openFile: string | undefined; readonly keyId: string; readonly safeAddress: boolean }
}

export type HealthKind = 'good' | 'attention' | 'stopped'

/** How one thing is: `words` names its text in `upkeep:health.items`, `values` what stands in it; times and days are formatted by the view. */
export interface HealthLine {
  readonly item: HealthItem
  readonly kind: HealthKind
  readonly words: string
  readonly values: Readonly<Record<string, string | number>>
}

const GIGABYTE = 1e9
const HOUR = 3_600_000
const LEVELS: readonly HealthKind[] = ['stopped', 'attention', 'good']

/** Says how an installation is, what needs somebody first. */
export function describeHealth(facts: HealthFacts): readonly HealthLine[] {
  const lines = HEALTH_ITEMS.map((item) => ({ item, ...DESCRIBE[item](facts) }))
  return LEVELS.flatMap((level) => lines.filter(({ kind }) => kind === level))
}

type Described = Omit<HealthLine, 'item'>
const say = (kind: HealthKind, words: string = kind, values: HealthLine['values'] = {}): Described => ({ kind, words, values })

const DESCRIBE: Readonly<Record<HealthItem, (facts: HealthFacts) => Described>> = {
  database: ({ database }) => database.writable ? say('good', 'good', { migration: database.migration }) : say('stopped'),
  disk: ({ disk }) => {
    const values = { free: Math.floor(disk.freeBytes / GIGABYTE * 10) / 10, percent: Math.floor(100 * disk.freeBytes / Math.max(1, disk.allBytes)) }
    if (disk.freeBytes < GIGABYTE / 2) return say('stopped', 'stopped', values)
    return disk.freeBytes < 5 * GIGABYTE ? say('attention', 'attention', values) : say('good', 'good', values)
  },
  mail: ({ mail, demo }) => {
    if (demo) return say('good', 'demo')
    if (mail.lost > 0) return say('stopped', 'stopped', { count: mail.lost })
    if (!mail.hasServer) return say('attention', 'noServer')
    return mail.waitingSince === undefined ? say('good') : say('attention', 'attention', { day: mail.waitingSince })
  },
  backup: ({ backup: { madeAt, failedAt }, now }) => {
    if (failedAt !== undefined && failedAt > (madeAt ?? '')) return say('stopped', 'stopped', { time: failedAt })
    if (madeAt === undefined) return say('attention', 'never')
    return isOlder(madeAt, now, 36) ? say('attention', 'attention', { time: madeAt }) : say('good', 'good', { time: madeAt })
  },
  tested: ({ tested, now }) => {
    if (tested === undefined) return say('attention', 'never')
    if (!tested.ok) return say('stopped', 'stopped', { time: tested.at })
    return say(isOlder(tested.at, now, 31 * 24) ? 'attention' : 'good', undefined, { time: tested.at })
  },
  audit: ({ audit }) => {
    if (audit === undefined) return say('good', 'never')
    return say(audit.ok ? 'good' : 'stopped', undefined, { time: audit.at, count: audit.count })
  },
  helplines: ({ staleHelplines }) => staleHelplines > 0 ? say('attention', 'attention', { count: staleHelplines }) : say('good'),
  secrets: ({ secrets, demo }) => {
    if (secrets.openFile !== undefined) return say('attention', 'attention', { file: secrets.openFile })
    return !secrets.safeAddress && !demo ? say('attention', 'address') : say('good', 'good', { key: secrets.keyId })
  },
}

function isOlder(instant: string, now: Date, hours: number): boolean {
  return now.getTime() - Date.parse(instant) > hours * HOUR
}
