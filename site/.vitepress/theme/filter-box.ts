import { useData } from 'vitepress'
import { defineComponent, h, ref, watch } from 'vue'

/** A field that hides the rows of the page's tables that do not contain what is typed, and headings without rows. */
export const FilterBox = defineComponent(() => {
  const { lang } = useData()
  const typed = ref('')
  watch(typed, (text) => filter(text.trim().toLowerCase()))
  return () => {
    const label = lang.value === 'en' ? 'Filter' : '筛选'
    return h('p', { class: 'filter-box' }, [
      h('label', [
        `${label} `,
        h('input', {
          type: 'search',
          value: typed.value,
          onInput: (event: Event) => {
            typed.value = (event.target as HTMLInputElement).value
          },
        }),
      ]),
    ])
  }
})

function filter(text: string): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.vp-doc table')) {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows])
    for (const row of rows) row.hidden = !(row.textContent ?? '').toLowerCase().includes(text)
    const isEmpty = rows.every((row) => row.hidden)
    table.hidden = isEmpty
    const heading = table.previousElementSibling
    if (heading instanceof HTMLHeadingElement && heading.tagName === 'H2') heading.hidden = isEmpty
  }
}
