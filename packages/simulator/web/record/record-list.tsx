import type { RefObject, VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { RecordLine } from '../../src/record/record-line'
import { useWords } from '../language'
import { useVirtualList } from '../virtual-list'
import { RecordRow } from './record-row'

interface Props {
  readonly scroller: RefObject<HTMLDivElement>
  readonly lines: readonly RecordLine[]
  readonly openid: string
  /** The line that was chosen, which is brought into sight. */
  readonly selectedId: string | undefined
  /** The line that counts as chosen as long as none was. */
  readonly newestId: string | undefined
  readonly onSelect: (id: string) => void
  /** Called when the chosen row is to be read, by Enter. */
  readonly onOpen: () => void
}

/** How far a key moves in the list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/**
 * The lines of the record, oldest first. The arrow keys move between the rows, Enter opens one, as the
 * pattern of the W3C says. Source: https://www.w3.org/WAI/ARIA/apg/patterns/listbox/
 */
export function RecordList({ scroller, lines, openid, selectedId, newestId, onSelect, onOpen }: Props): VNode {
  const words = useWords()
  const [movedTo, moveTo] = useState<string>()
  const keyOf = useCallback((index: number) => lines[index]?.id ?? '', [lines])
  const list = useVirtualList({ scroller, count: lines.length, keyOf, estimate: 53 })
  const indexOf = (id: string | undefined): number => (id === undefined ? -1 : lines.findLastIndex((line) => line.id === id))
  const moved = indexOf(movedTo)
  const shownId = selectedId ?? newestId
  const active = moved >= 0 ? moved : indexOf(shownId)
  const rows = list.getVirtualItems()

  useEffect(() => moveTo(undefined), [selectedId])
  useLayoutEffect(() => {
    const index = indexOf(selectedId)
    if (index >= 0) list.scrollToIndex(index, { align: 'auto' })
  }, [selectedId])

  const move = (step: number): void => {
    const next = Math.min(Math.max((active < 0 ? lines.length : active) + step, 0), lines.length - 1)
    moveTo(lines[next]?.id)
    list.scrollToIndex(next, { align: 'auto' })
  }
  const open = (): void => {
    const id = lines[active]?.id
    if (id !== undefined) onSelect(id)
    onOpen()
  }
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined) move(step)
    else if (event.key === 'Enter' || event.key === ' ') open()
    else return
    event.preventDefault()
  }
  const click = (event: MouseEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
    if (row?.dataset.id !== undefined) onSelect(row.dataset.id)
  }

  return (
    <div
      ref={scroller}
      class="lines"
      role="listbox"
      tabIndex={0}
      aria-label={words.recordPanel}
      aria-activedescendant={rows.some(({ index }) => index === active) ? rowId(lines[active]) : undefined}
      data-testid="record-list"
      onKeyDown={press}
      onClick={click}
    >
      <div class="lines__all" role="presentation" style={{ height: `${list.getTotalSize()}px` }}>
        {rows.map(({ key, index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <div
              key={key}
              ref={list.measureElement}
              id={rowId(line)}
              class={`line ${index === active ? 'line_active' : ''}`}
              role="option"
              tabIndex={-1}
              aria-selected={line.id === shownId}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
              data-index={index}
              data-id={line.id}
              data-type={line.type}
              data-testid="line"
              style={{ transform: `translateY(${start}px)` }}
            >
              <RecordRow line={line} openid={openid} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function rowId(line: RecordLine | undefined): string | undefined {
  return line && `line-${line.id}`
}
