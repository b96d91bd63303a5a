/** Text that Markdown (CommonMark and GitHub's) shows as it stands; only what would mean something is escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/~(?=~)/g, '\\~')
    .replace(/^(\s{0,3})([#>+-]|=+$)/, '$1\\$2')
    .replace(/^(\s{0,3}\d{1,9})([.)])/, '$1\\$2')
}
