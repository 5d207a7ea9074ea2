/** What the ribbon's buttons need of office.js. */
export interface Ribbon {
  readonly actions: Pick<typeof Office.actions, 'associate'>;
  readonly addin: Pick<typeof Office.addin, 'showAsTaskpane'>;
}

/** The names of the ribbon's functions in manifest.xml. */
const FUNCTIONS = ['periksa', 'susun'];

/**
 * Gives the ribbon its functions. Pane and ribbon share one runtime (SharedRuntime 1.1), so a button brings
 * the pane to view. Excel is always told that the command has ended: it would wait and grey the button out.
 */
export function register({ actions, addin }: Ribbon): void {
  const showPane = (event: Office.AddinCommands.Event) => {
    const end = () => {
      event.completed();
    };
    // Where the pane does not come, there is no place to say so.
    addin.showAsTaskpane().then(end, end);
  };
  for (const name of FUNCTIONS) actions.associate(name, showPane);
}
