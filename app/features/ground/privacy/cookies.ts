/**
 * Every cookie the server can set, by the name it has here; `<…>` stands for a way in or a forum.
 * A test compares the list with the code that sets them (FORM-14).
 */
export const COOKIES = [
  { name: 'draft-<…>', key: 'draft' }, { name: 'device', key: 'device' }, { name: 'helped-<…>', key: 'helped' }, { name: 'my-code', key: 'myCode' },
  { name: 'format', key: 'format' }, { name: 'member-<…>', key: 'member' }, { name: 'office', key: 'office' },
] as const

/** Those of signing in to the office, which only staff ever get. */
export const STAFF_COOKIES = [{ name: 'sign-in', key: 'signIn' }, { name: 'office-to', key: 'officeTo' }] as const
