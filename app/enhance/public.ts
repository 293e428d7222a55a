import { codeFromAddress } from '#app/enhance/code-from-address.ts'
import { leaveQuickly } from '#app/enhance/leave-quickly.ts'
import { printPage } from '#app/enhance/print-page.ts'
import { readAloudWhenPossible } from '#app/enhance/read-aloud-when-possible.ts'
import { stepWhenPossible } from '#app/enhance/step-when-possible.ts'
import { sendOnce } from '#app/enhance/send-once.ts'

// The one small script of the public pages. Every part is optional: without it everything works.
sendOnce(document)
stepWhenPossible(document)
readAloudWhenPossible(document)
codeFromAddress(document, window)
printPage(document)
leaveQuickly(document)
