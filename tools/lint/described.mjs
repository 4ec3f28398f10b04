/**
 * A plugin of TypeDoc for `pnpm check:exports`: the page of every exported function or class has an
 * `@example`, that of any other name a description.
 */
import { Application, ReflectionKind } from 'typedoc'

const CODE = ReflectionKind.Class | ReflectionKind.Function
const NAMES = CODE | ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.Variable
/** Generated from the table of endpoints, which has pages of its own. */
const TABLES = /^(mini-program|shop)\.|\bOfficialShapes\.|\.\w+Routes$/

/** @param {Application} app */
export function load(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of project.getReflectionsByKind(NAMES)) {
      const name = reflection.getFriendlyFullName()
      const lacks = reflection.kindOf(CODE)
        ? !commentsOf(reflection).some((comment) => comment.getTag('@example')) && 'an @example'
        : !commentsOf(reflection).some((comment) => comment.hasVisibleComponent()) && 'a description'
      if (lacks && !TABLES.test(name)) app.logger.validationWarning(`${name} lacks ${lacks}.`)
    }
  })
}

/** Of a class also those of its methods, which are on its page. */
function commentsOf(reflection) {
  const members = reflection.kindOf(ReflectionKind.Class) ? (reflection.children ?? []) : []
  return [reflection, ...members].flatMap((part) => [part, ...(part.signatures ?? [])]).flatMap(({ comment }) => comment ?? [])
}
