/** Options of the Remix plugin. Vite does not read this file by itself: `vite.config.ts` imports it (settled 50). */
export const remixOptions = {
  appDirectory: 'app',
  buildDirectory: 'build',
  ignoredRouteFiles: ['**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false, // open advisories against 2.x
    v3_lazyRouteDiscovery: false,
  },
}
export default remixOptions
