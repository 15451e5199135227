/**
 * Sets the focus to the heading of a new page, for keyboard and screen reader users. The first page does not take it:
 * there the browser begins at the top, with the link to skip what stands before the content.
 */
export function headingFocus(): (heading: HTMLElement) => void {
  let arrivals = 0
  return (heading) => {
    arrivals += 1
    if (arrivals > 1) heading.focus()
  }
}
