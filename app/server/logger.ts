import pino, { type Logger } from 'pino'

/** One JSON line an event. Never an answer, a code, a name or an address: what is logged is named here or it is not logged. */
export function createLogger(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: () => undefined } })
}
