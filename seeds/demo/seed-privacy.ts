import type { Db } from '#db/database.ts'
import { makeComplaint } from '#app/features/ground/complaints/make-complaint.server.ts'
import { completeTemplate } from '#app/features/ground/privacy/fill-in-template.server.ts'
import { startRequest } from '#app/features/ground/subject-access/decide-request.server.ts'
import { addDays, dayOf } from '#app/features/ground/world.ts'
import type { DemoYear } from '#seeds/demo/demo-world.ts'
import { getDemoStaff } from '#seeds/demo/seed-staff.ts'

/** What a data protection officer has on the table: an assessment that is done, a complaint whose days run out, a parent who asks. */
export async function seedPrivacy(db: Db, year: DemoYear): Promise<void> {
  const dpo = await getDemoStaff(db, 'Data Protection Officer')
  const [before, complained, asked] = [year(70), year(25), year(3)]
  await completeTemplate(db, before, {
    staffId: dpo, kind: 'dpia', role: 'Data Protection Officer, Brackenford Council', reviewOn: addDays(dayOf(before), 300),
    fields: {
      what: 'Three surveys, for ages 7 to 11, 11 to 19, and parents and carers, and a forum for young people.',
      why: 'The partnership writes its plan for children and must hear them. The board decides with what they say.',
      risks: 'A parent sees the screen. A number from a small school gives somebody away. Words about danger are read too late.',
      measures: '“Exit this page”. Numbers of 1 to 4 are never shown. A rota of trained readers, and alerts when a text waits too long.',
      consulted: 'The youth council tried the surveys in September and had the name of the school taken out.',
    },
  })
  await makeComplaint(db, complained, { ticket: '', language: 'en', input: { about: 'post_removed', text: 'My message about the skate park was taken down and nobody told me why.', contact: '' } })
  await startRequest(db, asked, dpo, { kind: 'copy', asker: 'parent', ageBand: '13_to_17', holdsCode: false, receivedOn: dayOf(asked) })
}
