import { expect, test } from 'vitest'
import { definitions, endpoints, groups } from './endpoints'

test('the table has every row, with its method and its path', () => {
  const count = (table: string) => endpoints.filter((endpoint) => endpoint.table === table).length
  expect([count('official'), count('mini-program'), count('shop')]).toEqual([638, 528, 605])
  expect(endpoints.find(({ path }) => path === '/cgi-bin/user/info')).toMatchObject({ method: 'GET', group: 'user', safe: true })
})

test('every shape and every group that a row names is there', () => {
  const named = new Set(
    JSON.stringify(endpoints)
      .match(/"@\w+"/g)
      ?.map((name) => name.slice(2, -1)),
  )
  expect([...named].filter((name) => definitions[name] === undefined)).toEqual([])
  expect(endpoints.filter(({ group }) => groups[group] === undefined)).toEqual([])
})
