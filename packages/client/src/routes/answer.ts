/** The fields of an answer, as the platform sent them. */
export type WxAnswer = Readonly<Record<string, unknown>>
