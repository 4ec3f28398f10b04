import { bilingual } from './bilingual'

/** The words of the switch between users. */
export const PEOPLE_WORDS = bilingual(
  {
    people: '用户',
    userNumber: (number: number): string => `用户 ${number}`,
    unread: (count: number): string => `${count} 条未读`,
    addUser: '添加用户',
    renameUser: '修改名字',
    userName: '名字',
    userNameHint: '可以不填',
    openidRule: '1 到 64 个字母、数字、_ 或 -',
    done: '完成',
  },
  {
    people: 'Users',
    userNumber: (number) => `User ${number}`,
    unread: (count) => `${count} unread`,
    addUser: 'Add a user',
    renameUser: 'Rename',
    userName: 'Name',
    userNameHint: 'optional',
    openidRule: '1 to 64 letters, digits, _ and -',
    done: 'Done',
  },
)
