import { isTest, type Source } from '#tests/conventions/sources.ts'
import { importsOf } from '#tests/conventions/rules/floors.ts'

/** Every chain of files that import each other in a circle, each told once. Types are gone at run time and may. */
export function checkCycles(sources: readonly Source[]): readonly string[] {
  const graph = new Map(sources.filter((source) => !isTest(source)).map((source) => [source.path, importsOf(source).filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]))
  const done = new Set<string>()
  return [...graph.keys()].flatMap((start) => circlesFrom(start, graph, [], done))
}

function circlesFrom(path: string, graph: ReadonlyMap<string, readonly string[]>, trail: readonly string[], done: Set<string>): readonly string[] {
  const before = trail.indexOf(path)
  if (before >= 0) return [[...trail.slice(before), path].join(' → ')]
  if (done.has(path)) return []
  const found = (graph.get(path) ?? []).flatMap((next) => circlesFrom(next, graph, [...trail, path], done))
  done.add(path)
  return found
}
