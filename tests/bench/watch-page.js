// Runs in the page (plain JavaScript: it is sent as it stands): when the control can be seen after the first paint, and how far the page jumped.
(control) => {
  const seen = { usable: 0, shift: 0, painted: false }
  window.seen = seen
  new PerformanceObserver((list) => { seen.painted ||= list.getEntries().some(({ name }) => name === 'first-contentful-paint') }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const box = seen.painted ? document.querySelector(control)?.getBoundingClientRect() : undefined
    if (box && box.width > 0 && box.height > 0) seen.usable = performance.now()
    else setTimeout(look, 25)
  }
  look()
}
