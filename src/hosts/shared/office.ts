let asked: Promise<typeof Office | null> | null = null;

/**
 * Loads office.js from where the page says (webpack.config.js, --env office), once, without holding the page up;
 * resolves to null where it cannot be had (offline, or blocked) and outside of Excel, so that the pane in a plain
 * browser works without it.
 */
export function office(): Promise<typeof Office | null> {
  asked ??= load();
  return asked;
}

/** Whether the page was opened by an Office program, as far as can be told before office.js has come. */
export function openedByOffice(): boolean {
  return window.name.includes('hostInfo') || location.search.includes('_host_Info');
}

function load(): Promise<typeof Office | null> {
  return new Promise((resolve) => {
    const address = document.querySelector<HTMLMetaElement>('meta[name="office-js"]')?.content;
    if (!address) {
      resolve(null);
      return;
    }
    const script = document.createElement('script');
    script.src = address;
    script.async = true;
    script.onload = () => {
      void Office.onReady(({ host }) => {
        // host is null in a plain browser.
        resolve((host as Office.HostType | null) === Office.HostType.Excel ? Office : null);
      });
    };
    script.onerror = () => {
      resolve(null);
    };
    document.head.append(script);
  });
}
