import { describe, expect, it } from 'vitest'
import { offersDemoSignIn } from '#app/server/demo-sign-in.ts'

const loopback = new URL('http://127.0.0.1:3000')
const outside = new URL('https://say.example.org')

describe('signing in by a button', () => {
  it('is offered by a demonstration on this machine', () => {
    expect(offersDemoSignIn({ demo: true, env: { publicUrl: loopback, demo: undefined } })).toBe(true)
  })
  it('is offered elsewhere only when the operator said DEMO=1', () => {
    expect(offersDemoSignIn({ demo: true, env: { publicUrl: outside, demo: undefined } })).toBe(false)
    expect(offersDemoSignIn({ demo: true, env: { publicUrl: outside, demo: true } })).toBe(true)
  })
  it('is never offered when the operator said DEMO=0', () => {
    expect(offersDemoSignIn({ demo: true, env: { publicUrl: loopback, demo: false } })).toBe(false)
  })
  it('is never offered by a database that was not seeded as a demonstration', () => {
    expect(offersDemoSignIn({ demo: false, env: { publicUrl: loopback, demo: true } })).toBe(false)
  })
})
