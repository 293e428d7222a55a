import { complaintContent, type ComplaintContent } from '#app/features/ground/complaints/complaint.ts'
import { openSealed, sealText, type Sealed } from '#app/features/ground/sealing/sealing.ts'
import type { World } from '#app/features/ground/world.ts'

/** Apart from the rules: those run in the browser too. */
export function sealComplaint(world: World, content: ComplaintContent): Sealed {
  return sealText(world, 'complaint', JSON.stringify(content))
}

export function openSealedComplaint(world: World, sealed: Sealed): ComplaintContent {
  return complaintContent.parse(JSON.parse(openSealed(world, 'complaint', sealed)))
}
