import { useEffect, useState, type RefObject } from 'react';

/** Whether the user can see an element now: a tab that was left is kept, but hidden. */
export function useVisible(element: RefObject<HTMLElement>): boolean {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      setVisible(entries.at(-1)?.isIntersecting ?? false);
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return visible;
}
