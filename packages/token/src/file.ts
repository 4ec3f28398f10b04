export { FileStore, type FileStoreOptions } from '@wx/store/file'
