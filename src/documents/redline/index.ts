export { redlineDocx } from './docx.ts'
export { redlineHtml } from './html.ts'
