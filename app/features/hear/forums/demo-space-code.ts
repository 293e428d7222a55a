/** The code that lets everybody into the demonstration's space. It opens nothing anywhere else: only the seeds store its hash. */
export const DEMO_SPACE_CODE = 'BUS-STOP-TALK'
