/** The only supported source of office.js in production. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Loads office.js without holding the page up; null where it cannot be had (offline, or blocked), so that
 * the pane in a plain browser works without it.
 */
export function loadOffice(page: Document): Promise<typeof Office | null> {
  return new Promise((resolve) => {
    const script = page.createElement('script');
    script.src = OFFICE_JS;
    script.async = true;
    script.onload = () => {
      resolve(Office);
    };
    script.onerror = () => {
      resolve(null);
    };
    page.head.append(script);
  });
}
