import type { VNode } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { UserAction } from '../src/chat/user-action'
import { type MediaType, sendAction, sendMedia } from './api'
import { Banners } from './banners'
import { Header } from './chat/header'
import { Log } from './chat/log'
import { Composer } from './composer/composer'
import { useConversation } from './conversation'
import { Desk } from './desk/desk'
import { useDrawer } from './desk/drawer'
import { PANELS } from './desk/panels'
import { type Failure, failureOf } from './failure'
import { FirstSteps } from './first-steps/first-steps'
import { useKept } from './kept'
import { LanguageContext, useLanguageChoice } from './language'
import { useOpenid } from './people/openid'
import { PeopleBar } from './people/people-bar'
import { useExchange } from './record/behind'
import { OpenPageContext } from './webview/open-page'
import { WebView } from './webview/webview'

/** One user's phone, and beside it the developer's desk. */
export function App(): VNode {
  const [openid, switchTo] = useOpenid()
  const kept = useKept(openid)
  const [language, setLanguage] = useLanguageChoice()
  const { state, lost } = useConversation(openid)
  const [trouble, setTrouble] = useState<Failure>()
  // The id of a line of the record, an exchange or a call; without one the newest exchange is shown.
  const [selectedId, select] = useState<string>()
  const [deskOpen, setDeskOpen] = useState(false)
  const drawer = useDrawer()
  const [pageUrl, openPage] = useState<string>()
  const closePage = useCallback(() => openPage(undefined), [])
  useEffect(closePage, [openid])
  const [panelId, setPanel] = useState(PANELS[0].id)

  const attempt = async (work: Promise<void>): Promise<boolean> => {
    select(undefined)
    try {
      await work
      setTrouble(undefined)
      return true
    } catch (error) {
      setTrouble(failureOf(error))
      return false
    }
  }
  const act = (action: UserAction): Promise<boolean> => attempt(sendAction(openid, action))
  const media = (type: MediaType, file: Blob): Promise<boolean> => attempt(sendMedia(openid, type, file))
  const showPage = (url: string): void => {
    openPage(url)
    setDeskOpen(false)
  }
  const inspect = (id: string): void => {
    select(id)
    setPanel(PANELS[0].id)
    setDeskOpen(true)
  }

  const selected = useExchange(state, selectedId)
  return (
    <LanguageContext.Provider value={language}>
      <OpenPageContext.Provider value={showPage}>
        <div class="app">
          <main class="phone" inert={drawer && deskOpen} data-testid="chat">
            <Header
              state={state}
              deskOpen={deskOpen}
              onDesk={() => setDeskOpen(!deskOpen)}
              onLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
            />
            <PeopleBar openid={openid} people={state?.people ?? []} onSwitch={switchTo} onWork={attempt} />
            <Banners
              lost={lost}
              following={state?.user.following ?? true}
              trouble={trouble}
              onFollow={() => act({ type: 'follow' })}
              onDismiss={() => setTrouble(undefined)}
            />
            {state && <FirstSteps state={state} inspected={selectedId !== undefined || (drawer && deskOpen)} />}
            <Log
              key={openid}
              state={state}
              kept={kept}
              selectedId={selectedId ?? selected?.id}
              onSelect={select}
              onInspect={inspect}
              onSay={(content) => act({ type: 'text', content })}
              onTap={({ content, id }) => act({ type: 'tap', content, menuId: id })}
            />
            <Composer
              key={openid}
              menu={state?.menu ?? []}
              following={state?.user.following ?? false}
              kept={kept}
              onAction={act}
              onMedia={media}
            />
            {pageUrl !== undefined && <WebView key={pageUrl} url={pageUrl} openid={openid} onClose={closePage} />}
          </main>
          <Desk
            openid={openid}
            state={state}
            selected={selected}
            selectedId={selectedId}
            panelId={panelId}
            open={deskOpen}
            onInspect={inspect}
            onSelect={select}
            onWork={attempt}
            onPanel={setPanel}
            onClose={() => setDeskOpen(false)}
          />
        </div>
      </OpenPageContext.Provider>
    </LanguageContext.Provider>
  )
}
