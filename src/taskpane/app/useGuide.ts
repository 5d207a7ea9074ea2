import { useState } from 'react';
import { recall, remember } from '../../hosts/shared/preferences';

/** Whether the guide is shown: the first time, and when it is asked for. */
export function useGuide() {
  const [shown, setShown] = useState(() => recall('panduan') !== 'selesai');
  return {
    shown,
    show: () => setShown(true),
    hide: () => {
      setShown(false);
      remember('panduan', 'selesai');
    },
  };
}
