import { createElement, type ReactElement } from 'react'

// Which set is used is said here and nowhere else: the folder under `pictures/` of these two lines (Vite wants them literal).
const FILES = import.meta.glob<string>('/pictures/openmoji/*.svg', { query: '?raw', import: 'default', eager: true })
const [about] = Object.values(import.meta.glob<PictureSet>('/pictures/openmoji/set.json', { import: 'default', eager: true }))

interface PictureSet {
  readonly name: string
  readonly author: string
  readonly source: string
  readonly changes: string
  readonly licence: { readonly name: string; readonly address: string }
  readonly pictures: Readonly<Record<string, PictureRecord>>
}

interface PictureRecord { readonly from?: string; readonly author?: string; readonly turns?: boolean }

/** What a picture is, and who made it: from `set.json`. */
export interface PictureSource extends PictureRecord { readonly name: string }

export interface Drawing {
  readonly viewBox: string
  readonly shapes: readonly ReactElement[]
  /** It shows an order or a way to go, and so follows the reading direction; things are never mirrored. */
  readonly turns: boolean
}

if (!about) throw new Error('the picture set has no set.json')

const RECORDS = about.pictures

/** The set in use and where each of its pictures comes from. */
export const pictureSet = {
  ...about,
  pictures: Object.entries(RECORDS).map(([name, record]): PictureSource => ({ name, ...record })),
}

const drawings = new Map(Object.entries(FILES).map(([path, markup]) => [nameOf(path), { markup }]))
const read = new Map<string, Drawing>()

/** The drawing of this name; undefined where the set has none. Read from its file once. */
export function findDrawing(name: string): Drawing | undefined {
  const file = drawings.get(name)
  if (!file) return undefined
  const known = read.get(name) ?? readDrawing(file.markup, RECORDS[name]?.turns === true)
  read.set(name, known)
  return known
}

const SHAPE = /<(path|circle|ellipse|rect|line|polyline|polygon)\b([^>]*?)\/>/g
const ATTRIBUTE = /([a-z0-9-]+)="([^"<>]*)"/gi
const ATTRIBUTES: Readonly<Record<string, string>> = {
  class: 'className', d: 'd', points: 'points', transform: 'transform', fill: 'fill', stroke: 'stroke', x: 'x', y: 'y', width: 'width', height: 'height',
  rx: 'rx', ry: 'ry', r: 'r', cx: 'cx', cy: 'cy', x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', 'fill-rule': 'fillRule', 'stroke-width': 'strokeWidth', opacity: 'opacity',
}

/** Only shapes and what describes a shape come through: a set brings drawings, never markup. */
export function readDrawing(markup: string, turns: boolean): Drawing {
  const viewBox = /<svg [^>]*viewBox="([^"]+)"/.exec(markup)?.[1] ?? '0 0 72 72'
  const shapes = [...markup.matchAll(SHAPE)].map(([, element = 'path', attributes = ''], index) => createElement(element, { key: index, ...attributesOf(attributes) }))
  return { viewBox, shapes, turns }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].flatMap(([, name = '', value = '']) => {
    const known = ATTRIBUTES[name]
    return known ? [[known, value]] : []
  }))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.svg'.length)
}
