/**
 * Loads the page again every few seconds, and searches while the operator types. Without JavaScript the form
 * and the links of the page still work.
 */
export const PAGE_SCRIPT = `
const search = document.querySelector('input[type=search]')
let asked = 0
const load = async () => {
  const turn = ++asked
  try {
    const response = await fetch(location.href, { headers: { accept: 'text/html' }, cache: 'no-store' })
    const text = await response.text()
    if (turn !== asked) return
    if (!response.ok) throw new Error()
    const now = new DOMParser().parseFromString(text, 'text/html')
    for (const id of ['live', 'asof']) document.getElementById(id).replaceWith(now.getElementById(id))
    document.getElementById('offline').hidden = true
  } catch {
    document.getElementById('offline').hidden = false
  }
}
let typing
search.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    const url = new URL(location.href)
    url.searchParams.delete('page')
    search.value === '' ? url.searchParams.delete('q') : url.searchParams.set('q', search.value)
    history.replaceState(null, '', url)
    load()
  }, 200)
})
setInterval(() => { if (!document.hidden) load() }, 5000)
document.addEventListener('visibilitychange', () => { if (!document.hidden) load() })
`
