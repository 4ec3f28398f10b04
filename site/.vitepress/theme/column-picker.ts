import { useData } from 'vitepress'
import { defineComponent, h, onMounted, ref, watch } from 'vue'

/** A choice of one of the columns. The others are hidden in every table that has the same heading. */
export const ColumnPicker = defineComponent({
  props: { columns: { type: Array<number>, required: true } },
  setup({ columns }) {
    const { lang } = useData()
    const names = ref<readonly string[]>([])
    const chosen = ref(0)
    onMounted(() => {
      names.value = headings(widest())
    })
    watch(chosen, (column) => show(columns, column))
    return () =>
      h('p', { class: 'filter-box' }, [
        h('label', [
          lang.value === 'en' ? 'My account ' : '我的账号 ',
          h(
            'select',
            {
              value: chosen.value,
              onChange: (event: Event) => {
                chosen.value = Number((event.target as HTMLSelectElement).value)
              },
            },
            [
              h('option', { value: 0 }, lang.value === 'en' ? 'all types' : '全部种类'),
              ...columns.map((column) => h('option', { value: column }, names.value[column] ?? '')),
            ],
          ),
        ]),
      ])
  },
})

function tables(): HTMLTableElement[] {
  return [...document.querySelectorAll<HTMLTableElement>('.vp-doc table')]
}

function widest(): HTMLTableElement | undefined {
  return tables().sort((one, other) => headings(other).length - headings(one).length)[0]
}

function headings(table: HTMLTableElement | undefined): string[] {
  return [...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '')
}

/** 0 shows all. */
function show(columns: readonly number[], chosen: number): void {
  const size = headings(widest()).length
  for (const table of tables().filter((each) => headings(each).length === size))
    for (const row of table.rows)
      for (const column of columns) {
        const cell = row.cells[column]
        if (cell !== undefined) cell.hidden = chosen !== 0 && column !== chosen
      }
}
