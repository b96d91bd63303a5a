/** npm runs our script in the folder of the checkout and keeps the caller's in INIT_CWD: files are named from where one stands. */
export function goToCallersFolder(): void {
  const { INIT_CWD: folder, npm_lifecycle_event: script, npm_package_name: owner } = process.env
  // Under another script of npm, the tests for instance, INIT_CWD is inherited and means nothing to us.
  if (folder && script === 'wellspoken' && owner === 'wellspoken') process.chdir(folder)
}
