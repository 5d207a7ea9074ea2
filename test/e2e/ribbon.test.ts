import { openInExcel } from './excel-on-web';
import { BUILT, until, useStage } from './stage';

jest.setTimeout(60_000);

const { newContext } = useStage();

test.each(['periksa', 'susun'])(
  '%s on the ribbon works without the pane, and brings it to say why it cannot',
  async (name) => {
    const context = await newContext();
    const excel = await openInExcel(context, BUILT);
    const shows = async () =>
      (await excel.requests()).filter((text) => text.includes('"SetAppRuntimeState"'));

    // The client says so once the page has loaded and its functions are registered.
    await until(async () =>
      (await excel.requests()).some((text) => text.includes('"NotifyActionHandlerReady"')),
    );
    expect(await shows()).toEqual([]);

    // This Excel answers every question with nothing: the work cannot succeed.
    await excel.press(name);
    await until(async () => (await shows()).length > 0);
    expect(await shows()).toEqual([expect.stringContaining('"Arguments":["Visible"]')]);
    await excel.pane.getByRole('alert').waitFor();
    expect(await excel.pane.getByRole('alert').textContent()).toMatch(/^[A-Z].+\.$/);
  },
);
