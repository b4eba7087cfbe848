import { useLocation, useNavigate } from 'react-router';
import { patched } from '../../view/use-view.js';

/** Goes to a step of the form. The step is in the address, so back goes one back; the link's token after # stays. */
export function useStep(): (step: 'confirm' | null, replace?: boolean) => void {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  return (step, replace = false) => {
    const next = patched(new URLSearchParams(search), { step }).toString();
    void navigate({ pathname, search: next, hash }, { replace, preventScrollReset: true });
  };
}
