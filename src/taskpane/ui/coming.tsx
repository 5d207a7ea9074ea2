import { useEffect, useState, type ComponentType } from 'react';

/**
 * A part of the pane that comes over the network when it is first drawn. Where it does not come, also the second time,
 * drawing it throws; drawn anew, it is asked for again, which a part of React's own `lazy` never is.
 */
export function coming<Props extends object>(get: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function Coming(props: Props) {
    const [Part, setPart] = useState(() => known);
    const [failure, setFailure] = useState<Error | null>(null);
    useEffect(() => {
      if (known) return;
      get()
        .catch(get)
        .then((part) => {
          known = part;
          setPart(() => part);
        })
        .catch((cause: unknown) => setFailure(new Error('A part of the pane did not come.', { cause })));
    }, []);
    if (failure) throw failure;
    return Part && <Part {...props} />;
  };
}
