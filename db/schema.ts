// The only description of the database in TypeScript: one interface a table.
// Ids are random text, flags 0 | 1, times ISO 8601 UTC text, days `YYYY-MM-DD`, JSON text.
// `null` is written out wherever a column may be empty.
import type { ActionTable, AuditEntryTable, AuditHeadTable, GroupTable, HelplineTable, IndicatorGapTable, IndicatorTable, IndicatorValueTable, LanguageTable, MilestoneTable, OrganisationTable, OutcomeTable, PlanTable, PlanVersionTable, PriorityTable, ProgressUpdateTable, RoleGrantTable, SessionTable, SettingTable, StaffLanguageTable, StaffTable, TranslationTable } from '#db/tables/ground.ts'
import type { OidcIdentityTable, PasskeyTable, RecoveryCodeTable, SignInLinkTable, SignInVisitTable, TotpTable } from '#db/tables/accounts.ts'
import type { AccessCodeTable, CollectorTable, ConsultationTable, ForumSpaceTable, SpaceCodeTable, SurveyTable, SurveyVersionTable, ThreadTable, WaveTable } from '#db/tables/ask.ts'
import type { AnswerTable, ContentReportTable, ContributionTable, ContributionTranslationTable, DraftTable, MemberTable, PostTable, ReceiptTable, ReceiptThemeTable, ResponseTable } from '#db/tables/hear.ts'
import type { GroupCountTable, GroupSessionTable, SessionTokenTable } from '#db/tables/assisting.ts'
import type { DutyContactTable, DutyDayTable, DutyHoursTable, DutyPersonTable, ReadingAlertTable, ReadingLeaseTable, ReadingSpellTable, SafeguardingSignOffTable } from '#db/tables/duty.ts'
import type { ContactRequestTable } from '#db/tables/contacts.ts'
import type { BreakGlassTable, ConcernNoteTable, ConcernReferralTable, ConcernTable } from '#db/tables/concerns.ts'
import type { ComplaintTable, LegalHoldTable, ProcessingPurposeTable, RetentionRuleTable, RetentionRunLineTable, RetentionRunTable, SealedPackageTable, SubjectAccessRequestTable, TemplateDocumentTable } from '#db/tables/privacy.ts'
import type { RiskPhraseTable } from '#db/tables/risk.ts'
import type { CodePriorityTable, CodeTable, CodebookTable, CodingTable, ThemeCodeTable, ThemeConsultationTable, ThemePriorityTable, ThemeSegmentTable, ThemeTable } from '#db/tables/understand.ts'
import type { JobTable, OutboxTable } from '#db/tables/outbox.ts'
import type { FeedbackChangeTable, FeedbackEntryTable } from '#db/tables/respond.ts'

export interface Schema {
  // ground
  setting: SettingTable
  language: LanguageTable
  translation: TranslationTable
  organisation: OrganisationTable
  group: GroupTable
  plan: PlanTable
  planVersion: PlanVersionTable
  outcome: OutcomeTable
  priority: PriorityTable
  indicator: IndicatorTable
  indicatorValue: IndicatorValueTable
  indicatorGap: IndicatorGapTable
  action: ActionTable
  milestone: MilestoneTable
  progressUpdate: ProgressUpdateTable
  helpline: HelplineTable
  staff: StaffTable
  roleGrant: RoleGrantTable
  staffLanguage: StaffLanguageTable
  session: SessionTable
  passkey: PasskeyTable
  totp: TotpTable
  recoveryCode: RecoveryCodeTable
  oidcIdentity: OidcIdentityTable
  signInLink: SignInLinkTable
  signInVisit: SignInVisitTable
  auditEntry: AuditEntryTable
  auditHead: AuditHeadTable
  outbox: OutboxTable
  job: JobTable
  processingPurpose: ProcessingPurposeTable
  retentionRule: RetentionRuleTable
  legalHold: LegalHoldTable
  retentionRun: RetentionRunTable
  retentionRunLine: RetentionRunLineTable
  complaint: ComplaintTable
  subjectAccessRequest: SubjectAccessRequestTable
  sealedPackage: SealedPackageTable
  templateDocument: TemplateDocumentTable
  dutyHours: DutyHoursTable
  dutyDay: DutyDayTable
  dutyPerson: DutyPersonTable
  dutyContact: DutyContactTable
  safeguardingSignOff: SafeguardingSignOffTable
  // ask
  consultation: ConsultationTable
  survey: SurveyTable
  surveyVersion: SurveyVersionTable
  wave: WaveTable
  collector: CollectorTable
  accessCode: AccessCodeTable
  forumSpace: ForumSpaceTable
  spaceCode: SpaceCodeTable
  thread: ThreadTable
  // hear
  draft: DraftTable
  response: ResponseTable
  answer: AnswerTable
  receipt: ReceiptTable
  receiptTheme: ReceiptThemeTable
  contribution: ContributionTable
  contributionTranslation: ContributionTranslationTable
  readingLease: ReadingLeaseTable
  readingAlert: ReadingAlertTable
  readingSpell: ReadingSpellTable
  member: MemberTable
  post: PostTable
  contentReport: ContentReportTable
  groupSession: GroupSessionTable
  sessionToken: SessionTokenTable
  groupCount: GroupCountTable
  contactRequest: ContactRequestTable
  riskPhrase: RiskPhraseTable
  concern: ConcernTable
  concernReferral: ConcernReferralTable
  concernNote: ConcernNoteTable
  breakGlass: BreakGlassTable
  // understand
  codebook: CodebookTable
  code: CodeTable
  codePriority: CodePriorityTable
  coding: CodingTable
  theme: ThemeTable
  themeCode: ThemeCodeTable
  themePriority: ThemePriorityTable
  themeConsultation: ThemeConsultationTable
  themeSegment: ThemeSegmentTable
  // respond
  feedbackEntry: FeedbackEntryTable
  feedbackChange: FeedbackChangeTable
}
