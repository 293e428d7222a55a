import { describe, expect, it } from 'vitest'
import { checkCycles } from '#tests/conventions/rules/cycles.ts'
import { checkFloors } from '#tests/conventions/rules/floors.ts'
import { listSources } from '#tests/conventions/sources.ts'

const sources = listSources('.ts', '.tsx')

describe('who may import whom', () => {
  it('holds in the product', () => {
    expect(checkFloors(sources)).toEqual([])
  })

  it('has no circles in features', () => {
    expect(checkCycles(sources.filter(({ path }) => path.startsWith('app/features/')))).toEqual([])
  })

  it.each([
    ['app/features/ground/plan/plan.ts', `import { x } from '#app/features/ask/surveys/survey.ts'`, 'ground imports ask'],
    ['app/features/hear/forums/post.ts', `import { x } from '#app/features/understand/coding/code.ts'`, 'hear imports understand'],
    ['app/features/respond/plans/a.ts', `import { x } from '#app/server/env.ts'`, 'features imports server'],
    ['app/features/ask/surveys/a.ts', `export { x } from '../../hear/forums/post.ts'`, 'ask imports hear'],
    ['app/features/ask/surveys/view.tsx', `import { Form } from '@remix-run/react'`, 'imports @remix-run/react'],
    ['app/features/ask/surveys/a.server.ts', `import express from 'express'`, 'imports express'],
    ['app/features/ask/surveys/survey.ts', `import { sql } from 'kysely'`, 'imports kysely'],
    ['app/routes/office.a/route.tsx', `import { x } from '#app/routes/office.b/parts.tsx'`, 'another route'],
    ['app/server/guards.ts', `import { Button } from '#app/components/button.tsx'`, 'server imports components'],
    ['app/components/button.tsx', `import { x } from '#app/features/ground/world.ts'`, 'components imports features'],
    ['app/forms/a.ts', `const x = await import('#db/database.ts')`, 'forms imports db'],
    ['app/i18n/a.ts', `import { x } from '#app/forms/form-text.ts'`, 'i18n imports forms'],
    ['app/paths.ts', `import { x } from '#app/i18n/formats.ts'`, 'paths imports i18n'],
    ['app/enhance/a.ts', `import { x } from 'react'`, 'enhance imports react'],
    ['app/enhance/a.ts', `import { x } from '#app/features/ask/a.server.ts'`, 'enhance imports more'],
    ['db/a.ts', `import { x } from '#app/paths.ts'`, 'db imports paths'],
    ['app/root.tsx', `import { x } from '#app/features/ground/world.ts'`, 'entry imports features'],
  ])('would catch %s with %s', (path, text, what) => {
    expect(checkFloors([{ path, text }])).toEqual([expect.stringContaining(what)])
  })

  it('lets everything import what the table allows', () => {
    const allowed = [
      { path: 'app/features/respond/a.ts', text: `import { x } from '#app/features/ground/world.ts'` },
      { path: 'app/routes/a/route.tsx', text: `import { x } from '#app/routes/a/parts.tsx'\nimport { json } from '@remix-run/node'` },
      { path: 'app/server/register.ts', text: `import { x } from '#app/components/button.tsx'` },
      { path: 'app/features/ground/a.test.ts', text: `import { x } from '#app/features/respond/a.ts'` },
    ]
    expect(checkFloors(allowed)).toEqual([])
  })

  it('would catch a circle', () => {
    const circle = [
      { path: 'app/features/ground/a.ts', text: `import { b } from './b.ts'` },
      { path: 'app/features/ground/b.ts', text: `import { a } from './a.ts'` },
    ]
    expect(checkCycles(circle)).toEqual(['app/features/ground/a.ts → app/features/ground/b.ts → app/features/ground/a.ts'])
  })
})
