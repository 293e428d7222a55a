import { alertOverdue } from '#app/features/hear/contributions/alert-overdue.server.ts'
import { deleteOldLeases } from '#app/features/hear/contributions/reading-lease.server.ts'
import type { ServerContext } from '#app/server/context.ts'

const EVERY = 60_000
/** More than this between the clock on the wall and the time that passed is a jump. */
const JUMP = 60_000

/** Every minute: whoever must know that a text waits too long is told. Once at start, for what became late while nothing ran. */
export function startDutyWatch(context: Pick<ServerContext, 'db' | 'world' | 'logger'>): () => void {
  const steady = createSteadyClock(() => context.world.now().getTime(), () => performance.now())
  const run = () => {
    if (steady()) void watch(context)
  }
  run()
  const timer = setInterval(run, EVERY)
  timer.unref()
  return () => { clearInterval(timer) }
}

/**
 * Says whether the clock on the wall went on as time did since the last call. After a jump one turn is left out:
 * a clock that is set right within a minute raises no alarm, and one that stays where it jumped to is believed.
 */
export function createSteadyClock(wall: () => number, elapsed: () => number): () => boolean {
  let last: { readonly wall: number; readonly elapsed: number } | undefined
  return () => {
    const now = { wall: wall(), elapsed: elapsed() }
    const jumped = last !== undefined && Math.abs((now.wall - last.wall) - (now.elapsed - last.elapsed)) > JUMP
    last = now
    return !jumped
  }
}

async function watch({ db, world, logger }: Pick<ServerContext, 'db' | 'world' | 'logger'>): Promise<void> {
  try {
    await deleteOldLeases(db, world)
    const told = await alertOverdue(db, world)
    if (told > 0) logger.info({ told }, 'duty alerts')
  } catch (error) {
    logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'duty watch failed')
  }
}
