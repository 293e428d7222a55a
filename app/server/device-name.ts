/** What a list of sessions calls a browser: coarse on purpose, nobody is told apart by it. */
export function deviceName(userAgent: string | null): string {
  const browser = BROWSERS.find(([sign]) => userAgent?.includes(sign))?.[1] ?? 'A browser'
  const system = SYSTEMS.find(([sign]) => userAgent?.includes(sign))?.[1]
  return system === undefined ? browser : `${browser} on ${system}`
}

/** In the order in which they must be asked: many say they are the others as well. */
const BROWSERS = [['Edg', 'Edge'], ['OPR', 'Opera'], ['Firefox', 'Firefox'], ['SamsungBrowser', 'Samsung Internet'], ['Chrome', 'Chrome'], ['Safari', 'Safari']] as const
const SYSTEMS = [['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['CrOS', 'Chrome OS'], ['Windows', 'Windows'], ['Mac OS', 'Mac'], ['Linux', 'Linux']] as const
