/** The bodies that are written by hand, because the `msgtype` or the `type` decides which fields there are. */
export const HAND_WRITTEN: Readonly<Record<string, { readonly type: string; readonly file: string }>> = {
  'POST /cgi-bin/message/custom/send': { type: 'CustomMessage', file: 'custom-message' },
  'POST /cgi-bin/message/custom/business/send': { type: 'BusinessMessage', file: 'custom-message' },
  'POST /cgi-bin/message/mass/sendall': { type: 'MassToTag', file: 'mass-message' },
  'POST /cgi-bin/message/mass/send': { type: 'MassToUsers', file: 'mass-message' },
  'POST /cgi-bin/message/mass/preview': { type: 'MassPreview', file: 'mass-message' },
  'POST /cgi-bin/menu/create': { type: 'Menu', file: 'menu-button' },
  'POST /cgi-bin/menu/addconditional': { type: 'ConditionalMenu', file: 'menu-button' },
  'POST /cgi-bin/message/template/send': { type: 'TemplateMessage', file: 'template-message' },
  'POST /cgi-bin/message/template/subscribe': { type: 'OneTimeMessage', file: 'template-message' },
  'POST /cgi-bin/message/subscribe/bizsend': { type: 'SubscriptionNotice', file: 'template-message' },
  'POST /cgi-bin/message/subscribe/send': { type: 'MiniProgramNotice', file: 'template-message' },
}
