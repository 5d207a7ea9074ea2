/** What the ribbon's buttons need of office.js. */
export interface Ribbon {
  readonly actions: Pick<typeof Office.actions, 'associate'>;
  readonly addin: Pick<typeof Office.addin, 'showAsTaskpane'>;
}

/** The names of the ribbon's functions in manifest.xml. */
const FUNCTIONS = ['periksa', 'susun'];

/**
 * Gives the ribbon its functions. Pane and ribbon share one runtime (SharedRuntime 1.1), so a button brings
 * the pane to view; Excel is told that the command has ended even when that fails.
 */
export function register({ actions, addin }: Ribbon): void {
  const showPane = async (event: Office.AddinCommands.Event) => {
    try {
      await addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
  for (const name of FUNCTIONS) {
    actions.associate(name, (event: Office.AddinCommands.Event) => void showPane(event));
  }
}
