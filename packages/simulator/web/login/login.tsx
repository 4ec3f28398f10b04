import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { LoginQuestion } from '../../src/http/login-page'
import { accepted } from '../api'
import { LanguageContext, useLanguageChoice, useWords } from '../language'
import { personName } from '../people/person-name'
import { closePhonePage } from '../webview/page-message'
import { WORDS } from '../words/words'

interface Props {
  /** The query that the page which asks for the login gave. */
  readonly query: string
  /** Whose phone it is; absent outside of a phone. */
  readonly openid: string | undefined
}

/** Asks the user to agree that a page learns who looks at it. */
export function Login({ query, openid }: Props): VNode {
  const [language] = useLanguageChoice()
  const words = WORDS[language]
  const [question, setQuestion] = useState<LoginQuestion>()
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => {
    document.title = words.loginTitle
    const ask = async (): Promise<void> => {
      const asked: LoginQuestion = await (await accepted(fetch(`api/login${query}`))).json()
      // The platform asks nothing if the page wants no more than the openid.
      if (openid !== undefined && asked.scope === 'snsapi_base') agree(query, openid)
      else setQuestion(asked)
    }
    ask().catch((error: unknown) => setTrouble(String(error)))
  }, [query, openid])

  return (
    <LanguageContext.Provider value={language}>
      <main class="login">
        {trouble && <p role="alert">{trouble}</p>}
        {question && <Question {...question} query={query} openid={openid} />}
      </main>
    </LanguageContext.Provider>
  )
}

/** Sends the browser back to the page with a code. */
function agree(query: string, openid: string): void {
  location.replace(`connect/oauth2/authorize${query}&${new URLSearchParams({ openid })}`)
}

function Question({ accountName, scope, people, query, openid }: LoginQuestion & Props): VNode {
  const words = useWords()
  const [refused, setRefused] = useState(false)
  const [chosen, choose] = useState(openid ?? people[0]?.openid ?? 'o1')
  const person = people.find((one) => one.openid === chosen) ?? { openid: chosen, name: '' }
  if (refused) return <p data-testid="refused">{words.loginRefused}</p>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        agree(query, chosen)
      }}
    >
      <header class="login__account">
        <span class="login__avatar" aria-hidden="true">
          {[...accountName][0]}
        </span>
        <h1>{accountName}</h1>
      </header>
      <p class="login__wish">{scope === 'snsapi_base' ? words.wantsOpenid : words.wantsProfile}</p>
      <p class="login__person" data-testid="login-person">
        <strong>{personName(person, words)}</strong>
        <span>{person.openid}</span>
      </p>
      {openid === undefined && (
        <label class="login__choice">
          openid
          <input
            list="people"
            value={chosen}
            required
            pattern="[A-Za-z0-9_\-]{1,64}"
            onInput={(event) => choose(event.currentTarget.value)}
          />
          <datalist id="people">
            {people.map((one) => (
              <option value={one.openid}>{personName(one, words)}</option>
            ))}
          </datalist>
        </label>
      )}
      <div class="login__buttons">
        <button
          type="button"
          class="weui-btn weui-btn_default"
          data-testid="login-refuse"
          onClick={() => (openid === undefined ? setRefused(true) : closePhonePage())}
        >
          {words.refuse}
        </button>
        <button type="submit" class="weui-btn weui-btn_primary" data-testid="login-agree">
          {words.agree}
        </button>
      </div>
    </form>
  )
}
