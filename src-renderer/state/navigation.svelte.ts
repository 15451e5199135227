import { checkOf, hashOf, type Page, pageOf } from '../view-models/pages.ts'

/** What the navigation needs of the wizard. `left`: drops what belongs to the page that is left. */
interface NavigationContext {
  readonly hasCase: () => boolean
  readonly left: () => void
}

/** The page that is shown, as the address of the browser names it. */
export class Navigation {
  readonly #context: NavigationContext
  #arrivals = 0
  page = $state<Page>('start')
  /** The check that a link leads to on the page of its step; null for a whole page. */
  check = $state<string | null>(null)

  constructor(context: NavigationContext) {
    this.#context = context
  }

  /** Handles a changed URL: link, browser navigation or `go`. Without a case there is the start page only. */
  follow(hash: string): void {
    this.page = this.#context.hasCase() ? pageOf(hash) : 'start'
    this.check = checkOf(hash)
    this.#context.left()
  }

  go(page: Page): void {
    location.hash = hashOf(page)
    this.follow(location.hash)
  }

  /**
   * Sets the focus to the heading of a new page, for keyboard and screen reader users. The first page does not take it:
   * there the browser begins at the top, with the link to skip what stands before the content.
   */
  readonly focusHeading = (heading: HTMLElement): void => {
    this.#arrivals += 1
    if (this.#arrivals > 1) heading.focus()
  }
}
