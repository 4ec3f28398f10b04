/**
 * The names of the fields in a template's text: `{{thing1.DATA}}` is `thing1`. Any name, if the text is no
 * literal.
 */
export type TemplateField<Text extends string, Found extends string = never> = string extends Text
  ? string
  : Text extends `${string}{{${infer Name}.DATA}}${infer Rest}`
    ? TemplateField<Rest, Found | Name>
    : Found

/** A template of the account, and the fields that its messages need. {@link template} makes one. */
export interface Template<Field extends string = string> {
  readonly id: string
  /** `undefined` if the text is not known: then the names are not checked. */
  readonly fields: readonly Field[] | undefined
}

/** What a message fills in, by field. */
export type TemplateData<Field extends string> = Readonly<Record<Field, string | number>>

const FIELD = /\{\{([^{}]+)\.DATA\}\}/g

/**
 * A template by its id. With its text, as the console or `templates(wx).list()` shows it, messages need
 * exactly its fields: written as a literal, a missing or misspelt one does not compile.
 * Source: https://developers.weixin.qq.com/doc/service/api/notify/template/api_sendtemplatemessage
 *
 * @example
 * ```ts
 * const paid = template('ngqIpbwh8bUfcSsECmogfXcV14', '金额：{{amount1.DATA}}\n商品：{{thing2.DATA}}')
 * await templates(wx).send({ touser: openid, template: paid, data: { amount1: '¥10.00', thing2: '书' } })
 * ```
 */
export function template<const Text extends string = string>(id: string, text?: Text): Template<TemplateField<Text>>
export function template(id: string, text?: string): Template {
  return { id, fields: text === undefined ? undefined : fieldsOf(text) }
}

function fieldsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(FIELD)].map(([, name = '']) => name))]
}
