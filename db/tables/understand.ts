import type { Day, Flag } from '#db/tables/columns.ts'

export interface CodebookTable { id: string; number: number; state: 'draft' | 'current' | 'superseded'; madeOn: Day }

export interface CodeTable { id: string; codebookId: string; code: string; label: string; definition: string; useWhen: string; notWhen: string; example: string; nearMiss: string; /** set when the code is the plan priority itself */ priorityCode: string | null; position: number }

export interface CodePriorityTable { codeId: string; priorityId: string }

export interface CodingTable { id: string; contributionId: string; codeId: string; segmentStart: number; segmentEnd: number; staffId: string; codebookNumber: number; basis: 'human' | 'suggestion_accepted' | 'rule'; madeOn: Day }

export interface ThemeTable { id: string; consultationId: string; title: string; finding: string; state: 'open' | 'answered' | 'further_wishes'; /** what stands beside a further wish */ standing: string | null; madeOn: Day }

export interface ThemeCodeTable { themeId: string; codeId: string }

export interface ThemePriorityTable { themeId: string; priorityId: string }

/** Consultations the theme was heard in besides its own. */
export interface ThemeConsultationTable { themeId: string; consultationId: string }

export interface ThemeSegmentTable { id: string; themeId: string; contributionId: string; segmentStart: number; segmentEnd: number; stance: 'supporting' | 'contradicting'; quoted: Flag }
