import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface VirtualListOptions {
  readonly scroller: RefObject<HTMLElement>
  readonly count: number
  /** Tells rows apart. The same function as long as the rows are the same. */
  readonly keyOf: (index: number) => string
  /** The height of a row that was not seen yet, in pixels. */
  readonly estimate: number
  /** The space above the first row and below the last one, in pixels. */
  readonly padding?: readonly [above: number, below: number]
  /** Whether a reader at the end stays there when rows are added. Default: true. */
  readonly follow?: boolean
}

/** Up to this distance from the end, in pixels, the reader counts as being there. */
const NEAR_END = 48

export type VirtualList = Virtualizer<HTMLElement, HTMLElement>

/**
 * A list of which only the rows in sight are in the page. It begins at its end. A reader there stays there
 * when rows are added; one who reads further up keeps the place. The row that has the focus stays in the
 * page.
 */
export function useVirtualList({ scroller, count, keyOf, estimate, padding = [0, 0], follow = true }: VirtualListOptions): VirtualList {
  const [, render] = useReducer((times: number) => times + 1, 0)
  const options = {
    count,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    paddingStart: padding[0],
    paddingEnd: padding[1],
    overscan: 6,
    anchorTo: 'end',
    followOnAppend: follow,
    scrollEndThreshold: NEAR_END,
    getScrollElement: () => scroller.current,
    rangeExtractor: (range: Range) => withFocused(range, scroller.current),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => render(undefined),
  } as const
  const [list] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options))
  list.setOptions(options)
  useLayoutEffect(() => list._didMount(), [list])
  useLayoutEffect(() => list._willUpdate())
  useLayoutEffect(() => list.scrollToEnd(), [list])
  return list
}

/** The rows in sight, and the one that has the focus or is the active one of a list that has it. */
function withFocused(range: Range, scroller: HTMLElement | null): number[] {
  const indexes = defaultRangeExtractor(range)
  const active = document.activeElement?.getAttribute('aria-activedescendant')
  const focused = active ? document.getElementById(active) : document.activeElement
  const row = focused?.closest<HTMLElement>('[data-index]')
  const index = Number(row?.dataset.index)
  const isHidden = row && scroller?.contains(row) && index < range.count && !indexes.includes(index)
  return isHidden ? [...indexes, index].sort((a, b) => a - b) : indexes
}
