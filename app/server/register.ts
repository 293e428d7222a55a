import { overwriteDeleted } from '#db/dialect.ts'
import { retainedSessions, retainedSignIns } from '#app/features/ground/accounts/retained-sessions.server.ts'
import { searchedStaff } from '#app/features/ground/accounts/searched-staff.server.ts'
import { retainedComplaints, searchedComplaints } from '#app/features/ground/complaints/kept-complaints.server.ts'
import { retainedMail, searchedMail } from '#app/features/ground/outbox/retained-mail.server.ts'
import { countCopies, retainedFiles, searchedExports } from '#app/features/ground/retention/kept-files.server.ts'
import type { Register } from '#app/features/ground/retention/registry.ts'
import { searchedNotes, searchedTranslations } from '#app/features/ground/retention/searched-notes.server.ts'
import { retainedPackages, retainedRequests, sealedPackages } from '#app/features/ground/subject-access/sealed-package.server.ts'
import { retainedDrafts } from '#app/features/hear/answering/retained-drafts.server.ts'
import { sealedDrafts } from '#app/features/hear/answering/sealed-drafts.server.ts'
import { retainedContacts, sealedContacts } from '#app/features/hear/contacts/retained-contacts.server.ts'
import { searchedTexts } from '#app/features/hear/contributions/searched-texts.server.ts'
import { searchedNames } from '#app/features/hear/forums/searched-names.server.ts'
import { retainedPosts, retainedReports } from '#app/features/hear/moderation/retained-posts.server.ts'
import { sealedConcerns } from '#app/features/hear/safeguarding/concerns/sealed-concerns.server.ts'
import { retainedTexts } from '#app/features/respond/feedback/retained-texts.server.ts'
import { searchedReplies } from '#app/features/respond/feedback/searched-replies.server.ts'
import { searchedThemes } from '#app/features/understand/themes/searched-themes.server.ts'
import type { ServerContext } from '#app/server/context.ts'

/** Tables whose deleted rows PostgreSQL is asked to free at once. */
const OF_PEOPLE = ['contribution', 'contribution_translation', 'post', 'complaint', 'theme', 'feedback_entry', 'translation', 'outbox', 'member']

interface Place extends Pick<ServerContext, 'databaseKind'> { readonly env: Pick<ServerContext['env'], 'dataDir'> }

/** What every feature answers for, gathered in one place: how long its data stay, where somebody may stand in them, how they go (settled 34). */
export function registerOf({ env: { dataDir }, databaseKind }: Place): Register {
  return {
    classes: [
      retainedDrafts, retainedTexts, retainedPosts, retainedReports, retainedContacts, retainedComplaints,
      retainedRequests, retainedPackages, retainedSessions, retainedSignIns, retainedMail, retainedFiles(dataDir),
    ],
    places: [
      searchedTexts, searchedNames, searchedThemes, searchedReplies, searchedTranslations, searchedComplaints,
      searchedMail, searchedStaff, searchedNotes, searchedExports(dataDir),
    ],
    sealed: [sealedDrafts, sealedContacts, sealedConcerns, sealedPackages],
    copies: countCopies(dataDir),
    overwrite: (db) => overwriteDeleted(db, databaseKind, OF_PEOPLE),
  }
}
