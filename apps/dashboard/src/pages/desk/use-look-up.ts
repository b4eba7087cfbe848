import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { DeskLookUpDocument, type DeskLookUpQuery } from '../../generated/pages/graphql.js';

/** While fingers are between two keys; an answer takes less. */
const PAUSE_MS = 120;

export type Found = NonNullable<DeskLookUpQuery['facilityLookUp']>;

/** Answers while one types; those to earlier letters are never shown for later ones. */
export function useLookUp(text: string, isComposing: boolean): { found: Found | null; asked: string } {
  const [asked, setAsked] = useState(text.trim());
  useEffect(() => {
    if (isComposing) return undefined;
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, isComposing]);
  const { data, previousData } = useQuery(DeskLookUpDocument, {
    variables: { text: asked },
    skip: asked === '',
    fetchPolicy: 'network-only',
  });
  return {
    found: asked === '' ? null : ((data ?? previousData)?.facilityLookUp ?? null),
    asked: data ? asked : '',
  };
}
