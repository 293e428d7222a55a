const PATIENCE = 1500

/**
 * "Exit this page" where there is a script: the page goes blank at once, and it is replaced, so that "Back" does not lead
 * to it. Three presses of Shift do the same. Without a script the form does it by itself.
 */
export function leaveQuickly(document: Document): void {
  const exit = () => document.querySelector<HTMLFormElement>('[data-leave]')
  let shifts = 0
  document.addEventListener('keydown', ({ key, repeat }) => {
    shifts = key === 'Shift' ? shifts + Number(!repeat) : 0
    if (shifts === 3) exit()?.requestSubmit()
  })
  document.addEventListener('submit', (event) => {
    const form = exit()
    if (!form || event.target !== form) return
    event.preventDefault()
    document.body.hidden = true
    const go = () => { location.replace(form.action) }
    fetch(form.action, { method: 'POST', redirect: 'manual', keepalive: true }).then(go, go)
    setTimeout(go, PATIENCE)
  })
}
