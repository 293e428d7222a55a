import type { Role } from '#app/features/ground/accounts/staff-policy.ts'

// Who may open and who may change what in the office, written by hand and by role (OPS-02). It is on purpose not made from
// `staff-policy.ts`: the two are written apart, and `who-may.test.ts` asks the running product whether they agree.

type Roles = readonly Role[]

const OFFICER: Role = 'participation_officer'
const SAFEGUARDING: Roles = ['dsl', 'deputy_dsl']
const READERS: Roles = [OFFICER, 'moderator', 'analyst', ...SAFEGUARDING]
const MODERATORS: Roles = [OFFICER, 'moderator', ...SAFEGUARDING]
const CODERS: Roles = [OFFICER, 'analyst']
const REPLIERS: Roles = [OFFICER, 'priority_owner', 'partnership_manager', 'board_secretary']
const COLLECTING: Roles = [OFFICER, 'partnership_manager']
const WORKERS: Roles = [OFFICER, 'locality_lead', 'school_link']
const TYPISTS: Roles = [OFFICER, 'moderator']
const ADMINISTRATOR: Roles = ['system_administrator']
const PRIVACY: Roles = ['dpo', 'partnership_manager']
/** The locked room; the contact for allegations sees nothing else in it (`concern-policy.test.ts`). */
const LOCKED_ROOM: Roles = [...SAFEGUARDING, 'allegations_contact']
const HELPLINES: Roles = [OFFICER, ...SAFEGUARDING]
const DOCUMENTS: Roles = [OFFICER, ...SAFEGUARDING, 'partnership_manager', 'dpo']

/** `open`: who sees the page. `change`: who may post to it, when others than that. `everyone`: whoever is signed in. */
export interface Written {
  readonly open: Roles | 'everyone'
  readonly change?: Roles | 'everyone' | 'nobody'
}

const reading = (open: Roles | 'everyone'): Written => ({ open, change: 'nobody' })

/** Every route of the office that asks who somebody is, by its name in `app/routes`. */
export const WRITTEN: Readonly<Record<string, Written>> = {
  'office._index': reading('everyone'),
  'office.account._index': { open: 'everyone' },
  'office.account.second-factor': { open: 'everyone' },
  'office.account.recovery-codes': { open: 'everyone' },
  'office.account.passkeys': { open: 'everyone' },
  'office.audit._index': reading(['dpo']),
  'office.backups._index': { open: ADMINISTRATOR },
  'office.backups.$file': { open: ADMINISTRATOR },
  'office.coding._index': reading(CODERS),
  'office.coding.$id': { open: CODERS },
  'office.collectors._index': reading(COLLECTING),
  'office.collectors.new': { open: COLLECTING },
  'office.collectors.$id': { open: COLLECTING },
  'office.collectors.$id_.cards': reading(WORKERS),
  'office.collectors.$id_.checks': reading(COLLECTING),
  'office.collectors.$id_.codes': { open: COLLECTING },
  'office.collectors.$id_.codes_.sheet': { open: COLLECTING },
  'office.collectors.$id_.paper': reading(WORKERS),
  'office.collectors.$id_.poster': reading(COLLECTING),
  'office.complaints._index': reading([OFFICER, 'dpo']),
  'office.complaints.$id': { open: [OFFICER, 'dpo'] },
  'office.concerns._index': { open: LOCKED_ROOM, change: SAFEGUARDING },
  'office.concerns.$id': { open: LOCKED_ROOM },
  'office.concerns.$id_.about-staff': { open: LOCKED_ROOM },
  'office.concerns.break-glass': reading(['dpo']),
  'office.contacts._index': reading(SAFEGUARDING),
  'office.duty._index': { open: [...READERS, 'partnership_manager'], change: [...SAFEGUARDING, 'partnership_manager'] },
  'office.feedback._index': reading(REPLIERS),
  'office.feedback.new': { open: REPLIERS },
  'office.feedback.$id': { open: REPLIERS },
  'office.health._index': reading(['dpo', 'system_administrator']),
  'office.helplines._index': { open: HELPLINES },
  'office.helplines.$id': { open: HELPLINES },
  'office.languages._index': { open: [OFFICER, 'translator', 'system_administrator'], change: [OFFICER, 'system_administrator'] },
  'office.moderation._index': reading(MODERATORS),
  'office.moderation.$id': { open: MODERATORS },
  'office.outbox._index': { open: ['dpo', 'system_administrator'] },
  'office.packages._index': { open: SAFEGUARDING },
  'office.paper._index': reading(TYPISTS),
  'office.paper.$collector': { open: TYPISTS },
  'office.paper.$collector_.slip': { open: TYPISTS },
  'office.privacy._index': { open: PRIVACY },
  'office.privacy.$key': { open: PRIVACY },
  'office.reading._index': { open: READERS },
  'office.reading.$id': { open: READERS },
  'office.reading.$id_.allegation': { open: READERS },
  'office.retention._index': { open: PRIVACY },
  'office.retention.certificates.$id': reading(PRIVACY),
  'office.retention.rules.$class': { open: PRIVACY },
  'office.risk-phrases._index': { open: SAFEGUARDING },
  'office.risk-phrases.$language': { open: SAFEGUARDING },
  'office.sessions._index': reading(WORKERS),
  'office.sessions.new': { open: WORKERS },
  'office.sessions.$id': { open: WORKERS },
  'office.sessions.$id_.cards': { open: WORKERS },
  'office.sessions.$id_.hands.$question': { open: WORKERS },
  'office.staff._index': reading(ADMINISTRATOR),
  'office.staff.new': { open: ADMINISTRATOR },
  'office.staff.$id': { open: ADMINISTRATOR },
  'office.subject-access._index': reading(['dpo']),
  'office.subject-access.new': { open: ['dpo'] },
  'office.subject-access.$id': { open: ['dpo'] },
  'office.templates._index': reading(DOCUMENTS),
  'office.templates.$kind': { open: DOCUMENTS },
  'office.templates.$kind_.print': reading(DOCUMENTS),
  'office.themes._index': reading(CODERS),
  'office.themes.new': { open: CODERS },
  'office.themes.$id': { open: CODERS },
}

/** The doors: they ask who somebody is, so they open to nobody in particular. */
export const DOORS: readonly string[] = ['office.set-up', 'office.sign-in', 'office.sign-in_.code', 'office.sign-in_.link.$token', 'office.sign-in_.passkey', 'office.sign-in_.provider', 'office.sign-in_.provider_.back', 'office.sign-out']
