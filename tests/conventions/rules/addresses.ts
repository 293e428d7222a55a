import type { Source } from '#tests/conventions/sources.ts'

const REGISTRY = /https?:\/\/[\w.-]*(?:registry|npmjs|verdaccio|artifactory|nexus|jfrog|codeload|pkgs?)\.[^\s"'`)]*|^\s*(?:registry|@[\w-]+:registry)\s*=/im

/** Files that name the host packages came from: an installation elsewhere would ask ours. */
export function checkRegistries(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ path, text }) => {
    const found = REGISTRY.exec(text)?.[0]
    return found ? [`${path} names a registry: ${found}`] : []
  })
}
