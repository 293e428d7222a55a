import { readdirSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { findDrawing, pictureSet, readDrawing } from '#app/components/picture-set.ts'
import { Picture } from '#app/components/picture.tsx'

const drawn = (name: string, size?: number) => renderToStaticMarkup(createElement(Picture, { name, size }))
const sets = readdirSync('pictures', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

describe('a picture', () => {
  it('stands in the page itself, for the eye alone, and asks for nothing', () => {
    const markup = drawn('park')
    expect(markup).toMatch(/^<svg class="picture" viewBox="0 0 72 72" width="72" height="72" aria-hidden="true"><path/)
    expect(markup).not.toMatch(/style=|href|<title|<text|id=/)
  })

  it('is nothing where the set has none: the words stand alone', () => {
    expect(drawn('no-such-thing')).toBe('')
  })

  it('follows the reading direction only when it shows an order or a way to go', () => {
    expect(drawn('arrow')).toContain('class="picture turns"')
    expect(pictureSet.pictures.filter(({ turns }) => turns).map(({ name }) => name)).toEqual(['arrow', 'send', 'skip'])
  })

  it('can be as large as paper needs', () => {
    expect(drawn('park', 160)).toContain('width="160" height="160"')
  })

  it('brings shapes only, whatever its file holds', () => {
    const file = '<svg viewBox="0 0 8 8" onload="x()"><script>x()</script><a href="https://example.org"><path onclick="x()" style="fill:red" d="M0 0h8"/></a><image href="x.png"/></svg>'
    const { viewBox, shapes } = readDrawing(file, false)
    expect([viewBox, ...shapes.map((shape) => renderToStaticMarkup(shape))]).toEqual(['0 0 8 8', '<path d="M0 0h8"></path>'])
  })
})

describe.each(sets)('the picture set %s', (set) => {
  const about = JSON.parse(readFileSync(`pictures/${set}/set.json`, 'utf8'))
  const names = readdirSync(`pictures/${set}`).filter((file) => file.endsWith('.svg')).map((file) => file.slice(0, -4))
  const files = names.map((name) => ({ name, markup: readFileSync(`pictures/${set}/${name}.svg`, 'utf8') }))

  it('says whose it is, where it comes from and on what terms', () => {
    for (const said of [about.name, about.author, about.source, about.changes, about.licence.name, about.licence.address]) expect(said).toMatch(/\S/)
    expect(readFileSync(`pictures/${set}/LICENCE.md`, 'utf8')).toContain(about.licence.address)
  })

  it('lists every file and no other, each with its source or its author', () => {
    expect(Object.keys(about.pictures).sort()).toEqual(names.sort())
    for (const record of Object.values<{ from?: string; author?: string }>(about.pictures)) expect(record.from ?? record.author).toBeTruthy()
  })

  it('is clean: shapes without ids, styles, colours, words or anything that asks for something', () => {
    const soiled = files.filter(({ markup }) => /\b(id|style|fill|stroke|href|on\w+|stroke-width)=|<(?!\/?(svg|path)\b)|url\(/.test(markup))
    expect(soiled.map(({ name }) => name)).toEqual([])
    expect(files.filter(({ markup }) => !/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 \d+ \d+">/.test(markup))).toEqual([])
  })

  it('is small, so that seven of them fit on a first page', () => {
    expect(files.filter(({ markup }) => markup.length > 2100).map(({ name }) => name)).toEqual([])
  })

  it('has two tints, card and ink, never a colour that would mean right or wrong', () => {
    const classes = new Set(files.flatMap(({ markup }) => [...markup.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)))
    expect([...classes].sort()).toEqual(['a', 'b', 'c', 'i'])
  })
})

describe('the set in use', () => {
  it('is there', () => {
    expect(findDrawing('home')?.shapes.length).toBeGreaterThan(0)
    expect(pictureSet.name).toBe('OpenMoji 17')
  })
})
