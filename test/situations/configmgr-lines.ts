/** A record of a ConfigMgr log as it lies on the disk; `at` is `MM-DD-YYYY HH:MM:SS` in UTC. */
export function record(message: string, at: string, component = 'WUAHandler'): string {
  const [date = '', time = ''] = at.split(' ')
  const attributes = `time="${time}.000+000" date="${date}" component="${component}" context="" type="1" thread="4242"`
  return `<![LOG[${message}]LOG]!><${attributes} file="cwuahandler.cpp:1">`
}

export function serverSet(url: string, at: string): string {
  return record(`Enabling WUA Managed server policy to use server: ${url}`, at)
}

export function failedScan(code: string, at: string): string[] {
  return [
    record('Async searching of updates using WUAgent started.', at),
    record(`OnSearchComplete - Failed to end search job. Error = ${code}.`, at),
    record(`Scan failed with error = ${code}.`, at)
  ]
}

export function goodScan(at: string): string[] {
  return [
    record('Async searching of updates using WUAgent started.', at),
    record('Async searching completed.', at),
    record('Successfully completed scan.', at)
  ]
}
