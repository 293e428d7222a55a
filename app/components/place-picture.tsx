import type { ReactNode } from 'react'

export type Place = 'park' | 'bus' | 'school' | 'home'

/** The places children tell us about, side by side on one street. */
export function Street() {
  return <div className="street">{STREET.map((place) => <PlacePicture key={place} place={place} />)}</div>
}

const STREET: readonly Place[] = ['home', 'park', 'bus', 'school']

/** A simple place, drawn by us. It only decorates: the text beside it says everything. */
export function PlacePicture({ place }: { readonly place: Place }) {
  return <svg className="place" viewBox="0 0 96 64" width="96" height="64" aria-hidden="true" focusable="false">{PICTURES[place]}</svg>
}

const GROUND = <path d="M-2 58h100" />

const PICTURES: Readonly<Record<Place, ReactNode>> = {
  park: (
    <>
      <path className="place-did" d="M24 8a14 14 0 0 1 13 19 12 12 0 0 1-13 17 12 12 0 0 1-13-17A14 14 0 0 1 24 8Z" />
      <path d="M24 28v30M24 38l7-6" />
      <path className="place-said" d="M72 14a5 5 0 1 1 0 10 5 5 0 0 1 0-10Z" />
      <path d="M72 24v34M52 46h-8v12M52 46h8v12M44 40h16" />
      {GROUND}
    </>
  ),
  bus: (
    <>
      <path className="place-said" d="M12 14h62a8 8 0 0 1 8 8v26a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4Z" />
      <path className="place-card" d="M14 21h14v13H14ZM34 21h14v13H34ZM54 21h10v31H54ZM70 21h4a4 4 0 0 1 4 4v9h-8Z" />
      <path className="place-card" d="M24 46a6 6 0 1 1 0 12 6 6 0 0 1 0-12ZM70 46a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z" />
      {GROUND}
    </>
  ),
  school: (
    <>
      <path className="place-did" d="M10 58V32h76v26Z" />
      <path className="place-card" d="M32 58V24l16-12 16 12v34Z" />
      <path d="M48 12V4h10l-3 3 3 3H48" />
      <path className="place-said" d="M42 58V46h12v12Z" />
      <path d="M48 28a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM17 39h8v8h-8ZM71 39h8v8h-8Z" />
      {GROUND}
    </>
  ),
  home: (
    <>
      <path className="place-said" d="M22 30v28h52V30L48 10Z" />
      <path d="M14 36 48 9l34 27M64 21v-9h7v15" />
      <path className="place-card" d="M30 38h12v11H30Z" />
      <path className="place-did" d="M52 58V38h13v20Z" />
      {GROUND}
    </>
  ),
}
